import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CompanionWays, type CompanionPlace } from '@/components/journal/companion-ways';
import { Hearth } from '@/components/shared/hearth';
import type { Words } from '@/utils/i18n/words';
import { decksHref } from '@/utils/journal/route';
import './page-frame.css';

interface PageFrameProps {
  readonly words: Words;
  /** What is read aloud, and only that. */
  readonly status: string;
  /** Whether the decks, or one of them, are what is shown. */
  readonly isAtDecks: boolean;
  readonly onOpenCompanion: (place: CompanionPlace) => void;
  readonly children: ComponentChildren;
}

/** What every page of the journal stands in. */
export function PageFrame({ words, status, isAtDecks, onOpenCompanion, children }: PageFrameProps) {
  const mainRef = useRef<HTMLElement>(null);
  const skip = (event: Event): void => {
    // The address names a page of the journal; a jump within one must not change it.
    event.preventDefault();
    mainRef.current?.focus();
  };
  return (
    <div class="page">
      <a class="page-skip visually-hidden" href="#page" onClick={skip}>
        {words('journal.skip')}
      </a>
      <header class="page-brand">
        <Hearth size={20} fire="lit" />
        <span>{words('app.name')}</span>
        <a class="button button-quiet button-small page-decks" href={decksHref} aria-current={isAtDecks ? 'page' : undefined}>
          {words('journal.decks')}
        </a>
        <CompanionWays words={words} onOpen={onOpenCompanion} />
      </header>
      <p class="visually-hidden" aria-live="polite">
        {status}
      </p>
      <main id="page" class="page-main" ref={mainRef} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
