import { isWaiting } from '@/utils/domain/reflection/reflection';
import type { Moment } from '@/utils/domain/moment';
import type { MomentProps } from './moment-props';

/** The moments in which somebody may care about an earlier call. */
const idle: ReadonlySet<Moment> = new Set(['waiting', 'unsure', 'ready', 'saved', 'set-aside']);

/** One quiet line about what waits in the journal. */
export function WaitingReflections({ state: { view, moment }, actions, words }: MomentProps) {
  const isOwnWaiting = moment === 'waiting' && view.reflection !== null && isWaiting(view.reflection);
  const count = view.waiting + (isOwnWaiting ? 1 : 0);
  if (count === 0 || !idle.has(moment)) return null;
  return (
    <button type="button" class="quiet-line" onClick={actions.openJournal}>
      {words('panel.waiting-reflections', { count })}
    </button>
  );
}
