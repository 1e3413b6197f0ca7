import { useEffect, useState } from 'preact/hooks';
import type { JournalEntry } from '@/utils/domain/journal';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';
import { shownBy, type WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { Sayings } from '@/utils/journal/sayings';
import { lookedBackAt, startersIn, warmUpLength } from '@/utils/journal/seen-starters';

/** Gives a deck in the person's language; rejects if there is none of that id. */
export type LoadDeck = (deckId: string) => Promise<Deck>;

interface WarmUpSectionProps {
  readonly entry: Pick<JournalEntry, 'session' | 'warmUps'>;
  readonly sayings: Sayings;
  readonly now: EpochMs;
  readonly loadDeck: LoadDeck;
}

/** How the group warmed up, and on what. */
export function WarmUpSection({ entry: { session, warmUps }, sayings, now, loadDeck }: WarmUpSectionProps) {
  const { words } = sayings;
  const at = lookedBackAt(session, now);
  return (
    <section class="session-part" aria-labelledby="warm-up-title">
      <h2 id="warm-up-title">{words('session.warm-up')}</h2>
      {warmUps.length === 0 && <p class="session-soft">{words('session.warm-up.none')}</p>}
      {warmUps.map((warmUp) => (
        <OneWarmUp key={warmUp.id} warmUp={warmUp} zone={session.zone} at={at} sayings={sayings} loadDeck={loadDeck} />
      ))}
    </section>
  );
}

interface OneWarmUpProps extends Omit<WarmUpSectionProps, 'entry' | 'now'> {
  readonly warmUp: WarmUp;
  readonly zone: string;
  readonly at: EpochMs;
}

function OneWarmUp({ warmUp, zone, at, sayings, loadDeck }: OneWarmUpProps) {
  const { words } = sayings;
  const { plan } = warmUp;
  const deck = useDeck(plan.deckId, loadDeck);
  const shown = shownBy(warmUp, at);
  const starters = deck === 'reading' || deck === 'missing' ? [] : startersIn(deck, shown);
  const gone = deck === 'reading' ? 0 : shown.length - starters.length;

  return (
    <div class="warm-up">
      <p class="session-soft">
        {words('session.warm-up.when', {
          time: sayings.time(plan.startedAt, zone),
          length: sayings.length(warmUpLength(plan, at)),
        })}{' '}
        {starters.length > 0 && words('session.warm-up.starters', { count: starters.length })}
      </p>
      {deck !== 'reading' && deck !== 'missing' && (
        <ol class="warm-up-starters" lang={deck.locale}>
          {starters.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )}
      {gone > 0 && <p class="session-soft">{words('session.warm-up.unreadable', { count: gone })}</p>}
    </div>
  );
}

function useDeck(deckId: string, loadDeck: LoadDeck): Deck | 'reading' | 'missing' {
  const [deck, setDeck] = useState<Deck | 'reading' | 'missing'>('reading');
  useEffect(() => {
    let isCurrent = true;
    setDeck('reading');
    loadDeck(deckId).then(
      (loaded) => isCurrent && setDeck(loaded),
      () => isCurrent && setDeck('missing'),
    );
    return () => {
      isCurrent = false;
    };
  }, [deckId, loadDeck]);
  return deck;
}
