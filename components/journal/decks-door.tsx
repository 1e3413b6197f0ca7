import { useEffect, useState } from 'preact/hooks';
import type { DeckPages, DeckPagesProps } from '@/components/journal/decks/deck-pages';
import { TroubleNotice } from '@/components/journal/trouble-notice';

/** The pages about decks come only to whoever goes there, so that the journal opens as fast as it does without them. */
export function DecksDoor(props: DeckPagesProps) {
  const { words } = props.sayings;
  const [Pages, setPages] = useState<typeof DeckPages | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    import('@/components/journal/decks/deck-pages').then(
      (loaded) => isCurrent && setPages(() => loaded.DeckPages),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  // Code that is on this machine fails to come only when another version has taken its place.
  if (hasFailed) return <TroubleNotice trouble="extension-updated" words={words} onRetry={() => {}} />;
  if (!Pages) return <p class="list-reason">{words('decks.loading')}</p>;
  return <Pages {...props} />;
}
