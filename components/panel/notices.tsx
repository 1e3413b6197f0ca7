import type { ComponentChildren } from 'preact';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import type { MessageKey } from '@/utils/i18n/words';
import type { TroubleCode } from '@/utils/messages/answer';
import type { MomentProps } from './moment-props';

/** What trying again can mend. */
const passing: ReadonlySet<TroubleCode> = new Set(['bad-request', 'not-found', 'disk-full', 'storage-broken', 'no-answer']);

/** What went wrong, one at a time, each with a way on. */
export function Notices({ state, actions, words }: MomentProps) {
  const way = (key: MessageKey, onPress: () => void): ComponentChildren => (
    <Button key={key} kind="quiet" isSmall onPress={onPress}>
      {words(key)}
    </Button>
  );
  const { trouble } = state;
  if (trouble) {
    return (
      <div class="panel-notices">
        <Notice text={words(`trouble.${trouble}`)}>
          {passing.has(trouble) && way('panel.try-again', actions.tryAgain)}
          {state.hasUnsavedWords && way('panel.copy-words', actions.copyWords)}
          {(trouble === 'extension-updated' || trouble === 'not-allowed') && way('panel.reload', actions.reloadPanel)}
          {trouble === 'storage-refused' && way('panel.understood', actions.dismissNotice)}
        </Notice>
      </div>
    );
  }
  if (state.isKeyboardTaken) {
    return (
      <div class="panel-notices">
        <Notice text={words('panel.keyboard-taken')}>
          {way('panel.journal', actions.openJournal)}
          {way('panel.understood', actions.dismissNotice)}
        </Notice>
      </div>
    );
  }
  if (!state.hasHealed) return null;
  return (
    <div class="panel-notices">
      <Notice text={words('trouble.extension-updated')}>{way('panel.understood', actions.dismissNotice)}</Notice>
    </div>
  );
}
