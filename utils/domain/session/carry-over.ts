import * as v from 'valibot';
import type { Reflection } from '@/utils/domain/reflection/reflection';
import { EpochMsSchema, IdSchema, typedText, type Id } from '@/utils/domain/units';

/** The answers that come back at the next call: what to try, and what was good. One of each at most. */
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

/**
 * What opens the next warm-up: of each question the newest answer that is not done with.
 *
 * @param reflected the group's submitted reflections, the newest first
 * @param currentId the session going on now; its own reflection is not carried into itself
 */
export function carryOver(
  reflected: readonly Reflected[],
  settled: readonly Settled[],
  currentId: Id | null,
): readonly CarryOver[] {
  const isOpen = (sessionId: Id, questionId: CarryOver['questionId']): boolean =>
    !settled.some(
      (one) =>
        one.sessionId === sessionId &&
        one.questionId === questionId &&
        (one.verdict !== 'keep' || one.inSessionId === (currentId ?? sessionId)),
    );
  return carriedQuestions.flatMap((questionId) => {
    for (const { reflection, startedAt } of reflected) {
      const text = reflection.answers[questionId];
      if (reflection.id === currentId || typeof text !== 'string' || text.trim() === '') continue;
      // An answer that was done with is not replaced by an older one: that was passed over when it was given.
      return isOpen(reflection.id, questionId) ? [{ sessionId: reflection.id, questionId, text, saidAt: startedAt }] : [];
    }
    return [];
  });
}

/** The settled ones with one more; a later word on the same thing counts. */
export const settle = (settled: readonly Settled[], one: Settled): readonly Settled[] =>
  [...settled.filter(({ sessionId, questionId }) => sessionId !== one.sessionId || questionId !== one.questionId), one].slice(
    -mostSettled,
  );
