import { CheckIcon } from '@/components/shared/icons';
import type { Words } from '@/utils/i18n/words';
import type { PanelState } from '@/utils/panel/panel-state';
import './save-line.css';

export interface SaveLineProps {
  /** There is something that could be lost. */
  readonly isShown: boolean;
  readonly save: PanelState['noteSave'];
  readonly words: Words;
}

/** Whether what was typed is kept. It does not flicker with every key: only trouble changes it. */
export function SaveLine({ isShown, save, words }: SaveLineProps) {
  const isFine = save === 'saved' || save === 'saving';
  return (
    <p class="save-line" data-is-shown={isShown}>
      {isFine && <CheckIcon size={14} />}
      {words(isFine ? 'panel.save.saved' : 'panel.save.not-yet')}
    </p>
  );
}
