import { TroubleNotice } from '@/components/journal/trouble-notice';
import { UndoNotice } from '@/components/journal/undo-notice';
import type { LiveState } from '@/components/journal/use-live';
import type { Undo } from '@/components/journal/use-undo';
import type { Words } from '@/utils/i18n/words';

interface PageNoticesProps {
  readonly undo: Undo;
  readonly reads: readonly LiveState<unknown>[];
  readonly words: Words;
}

/** What has to be said above whatever page is shown. */
export const PageNotices = ({ undo, reads, words }: PageNoticesProps) => (
  <div class="page-notices">
    <UndoNotice undo={undo} words={words} />
    <TroubleNotice
      trouble={reads.find(({ trouble }) => trouble !== null)?.trouble ?? null}
      words={words}
      onRetry={() => {
        for (const { retry } of reads) retry();
      }}
    />
  </div>
);
