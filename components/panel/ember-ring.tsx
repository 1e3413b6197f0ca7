import './ember-ring.css';

export interface EmberRingProps {
  /** What is left of the time, 1 … 0. */
  readonly share: number;
  /** It does not burn now: paused. */
  readonly isStill: boolean;
}

/** The time that is left, as an ember that runs once around what it encloses and leaves ash behind. */
export const EmberRing = ({ share, isStill }: EmberRingProps) => (
  <svg
    class="ember-ring"
    aria-hidden="true"
    data-is-still={isStill || share === 0}
    data-is-out={share === 0}
    style={{ '--burnt': `${-100 * (1 - share)}` }}
  >
    <rect class="ring-ash" />
    <rect class="ring-ember" pathLength={100} />
    <rect class="ring-glow" pathLength={100} />
    <rect class="ring-spark" pathLength={100} />
  </svg>
);
