import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CompanionWays, type CompanionPlace } from '@/components/journal/companion-ways';
import { Hearth } from '@/components/shared/hearth';
import type { Words } from '@/utils/i18n/words';
import './page-frame.css';

interface PageFrameProps {
  readonly words: Words;
  /** What is read aloud, and only that. */
  readonly status: string;
  readonly onOpenCompanion: (place: CompanionPlace) => void;
  readonly children: ComponentChildren;
}

/** What every page of the journal stands in. */
export function PageFrame({ words, status, onOpenCompanion, children }: PageFrameProps) {
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
