import * as v from 'valibot';
import { IdSchema } from '@/utils/domain/units';
import { PlanSchema } from '@/utils/domain/warm-up/plan';

/** A warm-up of a session, as stored: the last revision of its plan. Schema 1. */
export const WarmUpSchema = v.strictObject({
  schema: v.literal(1),
  id: IdSchema,
  sessionId: IdSchema,
  plan: PlanSchema,
});

export type WarmUp = v.InferOutput<typeof WarmUpSchema>;
