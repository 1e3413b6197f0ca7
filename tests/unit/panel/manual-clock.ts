import type { Clock } from '@/utils/panel/clock';

export interface ManualClock extends Clock {
  /** Lets time pass, and everything happen that was due in it, in its order. */
  pass(ms: number): Promise<void>;
}

/** A clock that stands still until somebody lets time pass. */
export function manualClock(startsAt: number): ManualClock {
  let now = startsAt;
  let due: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const entry = { at: now + ms, run };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    async pass(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = due.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= until);
        if (!next) break;
        due = due.filter((entry) => entry !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = until;
    },
  };
}

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
