import type { Live } from '@/utils/domain/journal';

/** The first value that is told; rejects with the first trouble. */
export const onceOf = <T>(live: Live<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let stop: (() => void) | null = null;
    let isSettled = false;
    const settle = (end: () => void): void => {
      isSettled = true;
      stop?.();
      end();
    };
    stop = live.subscribe(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
    if (isSettled) stop();
  });
