import type { Answers } from '@/utils/domain/reflection/reflection';
import type { Question, ScaleQuestion, Template, TextQuestion } from '@/utils/domain/reflection/template';
import type { Words } from '@/utils/i18n/words';
import { Chips } from './chips';
import { Scale } from './scale';
import { TextArea } from './text-area';
import './reflection-form.css';

export interface ReflectionFormProps {
  readonly template: Template;
  readonly answers: Answers;
  readonly words: Words;
  /** Tells all the answers as they are now; what is left empty is not among them. */
  readonly onAnswers: (answers: Answers) => void;
  /** Ctrl+Enter or ⌘+Enter in a text. */
  readonly onDone?: () => void;
}

/** The questions of a template in their order. What they are and how many, the template alone decides. */
export function ReflectionForm({ template, answers, words, onAnswers, onDone }: ReflectionFormProps) {
  const answer = (id: string, given: number | string | null): void => {
    const { [id]: _, ...others } = answers;
    onAnswers(given === null || given === '' ? others : { ...others, [id]: given });
  };
  return (
    <div class="reflection-form">
      {template.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          given={answers[question.id] ?? null}
          words={words}
          onAnswer={(given) => answer(question.id, given)}
          onDone={onDone}
        />
      ))}
    </div>
  );
}

interface FieldProps<Q extends Question> {
  readonly question: Q;
  readonly given: number | string | null;
  readonly words: Words;
  readonly onAnswer: (given: number | string | null) => void;
  readonly onDone: (() => void) | undefined;
}

const QuestionField = ({ question, ...rest }: FieldProps<Question>) =>
  question.kind === 'scale' ? <ScaleField question={question} {...rest} /> : <TextField question={question} {...rest} />;

/** Up to this many points fit in a row with all their labels in sight. */
const mostChips = 3;

function ScaleField({ question: { id, points }, given, words, onAnswer }: FieldProps<ScaleQuestion>) {
  const legend = words(`question.${id}`);
  const labels = Array.from({ length: points }, (_, point) => words(`question.${id}.${point}`));
  const chosen = typeof given === 'number' ? given : null;
  return points <= mostChips ? (
    <Chips
      legend={legend}
      choices={labels.map((label, value) => ({ value, label }))}
      chosen={chosen}
      onChoose={onAnswer}
      onClear={() => onAnswer(null)}
    />
  ) : (
    <Scale
      legend={legend}
      labels={labels}
      chosen={chosen}
      clearLabel={words('form.clear', { question: legend })}
      onChoose={onAnswer}
    />
  );
}

const TextField = ({ question: { id, longest }, given, words, onAnswer, onDone }: FieldProps<TextQuestion>) => (
  <TextArea
    label={words(`question.${id}`)}
    text={typeof given === 'string' ? given : ''}
    longest={longest}
    roomLeft={(count) => words('form.room-left', { count })}
    onText={onAnswer}
    onDone={onDone}
  />
);
