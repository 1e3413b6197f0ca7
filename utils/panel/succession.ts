import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Core } from './core';
import { keyOf } from './keys';
import { writeStash, type Stash } from './stash';

/** Goes on where the panel before this one was cut off. */
export function takeUp(core: Core, { answers, note, warmUp, isReflecting }: Stash): void {
  if (answers) core.keeping.answers.restore(answers);
  if (note) core.keeping.note.restore(note);
  core.set({
    ownWarmUp: warmUp,
    hasHealed: true,
    wish: { ...core.held().wish, isReflecting, hasSkippedWarmUp: note !== null },
  });
  if (!warmUp) return;
  core.keeping.keep(keyOf.warmUp(warmUp.id), () => core.surroundings.ask('warm-up.save', warmUp));
}

/** Whoever has not typed for so long is between two words at least. */
const restMs: Ms = 500;
/** Words that are not stored should not wait for ever for somebody who types on and on. */
const leaveWithinMs: Ms = 5_000;

/** Leaves as soon as the hands rest: a key that is pressed while a page loads goes nowhere. */
export function leaveAtRest(core: Core, latestAt: EpochMs = core.surroundings.clock.now() + leaveWithinMs): void {
  const { clock } = core.surroundings;
  const typed = [core.keeping.answers.held(), core.keeping.note.held()];
  clock.after(restMs, () => {
    const isResting = typed[0] === core.keeping.answers.held() && typed[1] === core.keeping.note.held();
    if (isResting || clock.now() >= latestAt) leaveNote(core);
    else leaveAtRest(core, latestAt);
  });
}

/** Leaves every word to the page that takes this one's place, and makes way. */
export function leaveNote(core: Core): void {
  const { keyring, reload, typingPlace } = core.surroundings;
  const { ownWarmUp, wish } = core.held();
  if (keyring.grant === null) return;
  reload(
    writeStash({
      grant: keyring.grant,
      answers: core.keeping.answers.held(),
      note: core.keeping.note.held(),
      warmUp: ownWarmUp,
      isReflecting: wish.isReflecting,
      place: typingPlace(),
    }),
  );
}
