import type { EpochMs } from '@/utils/domain/units';
import type { JoinCode } from '@/utils/domain/warm-up/code/decode';
import type { PasteResult } from '@/utils/domain/warm-up/code/read-paste';
import { clockTime } from '@/utils/i18n/clock-time';
import type { Words } from '@/utils/i18n/words';
import { timeFrom } from './times';

const minuteMs = 60_000;
const secondMs = 1_000;

/** What was pasted, in a sentence or two: what is the matter with it, and what can be done. */
export function pasteWords(result: PasteResult, now: EpochMs, words: Words): string {
  switch (result.kind) {
    case 'look-alikes':
      return words('panel.joining.look-alikes', {
        letters: new Intl.ListFormat(words.locale, { type: 'unit' }).format(result.letters),
      });
    case 'incomplete':
      return words('panel.joining.incomplete', { count: result.missing });
    case 'from-the-past':
      return words('panel.joining.from-the-past', { time: timeFrom(now, result.overSinceAt, words.locale) });
    case 'from-the-future':
      return words('panel.joining.from-the-future', { time: timeFrom(now, result.startsAt, words.locale) });
    case 'joined':
      return joinedWords(result, words);
    default:
      return words(`panel.joining.${result.kind}`);
  }
}

function joinedWords({ replaces, skewMs }: Extract<PasteResult, { kind: 'joined' }>, words: Words): string {
  const found = words(replaces ? 'panel.joining.replaces' : 'panel.joining.joined');
  if (skewMs <= 0) return found;
  const isLong = skewMs >= minuteMs;
  const count = Math.round(skewMs / (isLong ? minuteMs : secondMs));
  return `${found} ${words(isLong ? 'panel.joining.skew-minutes' : 'panel.joining.skew-seconds', { count })}`;
}

/** What tells one of several codes from the others: when its warm-up began, or ended. */
export const codeWords = ({ plan }: JoinCode, words: Words): string =>
  plan.endedAt === null
    ? words('panel.joining.started', { time: clockTime(plan.startedAt, words.locale) })
    : words('panel.joining.over', { time: clockTime(plan.endedAt, words.locale) });
