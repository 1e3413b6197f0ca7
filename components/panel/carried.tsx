import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import { Card } from '@/components/shared/card';
import { verdicts, type CarryOver, type CarryOverVerdict } from '@/utils/domain/session/carry-over';
import type { Words } from '@/utils/i18n/words';
import './carried.css';

export interface CarriedProps {
  readonly carryOver: readonly CarryOver[];
  readonly words: Words;
  readonly onSettle: (carried: CarryOver, verdict: CarryOverVerdict) => void;
}

/** What comes back from last time, each with three ways to go on with it, none better than another. */
export function Carried({ carryOver, words, onSettle }: CarriedProps) {
  if (carryOver.length === 0) return null;
  return (
    <div class="carried">
      <Card>
        {carryOver.map((carried) => (
          <One
            key={`${carried.sessionId} ${carried.questionId}`}
            carried={carried}
            words={words}
            onSettle={(verdict) => onSettle(carried, verdict)}
          />
        ))}
      </Card>
    </div>
  );
}

interface OneProps {
  readonly carried: CarryOver;
  readonly words: Words;
  readonly onSettle: (verdict: CarryOverVerdict) => void;
}

/** Longer texts may not fit in the lines they are given, UTF-16 units. */
const surelyFits = 90;

function One({ carried: { questionId, text }, words, onSettle }: OneProps) {
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const mayBeLong = text.length > surelyFits || text.includes('\n');
  return (
    <fieldset class="carried-one" aria-describedby={id}>
      <legend class="carried-label">{words(`panel.carried.${questionId}`)}</legend>
      <blockquote class="carried-text" id={id} dir="auto" data-is-short={!isWhole}>
        {text}
      </blockquote>
      {mayBeLong && (
        <div class="carried-whole">
          <Button kind="quiet" isSmall aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
            {words(isWhole ? 'panel.carried.short' : 'panel.carried.whole')}
          </Button>
        </div>
      )}
      <div class="carried-verdicts">
        {verdicts.map((verdict) => (
          <Button
            key={verdict}
            isSmall
            aria-label={words(`panel.carried.${verdict}.hint`)}
            title={words(`panel.carried.${verdict}.hint`)}
            onPress={() => onSettle(verdict)}
          >
            {words(`panel.carried.${verdict}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
