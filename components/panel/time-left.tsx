import type { Ms } from '@/utils/domain/units';
import type { Words } from '@/utils/i18n/words';
import { digits } from './times';

const minuteMs = 60_000;

export interface TimeLeftProps {
  readonly ms: Ms;
  /** In words, without digits. */
  readonly isCalm: boolean;
  readonly words: Words;
}

/** The time that is left. It is never read out by itself. */
export const TimeLeft = ({ ms, isCalm, words }: TimeLeftProps) => (
  <span role="timer" aria-live="off" class={isCalm ? 'remaining-calm' : 'remaining-time'}>
    {isCalm
      ? words('panel.warm-up.about', { count: Math.max(1, Math.ceil(ms / minuteMs)) })
      : digits(ms, words.locale)}
  </span>
);
