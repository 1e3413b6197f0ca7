import { useEffect, useRef, useState } from 'preact/hooks';
import { ReflectionAnswers } from '@/components/journal/reflection-answers';
import { SaveLine } from '@/components/journal/save-line';
import type { Attempt } from '@/components/journal/use-attempt';
import { useDraft } from '@/components/journal/use-draft';
import { Button } from '@/components/shared/button';
import { ReflectionForm } from '@/components/shared/reflection-form';
import type { JournalEntry } from '@/utils/domain/journal';
import type { Answers, ReflectionState } from '@/utils/domain/reflection/reflection';
import { shortForm, templates } from '@/utils/domain/reflection/template';
import type { JournalActions } from '@/utils/journal/actions';
import type { Words } from '@/utils/i18n/words';

interface ReflectionSectionProps {
  readonly entry: JournalEntry;
  readonly actions: JournalActions;
  readonly words: Words;
  readonly attempt: Attempt;
}

/** The person's own reflection on a session: to read, to write, or to leave. */
export function ReflectionSection({ entry: { session, reflection }, actions, words, attempt }: ReflectionSectionProps) {
  const { id } = session;
  const [isEditing, setIsEditing] = useState(false);
  const state = reflection?.state ?? 'open';
  const look = lookOf(state, session.endedAt !== null, isEditing);
  const titleRef = useFocusOnChange(look);
  const { typed: answers, onType, watch } = useDraft(
    reflection?.answers ?? nothing,
    actions.answers.unsaved(id),
    (given) => actions.answers.type(id, given),
    areSame,
  );

  const close = (next: ReflectionState): void =>
    attempt.run(async () => {
      await actions.closeReflection(id, next);
      setIsEditing(false);
    });

  return (
    <section class="session-part" aria-labelledby="reflection-title">
      <h2 id="reflection-title" ref={titleRef} tabIndex={-1}>
        {words('session.reflection')}
      </h2>
      {look === 'ahead' && <p class="session-soft">{words('session.reflection.ongoing')}</p>}
      {look === 'declined' && (
        <>
          <p class="session-soft">{words('session.reflection.declined')}</p>
          <Button onPress={() => close('open')}>{words('session.reflection.after-all')}</Button>
        </>
      )}
      {look === 'read' && reflection && (
        <>
          <ReflectionAnswers reflection={{ templateId: reflection.templateId, answers }} words={words} />
          <Button onPress={() => setIsEditing(true)}>{words('session.reflection.edit')}</Button>
        </>
      )}
      {look === 'write' && (
        <>
          <p class="session-soft">
            {words(state === 'put-off' ? 'session.reflection.put-off' : 'session.reflection.open')}
          </p>
          <div {...watch}>
            <ReflectionForm
              template={templates.get(reflection?.templateId ?? shortForm.id) ?? shortForm}
              answers={answers}
              words={words}
              onAnswers={onType}
            />
          </div>
          <SaveLine field={actions.answers} id={id} words={words} promise={words('journal.saved.promise')} />
          <div class="session-ways">
            <Button kind="primary" onPress={() => close('submitted')}>
              {words('session.reflection.save')}
            </Button>
            {!isEditing && (
              <>
                {state !== 'put-off' && (
                  <Button onPress={() => close('put-off')}>{words('session.reflection.later')}</Button>
                )}
                <Button onPress={() => close('declined')}>{words('session.reflection.not-this-time')}</Button>
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}

const nothing: Answers = {};

const areSame = (a: Answers, b: Answers): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, answer]) => b[id] === answer);

type Look = 'ahead' | 'declined' | 'read' | 'write';

function lookOf(state: ReflectionState, isOver: boolean, isEditing: boolean): Look {
  if (state === 'declined') return 'declined';
  if (state === 'submitted') return isEditing ? 'write' : 'read';
  return isOver ? 'write' : 'ahead';
}

/** The button that was pressed goes away with what it was in; the heading above takes the keyboard. */
function useFocusOnChange(look: Look) {
  const titleRef = useRef<HTMLHeadingElement>(null);
  const beforeRef = useRef(look);
  useEffect(() => {
    if (beforeRef.current === look) return;
    beforeRef.current = look;
    // A change made elsewhere, in the panel, takes no keyboard away.
    if (document.activeElement === document.body) titleRef.current?.focus();
  }, [look]);
  return titleRef;
}
