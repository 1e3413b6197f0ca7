import { useEffect, useState } from 'preact/hooks';
import { TroubleNotice } from '@/components/journal/trouble-notice';
import type { Id } from '@/utils/domain/units';
import type { Words } from '@/utils/i18n/words';
import type { SaveState, TypedField } from '@/utils/journal/actions';

interface SaveLineProps {
  readonly field: Pick<TypedField<unknown>, 'state' | 'subscribe' | 'retry'>;
  readonly id: Id;
  readonly words: Words;
  /** What is said before anything has been typed. */
  readonly promise?: string;
}

/** Says that what was typed is kept, or why it is not yet. */
export function SaveLine({ field, id, words, promise }: SaveLineProps) {
  const [state, setState] = useState<Exclude<SaveState, 'saving'> | null>(null);
  useEffect(() => {
    const look = (): void => {
      const now = field.state(id);
      // Each input is on its way for a few milliseconds; a line that came and went with them would flicker.
      if (now !== 'saving') setState(now);
    };
    if (field.state(id) !== 'saved') look();
    return field.subscribe(look);
  }, [field, id]);

  const trouble = state === 'saved' ? null : state;
  return (
    <>
      <TroubleNotice trouble={trouble} words={words} onRetry={field.retry} />
      {trouble === null && <p class="journal-save">{state ? words('journal.saved') : promise}</p>}
    </>
  );
}
