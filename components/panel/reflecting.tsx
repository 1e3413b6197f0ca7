import { Button } from '@/components/shared/button';
import { ReflectionForm } from '@/components/shared/reflection-form';
import { shortForm, templates } from '@/utils/domain/reflection/template';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { SaveLine } from './save-line';
import './reflecting.css';

/** The call is over: the short form, all of it optional, all of it kept as it is typed. */
export function Reflecting({ state, actions, words }: MomentProps) {
  const { view, answers, answersSave, isBusy } = state;
  const isGoingOn = view.session?.endedAt === null;
  const submit = (): void => actions.closeReflection('submitted');
  return (
    <section class="moment">
      <div class="reflecting-head">
        <MomentTitle>{words('panel.reflecting.title')}</MomentTitle>
        <div class="save-beside">
          <p>{words('panel.reflecting.text')}</p>
          <SaveLine isShown={Object.keys(answers).length > 0} save={answersSave} words={words} />
        </div>
      </div>
      <ReflectionForm
        template={templates.get(view.reflection?.templateId ?? '') ?? shortForm}
        answers={answers}
        words={words}
        onAnswers={actions.answer}
        onDone={submit}
      />
      <div class="moment-foot reflecting-ways">
        <Button kind="primary" isOff={isBusy} onPress={submit}>
          {words('panel.reflecting.save')}
        </Button>
        {isGoingOn ? (
          <Button kind="quiet" onPress={actions.leaveForm}>
            {words('panel.reflecting.back')}
          </Button>
        ) : (
          <>
            <Button kind="quiet" isOff={isBusy} onPress={() => actions.closeReflection('put-off')}>
              {words('panel.reflecting.later')}
            </Button>
            <Button kind="quiet" isOff={isBusy} onPress={() => actions.closeReflection('declined')}>
              {words('panel.reflecting.decline')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
