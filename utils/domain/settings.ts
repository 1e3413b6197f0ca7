import * as v from 'valibot';
import { fewestMinutes, groupAppetites, modes, mostMinutes, paces } from '@/utils/domain/warm-up/plan';

/** How somebody likes to join today: 0 listen, 1 a word, 2 a sentence, 3 happy to chat. */
export const ownAppetites = [0, 1, 2, 3] as const;

export type OwnAppetite = (typeof ownAppetites)[number];

/** A soft tone: never, at the beginning and end of a warm-up, or only when it is one's own turn. */
export const sounds = ['off', 'soft', 'mine'] as const;

export type Sound = (typeof sounds)[number];

/** Parses a language, as `public/locales` calls it. Whether there is such a one is for whoever loads its words. */
const LanguageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/));

/** What the person may choose; nothing else is accepted as a change. */
export const settingEntries = {
  /** The length chosen last, in minutes. */
  minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(fewestMinutes), v.maxValue(mostMinutes)),
  /** The pace chosen last, in seconds per starter; 0 means by hand. */
  paceSeconds: v.picklist(paces),
  /** One starter at a time or three to choose from; `null` leaves it to the group's appetite. */
  mode: v.nullable(v.picklist(modes)),
  /** The group's appetite chosen last. */
  appetite: v.picklist(groupAppetites),
  /** Whether people speak one after the other, where there is a roster. */
  hasTurns: v.boolean(),
  /** How the person likes to join. It is theirs alone: no code and no history holds it. */
  joinAs: v.picklist(ownAppetites),
  /** No digits while a warm-up runs. */
  isCalm: v.boolean(),
  sound: v.picklist(sounds),
  /** The language of everything, as `public/locales` calls it; `null`: the browser's. */
  language: v.nullable(LanguageSchema),
  /** Starters are shown in this language too; `null`: in one alone. */
  secondLanguage: v.nullable(LanguageSchema),
  /** The language of the message for the chat; `null`: that of everything. */
  chatLanguage: v.nullable(LanguageSchema),
};

/** What the person has chosen for themselves. Schema 1; each field falls back on its own when it cannot be read. */
export const SettingsSchema = v.object({
  schema: v.fallback(v.literal(1), 1),
  minutes: v.fallback(settingEntries.minutes, 5),
  paceSeconds: v.fallback(settingEntries.paceSeconds, 60),
  mode: v.fallback(settingEntries.mode, null),
  appetite: v.fallback(settingEntries.appetite, 0),
  hasTurns: v.fallback(settingEntries.hasTurns, false),
  joinAs: v.fallback(settingEntries.joinAs, 2),
  isCalm: v.fallback(settingEntries.isCalm, false),
  sound: v.fallback(settingEntries.sound, 'off'),
  language: v.fallback(settingEntries.language, null),
  secondLanguage: v.fallback(settingEntries.secondLanguage, null),
  chatLanguage: v.fallback(settingEntries.chatLanguage, null),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The part of them that is chosen; the rest is about the record itself. */
export type Choices = Pick<Settings, keyof typeof settingEntries>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {});

/** A group of mixed appetites chooses from three; any other has one starter at a time, unless the host wants it otherwise. */
export const modeFor = ({ mode, appetite }: Pick<Settings, 'mode' | 'appetite'>) => mode ?? (appetite === 0 ? 'menu' : 'one');
