import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Live } from '@/utils/domain/journal';
import { Trouble, type TroubleCode } from '@/utils/messages/answer';

/** What is known of a live value. */
export interface LiveState<T> {
  /** `undefined` until it is told for the first time. After trouble, what was told last. */
  readonly value: T | undefined;
  readonly trouble: TroubleCode | null;
  /** Asks again, after trouble. */
  readonly retry: () => void;
}

interface Told<T> {
  readonly live: Live<T>;
  readonly value: T | undefined;
  readonly trouble: TroubleCode | null;
}

/** Follows a live value for as long as the component is there. The caller keeps `live` the same between drawings. */
export function useLive<T>(live: Live<T>): LiveState<T> {
  const [told, setTold] = useState<Told<T> | null>(null);
  const [round, setRound] = useState(0);

  useEffect(
    () =>
      live.subscribe(
        (value) => setTold({ live, value, trouble: null }),
        (error) =>
          setTold((last) => ({ live, value: last?.live === live ? last.value : undefined, trouble: codeOf(error) })),
      ),
    [live, round],
  );

  const retry = useCallback(() => setRound((last) => last + 1), []);
  // What was told of another value says nothing about this one.
  const current = told?.live === live ? told : null;
  return { value: current?.value, trouble: current?.trouble ?? null, retry };
}

const codeOf = (error: unknown): TroubleCode => (error instanceof Trouble ? error.code : 'storage-broken');
