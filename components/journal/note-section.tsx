import { SaveLine } from '@/components/journal/save-line';
import { useDraft } from '@/components/journal/use-draft';
import { TextArea } from '@/components/shared/text-area';
import { longestNote, type Session } from '@/utils/domain/session/session';
import type { TypedField } from '@/utils/journal/actions';
import type { Words } from '@/utils/i18n/words';

interface NoteSectionProps {
  readonly session: Pick<Session, 'id' | 'note'>;
  readonly field: TypedField<string>;
  readonly words: Words;
}

/** A few lines for nobody else. */
export function NoteSection({ session: { id, note }, field, words }: NoteSectionProps) {
  const { typed, onType, watch } = useDraft(note, field.unsaved(id), (text) => field.type(id, text));
  return (
    <section class="session-part" aria-labelledby="note-title">
      <h2 id="note-title">{words('session.note')}</h2>
      <div {...watch}>
        <TextArea
          label={words('session.note.field')}
          text={typed}
          longest={longestNote}
          roomLeft={(count) => words('form.room-left', { count })}
          onText={onType}
        />
      </div>
      <SaveLine field={field} id={id} words={words} promise={words('journal.saved.promise')} />
    </section>
  );
}
