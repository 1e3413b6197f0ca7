import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFirstDeck } from '@/components/journal/decks/use-first-deck';
import { useArrival } from '@/components/journal/use-arrival';
import { PreviousIcon } from '@/components/shared/icons';
import { LanguageOptions } from '@/components/shared/language-options';
import { topics, type Deck, type Topic } from '@/utils/domain/starters/starter';
import type { Words } from '@/utils/i18n/words';
import type { DeckDesk } from '@/utils/journal/deck-desk';
import { decksHref } from '@/utils/journal/route';
import '@/components/shared/field.css';

interface FirstDeckPageProps {
  readonly desk: Pick<DeckDesk, 'languages' | 'loadFirst'>;
  readonly words: Words;
  readonly arrival: number;
  readonly children?: ComponentChildren;
}

/** The deck that comes with Kindling, to be looked through by topic. */
export function FirstDeckPage({ desk, words, arrival, children }: FirstDeckPageProps) {
  const heading = useArrival(arrival);
  const [language, setLanguage] = useState(words.locale);
  const deck = useFirstDeck(desk, language);
  return (
    <article class="decks">
      <a class="session-back" href={decksHref}>
        <PreviousIcon size={16} /> {words('deck.back')}
      </a>
      <h1 ref={heading} tabIndex={-1} class="page-title">
        {words('decks.first')}
      </h1>
      {children}
      <p class="decks-text">{words('decks.first.text')}</p>
      <label class="field decks-language">
        <span>{words('decks.first.language')}</span>
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          <LanguageOptions languages={desk.languages} />
        </select>
      </label>
      {deck && topics.map((topic) => <TopicPart key={topic} topic={topic} deck={deck} words={words} />)}
    </article>
  );
}

interface TopicPartProps {
  readonly topic: Topic;
  readonly deck: Deck;
  readonly words: Words;
}

function TopicPart({ topic, deck, words }: TopicPartProps) {
  const starters = deck.starters.filter((starter) => starter.topic === topic);
  if (starters.length === 0) return null;
  return (
    <section class="decks-part" aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{words(`deck.topic.${topic}`)}</h2>
      <ul class="decks-read" lang={deck.locale} dir="auto">
        {starters.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
