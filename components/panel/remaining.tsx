import { Button } from '@/components/shared/button';
import type { WarmUpState } from '@/utils/domain/warm-up/state-at';
import { clockTime } from '@/utils/i18n/clock-time';
import type { Words } from '@/utils/i18n/words';
import { TimeLeft } from './time-left';

export interface RemainingProps {
  readonly warmUp: WarmUpState;
  readonly isCalm: boolean;
  readonly words: Words;
  readonly onCalm: (isCalm: boolean) => void;
}

/** The time that is left of a warm-up, in words or digits, and when it will be up. */
export function Remaining({ warmUp, isCalm, words, onCalm }: RemainingProps) {
  const { remainingMs, endsAt, phase } = warmUp;
  return (
    <div class="remaining">
      <div>
        <TimeLeft ms={remainingMs} isCalm={isCalm} words={words} />
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
