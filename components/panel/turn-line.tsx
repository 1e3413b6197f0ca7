import { Disclosure } from '@/components/shared/disclosure';
import { namePlace, NamedText } from '@/components/shared/named-text';
import type { Turn } from '@/utils/domain/warm-up/turns';
import type { Words } from '@/utils/i18n/words';
import './turn-line.css';

const secondMs = 1_000;

export interface TurnLineProps {
  readonly turn: Turn;
  /** Which of the names is the person's own; `null` if that is not known. */
  readonly self: string | null;
  readonly words: Words;
}

/** Whose turn it is, who comes then, and when it is time to come to an end. It knows who is to speak, and not who did. */
export function TurnLine({ turn, self, words }: TurnLineProps) {
  return (
    <div class="turn-line">
      <TurnMark phase={turn.isRoundOver ? 'over' : turn.phase} />
      <p class="turn-who">
        {turn.speaker === null ? words('panel.turn.over') : <Speaker name={turn.speaker} self={self} words={words} />}
      </p>
      <p class="turn-then">
        {turn.speaker === null ? words('panel.turn.over.text') : <Then turn={turn} self={self} words={words} />}
      </p>
    </div>
  );
}

/** Everybody, as they come. */
export const TurnOrder = ({ turn: { order, speaker }, words }: Omit<TurnLineProps, 'self'>) => (
  <div class="turn-order">
    <Disclosure summary={words('panel.turn.order')}>
      <ol>
        {order.map((name) => (
          <li key={name} aria-current={name === speaker ? 'true' : undefined}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ol>
    </Disclosure>
  </div>
);

interface NameProps {
  readonly name: string;
  readonly self: string | null;
  readonly words: Words;
}

const Speaker = ({ name, self, words }: NameProps) =>
  name === self ? (
    <>{words('panel.turn.you')}</>
  ) : (
    <NamedText text={words('panel.turn.speaks', { name: namePlace })} name={name} />
  );

function Then({ turn: { next, phase, shareMs }, self, words }: TurnLineProps) {
  if (phase === 'wrapping-up' || (phase === 'grace' && next === null)) {
    return <strong>{words('panel.turn.wrap-up')}</strong>;
  }
  if (phase === 'grace' && next !== null) {
    return (
      <strong>
        {next === self ? (
          words('panel.turn.next-you')
        ) : (
          <NamedText text={words('panel.turn.next', { name: namePlace })} name={next} />
        )}
      </strong>
    );
  }
  return (
    <>
      {next === null && words('panel.turn.then-nobody')}
      {next !== null && next === self && words('panel.turn.then-you')}
      {next !== null && next !== self && (
        <NamedText text={words('panel.turn.then', { name: namePlace })} name={next} />
      )}
      {shareMs > 0 && ` · ${words('panel.turn.share', { count: shareMs / secondMs })}`}
    </>
  );
}

type MarkPhase = Turn['phase'] | 'over';

/** A full moon that wanes: a shape for those who do not read, and none that hurries. */
const lit: Readonly<Record<MarkPhase, string>> = {
  speaking: 'M12 4a8 8 0 0 1 0 16a8 8 0 0 1 0-16Z',
  'wrapping-up': 'M12 4a8 8 0 0 1 0 16Z',
  grace: 'M12 4a8 8 0 0 1 0 16a10.5 10.5 0 0 0 0-16Z',
  over: '',
};

const TurnMark = ({ phase }: { readonly phase: MarkPhase }) => (
  <svg class="turn-mark" viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <circle class="turn-mark-rim" cx="12" cy="12" r="10" />
    <path class="turn-mark-full" d={lit[phase]} />
  </svg>
);
