import * as v from 'valibot';
import { shortForm, templates, type Question } from '@/utils/domain/reflection/template';
import { EpochMsSchema, IdSchema, typedText, type EpochMs, type Id } from '@/utils/domain/units';

/**
 * `open`: not yet answered, or answered in part; `put-off`: the person said "later"; `submitted`; `declined`: the person
 * said "not this time". The badge counts those that are open or put off once their session is over.
 */
export const reflectionStates = ['open', 'put-off', 'submitted', 'declined'] as const;

export type ReflectionState = (typeof reflectionStates)[number];

/** Answers by question id: a point of a scale (a whole number from 0) or text. What was not answered is not there. */
export type Answers = Readonly<Record<string, number | string>>;

const AnswersSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/)),
    v.union([v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10)), typedText(4_000)]),
  ),
  v.maxEntries(40),
);

/** The person's own reflection on one session. Its id is the session's: there is one. Schema 1. */
export const ReflectionSchema = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    id: IdSchema,
    templateId: v.picklist([...templates.keys()]),
    answers: AnswersSchema,
    state: v.picklist(reflectionStates),
    createdAt: EpochMsSchema,
    /** When it was submitted, put off or declined last; `null` while it never was. */
    closedAt: v.nullable(EpochMsSchema),
    /**
     * The form that wrote last and its count of edits, so that a save which was overtaken or sent twice changes nothing.
     */
    editorId: v.nullable(IdSchema),
    edit: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.check(
    ({ templateId, answers }) => areAnswersTo(templates.get(templateId)?.questions ?? [], answers),
    'An answer does not fit its question',
  ),
);

export type Reflection = v.InferOutput<typeof ReflectionSchema>;

/** The reflection that waits for the person when a session is over: nothing answered yet. */
export const createReflection = (sessionId: Id, now: EpochMs, templateId: string = shortForm.id): Reflection => ({
  schema: 1,
  id: sessionId,
  templateId,
  answers: {},
  state: 'open',
  createdAt: now,
  closedAt: null,
  editorId: null,
  edit: 0,
});

/** Whether every answer belongs to one of the questions and fits it. */
export function areAnswersTo(questions: readonly Question[], answers: Answers): boolean {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return Object.entries(answers).every(([id, answer]) => isAnswerTo(byId.get(id), answer));
}

function isAnswerTo(question: Question | undefined, answer: number | string): boolean {
  if (!question) return false;
  return question.kind === 'scale'
    ? typeof answer === 'number' && answer < question.points
    : typeof answer === 'string' && answer.length <= question.longest;
}

/** Whether it still waits for the person, and so counts on the badge. */
export const isWaiting = (reflection: Pick<Reflection, 'state'>): boolean =>
  reflection.state === 'open' || reflection.state === 'put-off';
