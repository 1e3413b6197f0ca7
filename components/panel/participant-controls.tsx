import { Button } from '@/components/shared/button';
import type { Words } from '@/utils/i18n/words';
import type { PanelActions } from '@/utils/panel/panel-state';

export interface ParticipantControlsProps {
  readonly actions: PanelActions;
  readonly words: Words;
}

/** What whoever has joined can do. The card comes and goes by itself. */
export const ParticipantControls = ({ actions, words }: ParticipantControlsProps) => (
  <div class="participant-controls">
    <Button kind="quiet" isSmall onPress={() => actions.openPage('joining')}>
      {words('panel.guest.newer')}
    </Button>
    <Button kind="quiet" isSmall onPress={actions.lead}>
      {words('panel.guest.lead')}
    </Button>
    <Button kind="quiet" isSmall onPress={() => actions.change('end')}>
      {words('panel.guest.leave')}
    </Button>
  </div>
);
