import type { EpochMs } from '@/utils/domain/units';

/** The time of day in the language of the words, with the hours counted as the person's own browser counts them. */
export function clockTime(at: EpochMs, locale: string): string {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...(hourCycle && { hourCycle }) }).format(at);
}
