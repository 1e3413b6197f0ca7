import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import type { Words } from '@/utils/i18n/words';
import type { TroubleCode } from '@/utils/messages/answer';

interface TroubleNoticeProps {
  readonly trouble: TroubleCode | null;
  readonly words: Words;
  readonly onRetry: () => void;
}

/** What could not be done, in a calm sentence that is also read aloud, and the way on. Nothing while there is no trouble. */
export const TroubleNotice = ({ trouble, words, onRetry }: TroubleNoticeProps) => (
  <div class="trouble" aria-live="polite">
    {trouble && (
      <Notice text={words(trouble === 'extension-updated' ? 'journal.updated' : `trouble.${trouble}`)}>
        {trouble !== 'extension-updated' && (
          <Button kind="quiet" isSmall onPress={onRetry}>
            {words('journal.retry')}
          </Button>
        )}
      </Notice>
    )}
  </div>
);
