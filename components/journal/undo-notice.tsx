import { TroubleNotice } from '@/components/journal/trouble-notice';
import type { Undo } from '@/components/journal/use-undo';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import type { Words } from '@/utils/i18n/words';

interface UndoNoticeProps {
  readonly undo: Undo;
  readonly words: Words;
}

/** The offer to bring back what has just been deleted. It waits for as long as it may be needed; no clock takes it away. */
export const UndoNotice = ({ undo, words }: UndoNoticeProps) => (
  <>
    {undo.deletion && (
      <Notice text={words('journal.deleted')}>
        <Button kind="quiet" isSmall onPress={undo.bringBack}>
          {words('journal.undo')}
        </Button>
        <Button kind="quiet" isSmall onPress={undo.dismiss}>
          {words('journal.dismiss')}
        </Button>
      </Notice>
    )}
    <TroubleNotice trouble={undo.attempt.trouble} words={words} onRetry={undo.attempt.retry} />
  </>
);
