import { useLayoutEffect, useState } from 'preact/hooks';
import type { Id } from '@/utils/domain/units';
import type { Route } from '@/utils/journal/route';
import type { Router } from '@/utils/journal/router';

/** Where the person is, and how they came there. */
export interface Place {
  readonly route: Route;
  /** How often they have moved since the page was opened. */
  readonly moves: number;
  /** The session they were at before, if any. */
  readonly cameFrom: Id | null;
}

export function usePlace(router: Router): Place {
  const [place, setPlace] = useState<Place>(() => ({ route: router.current(), moves: 0, cameFrom: null }));
  // In the same turn as the drawing: a move before somebody listens would be missed.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    router.onMove(
      (route) =>
        setPlace((last) => ({
          route,
          moves: last.moves + 1,
          cameFrom: last.route.page === 'session' ? last.route.id : null,
        })),
      leaving.signal,
    );
    return () => leaving.abort();
  }, [router]);
  return place;
}
