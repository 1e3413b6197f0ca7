/** A low, short bell: two partials that die away. */
const partials = [
  { hertz: 392, loudness: 0.06 },
  { hertz: 587, loudness: 0.03 },
] as const;

const attackSeconds = 0.02;
const decaySeconds = 1.4;

let audio: AudioContext | null = null;

/**
 * Plays one soft tone. Browsers let a page sound only after the person has pressed something in it; where they do not, it
 * stays quiet, and nothing is missing that is not on the screen too.
 */
export function playTone(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume().catch(() => {});
    for (const { hertz, loudness } of partials) sound(audio, hertz, loudness);
  } catch {
    // No sound on this machine.
  }
}

function sound(context: AudioContext, hertz: number, loudness: number): void {
  const [voice, level] = [context.createOscillator(), context.createGain()];
  const from = context.currentTime;
  voice.frequency.value = hertz;
  level.gain.setValueAtTime(0, from);
  level.gain.linearRampToValueAtTime(loudness, from + attackSeconds);
  level.gain.exponentialRampToValueAtTime(0.0001, from + decaySeconds);
  voice.connect(level).connect(context.destination);
  voice.start(from);
  voice.stop(from + decaySeconds);
}
