import type { PanelView } from '@/utils/domain/panel-view';
import type { Id } from '@/utils/domain/units';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';

/**
 * The warm-up that holds: the panel's own or the stored one, whichever is further on. Revisions count on over all the
 * warm-ups of a meeting, and so tell it of two different ones as well; when they started does not, since a joined one may
 * have started before the one it took the place of. A panel's own goes on even where nothing can be stored.
 *
 * @param own what this panel started or changed last
 */
export function warmUpThatHolds(own: WarmUp | null, view: Pick<PanelView, 'session' | 'warmUp'>): WarmUp | null {
  const stored = view.warmUp;
  if (!own || (stored?.id !== own.id && !isOf(own, view.session?.id))) return stored;
  return stored && stored.plan.revision > own.plan.revision ? stored : own;
}

/** Without a session in view, what was started here belongs to whatever is going on. */
const isOf = (own: WarmUp, sessionId: Id | undefined): boolean => sessionId === undefined || own.sessionId === sessionId;
