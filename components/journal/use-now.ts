import { useEffect, useState } from 'preact/hooks';
import type { EpochMs } from '@/utils/domain/units';

const minuteMs = 60_000;

/** The time, told anew every minute and whenever the page comes back into view. */
export function useNow(clock: () => EpochMs): EpochMs {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const look = (): void => setNow(clock());
    const timer = setInterval(look, minuteMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return now;
}
