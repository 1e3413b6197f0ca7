import type { Ms } from '@/utils/domain/units';

/** Resolves after `ms`. */
export const pause = (ms: Ms): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
