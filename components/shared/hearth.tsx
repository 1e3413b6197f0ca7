import './hearth.css';

export interface HearthProps {
  /** Height and width in CSS px. */
  readonly size: number;
  /** `laid`: two sticks, ready. `lit`: with a flame. `embers`: burnt down and still warm. */
  readonly fire: 'laid' | 'lit' | 'embers';
}

const flame =
  'M66 4c5 20 32 33 32 62 0 21-15 35-34 35S30 87 30 66c0-13 7-22 13-31 4 8 8 12 13 12 6-14 4-29 10-43Z';
const heart = 'M66 51c3 10 13 15 13 27 0 10-7 16-15 16s-15-6-15-16c0-10 12-14 17-27Z';

/** Two crossed sticks, and what has become of them. A drawing and nothing more. */
export const Hearth = ({ size, fire }: HearthProps) => (
  <svg class="hearth" width={size} height={size} viewBox="0 0 128 128" fill="none" aria-hidden="true">
    {fire === 'lit' && <path class="hearth-flame" d={flame} />}
    {fire === 'lit' && <path class="hearth-heart" d={heart} />}
    <path class="hearth-stick" d="M108 96 20 118" />
    <path class="hearth-stick" d="m20 96 88 22" />
    {fire === 'embers' && <path class="hearth-glow" d="M47 102.7 64 107l17-4.300" />}
  </svg>
);
