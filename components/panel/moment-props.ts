import type { Words } from '@/utils/i18n/words';
import type { PanelActions, PanelState } from '@/utils/panel/panel-state';

/** What every moment is drawn from. */
export interface MomentProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly words: Words;
}
