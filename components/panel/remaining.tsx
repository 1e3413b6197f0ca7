import { Button } from '@/components/shared/button';
import type { EpochMs } from '@/utils/domain/units';
import type { WarmUpState } from '@/utils/domain/warm-up/state-at';
import type { Words } from '@/utils/i18n/words';

const secondMs = 1_000;
const minuteMs = 60_000;

export interface RemainingProps {
  readonly warmUp: WarmUpState;
  readonly isCalm: boolean;
  readonly words: Words;
  readonly onCalm: (isCalm: boolean) => void;
}

/** The time that is left, in words or digits, and when it will be up. It is never read out by itself. */
export function Remaining({ warmUp, isCalm, words, onCalm }: RemainingProps) {
  const { remainingMs, endsAt, phase } = warmUp;
  return (
    <div class="remaining">
      <div>
        <span role="timer" aria-live="off" class={isCalm ? 'remaining-calm' : 'remaining-time'}>
          {isCalm
            ? words('panel.warm-up.about', { count: Math.max(1, Math.ceil(remainingMs / minuteMs)) })
            : digits(remainingMs, words.locale)}
        </span>
        <span class="remaining-ends">
          {phase === 'paused' && words('panel.warm-up.paused')}
          {endsAt !== null && words('panel.warm-up.ends', { time: clockTime(endsAt, words.locale) })}
        </span>
      </div>
      <Button kind="quiet" isSmall onPress={() => onCalm(!isCalm)}>
        {words(isCalm ? 'panel.warm-up.show-digits' : 'panel.warm-up.hide-digits')}
      </Button>
    </div>
  );
}

/** Minutes and seconds; a second that has begun still counts. */
function digits(ms: number, locale: string): string {
  const seconds = Math.ceil(ms / secondMs);
  const minutes = new Intl.NumberFormat(locale).format(Math.floor(seconds / 60));
  const rest = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(seconds % 60);
  return `${minutes}:${rest}`;
}

/** The time of day in the language of the words, with the hours counted as the person's own browser counts them. */
function clockTime(at: EpochMs, locale: string): string {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...(hourCycle && { hourCycle }) }).format(at);
}
