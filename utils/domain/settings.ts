import * as v from 'valibot';
import { fewestMinutes, mostMinutes } from '@/utils/domain/warm-up/plan';

/** What the person may choose; nothing else is accepted as a change. */
export const settingEntries = {
  /** The length chosen last, in minutes. */
  minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(fewestMinutes), v.maxValue(mostMinutes)),
  /** The pace chosen last, in seconds per starter; 0 means by hand. */
  paceSeconds: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(600)),
  /** No digits while a warm-up runs. */
  isCalm: v.boolean(),
};

/** What the person has chosen for themselves. Schema 1; each field falls back on its own when it cannot be read. */
export const SettingsSchema = v.object({
  schema: v.fallback(v.literal(1), 1),
  minutes: v.fallback(settingEntries.minutes, 5),
  paceSeconds: v.fallback(settingEntries.paceSeconds, 60),
  isCalm: v.fallback(settingEntries.isCalm, false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {});
