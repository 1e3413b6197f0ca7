import * as v from 'valibot';
import type { Reflection } from '@/utils/domain/reflection/reflection';
import { EpochMsSchema, IdSchema, typedText, type Id } from '@/utils/domain/units';

/** The answers that come back at the next call: what to try, and what was good. */
export const carriedQuestions = ['next-time', 'useful'] as const;

/** What can be said of something that was carried over: bring it again next time, it is done, or let it go. */
export const verdicts = ['keep', 'done', 'drop'] as const;

export type CarryOverVerdict = (typeof verdicts)[number];

/** Something from an earlier reflection that opens the next warm-up. */
export const CarryOverSchema = v.strictObject({
  /** The session it was written about. */
  sessionId: IdSchema,
  questionId: v.picklist(carriedQuestions),
  text: typedText(4_000),
  /** When that session began. */
  saidAt: EpochMsSchema,
});

export type CarryOver = v.InferOutput<typeof CarryOverSchema>;

/** What was said of one, and in which session, or its own before the next one has begun: one to keep rests until then. */
export const SettledSchema = v.strictObject({
  sessionId: IdSchema,
  questionId: v.picklist(carriedQuestions),
  verdict: v.picklist(verdicts),
  inSessionId: IdSchema,
});

export type Settled = v.InferOutput<typeof SettledSchema>;

/** Older ones are forgotten; by then their sessions are no longer looked at. */
export const mostSettled = 40;

/** A reflection and the beginning of its session. */
export interface Reflected {
  readonly reflection: Reflection;
  readonly startedAt: number;
}

/** So many cards open a warm-up: one may be read at a glance, two at a second one. */
export const mostCarried = 2;

/**
 * What opens the next warm-up: the newest thing to try, then what was kept in an earlier session, the one said last first,
 * then the newest thing that was useful; at most two.
 *
 * Of each question only the newest answer comes by itself: those before it were passed over when it was given, unless
 * somebody asked to see them again.
 *
 * @param reflected the group's submitted reflections, the newest first
 * @param currentId the session going on now; its own reflection is not carried into itself
 */
export function carryOver(
  reflected: readonly Reflected[],
  settled: readonly Settled[],
  currentId: Id | null,
): readonly CarryOver[] {
  const verdictOn = ({ sessionId, questionId }: CarryOver): Settled | undefined =>
    settled.find((one) => one.sessionId === sessionId && one.questionId === questionId);
  const said = reflected.filter(({ reflection }) => reflection.id !== currentId).flatMap(answersIn);
  const newest = (questionId: CarryOver['questionId']): readonly CarryOver[] =>
    said.filter((one) => one.questionId === questionId).slice(0, 1).filter((one) => !verdictOn(one));
  const kept = said.filter((one) => {
    const settledAs = verdictOn(one);
    return settledAs?.verdict === 'keep' && settledAs.inSessionId !== (currentId ?? one.sessionId);
  });
  return [...newest('next-time'), ...kept, ...newest('useful')].slice(0, mostCarried);
}

const answersIn = ({ reflection, startedAt }: Reflected): CarryOver[] =>
  carriedQuestions.flatMap((questionId) => {
    const text = reflection.answers[questionId];
    return typeof text === 'string' && text.trim() !== '' ? [{ sessionId: reflection.id, questionId, text, saidAt: startedAt }] : [];
  });

/** The settled ones with one more; a later word on the same thing counts. */
export const settle = (settled: readonly Settled[], one: Settled): readonly Settled[] =>
  [...settled.filter(({ sessionId, questionId }) => sessionId !== one.sessionId || questionId !== one.questionId), one].slice(
    -mostSettled,
  );
