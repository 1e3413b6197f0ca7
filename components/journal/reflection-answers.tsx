import { TypedText } from '@/components/journal/typed-text';
import type { Reflection } from '@/utils/domain/reflection/reflection';
import { templates, type Question } from '@/utils/domain/reflection/template';
import type { Words } from '@/utils/i18n/words';
import { isBlank } from '@/utils/journal/typed-text';
import './reflection-answers.css';

interface ReflectionAnswersProps {
  readonly reflection: Pick<Reflection, 'templateId' | 'answers'>;
  readonly words: Words;
}

/** What the person answered, question by question; what was left empty is not mentioned. */
export function ReflectionAnswers({ reflection: { templateId, answers }, words }: ReflectionAnswersProps) {
  const answered = (templates.get(templateId)?.questions ?? []).filter(({ id }) => isAnswered(answers[id]));
  if (answered.length === 0) return <p class="session-soft">{words('session.reflection.nothing')}</p>;
  return (
    <dl class="answers">
      {answered.map((question) => (
        <div key={question.id} class={`answer answer-${question.kind}`}>
          <dt>{words(`question.${question.id}`)}</dt>
          <dd>{drawAnswer(question, answers[question.id], words)}</dd>
        </div>
      ))}
    </dl>
  );
}

const isAnswered = (answer: number | string | undefined): answer is number | string =>
  typeof answer === 'number' || (typeof answer === 'string' && !isBlank(answer));

function drawAnswer(question: Question, answer: number | string | undefined, words: Words) {
  if (question.kind === 'text') return <TypedText text={String(answer)} />;
  return (
    <>
      {words(`question.${question.id}.${answer}`)}
      <span class="answer-points" aria-hidden="true">
        {Array.from({ length: question.points }, (_, point) => (
          <span key={point} data-chosen={point === answer} />
        ))}
      </span>
    </>
  );
}
