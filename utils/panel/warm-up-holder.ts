import type { PanelView } from '@/utils/domain/panel-view';
import type { Id } from '@/utils/domain/units';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';

/**
 * The warm-up that holds: the panel's own or the stored one, whichever is further on. A panel's own goes on even where
 * nothing can be stored.
 *
 * @param own what this panel started or changed last
 */
export function warmUpThatHolds(own: WarmUp | null, view: Pick<PanelView, 'session' | 'warmUp'>): WarmUp | null {
  const stored = view.warmUp;
  if (!own) return stored;
  if (stored?.id === own.id) return stored.plan.revision > own.plan.revision ? stored : own;
  if (!isOf(own, view.session?.id)) return stored;
  return stored && stored.plan.startedAt > own.plan.startedAt ? stored : own;
}

/** Without a session in view, what was started here belongs to whatever is going on. */
const isOf = (own: WarmUp, sessionId: Id | undefined): boolean => sessionId === undefined || own.sessionId === sessionId;
