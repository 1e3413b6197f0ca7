import type { Deck } from '@/utils/domain/starters/starter';
import type { Id } from '@/utils/domain/units';
import type { Words } from '@/utils/i18n/words';
import type { Ask } from '@/utils/messages/ask';
import type { TypingPlace } from '@/utils/platform/typing-place';
import type { Clock } from './clock';

/** All that a panel needs from outside itself. */
export interface Surroundings {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly newId: () => Id;
  /** 0 … 2³²−1, for a group that has no seed of its own. */
  readonly newSeed: () => number;
  /**
   * A deck by its id. One that comes with Kindling is in the language that is asked for, as `public/locales` calls it, or for
   * `null` in that of the panel; a person's own is in its own. It rejects for a deck that is not there.
   */
  readonly loadDeck: (deckId: string, language: string | null) => Promise<Deck>;
  /** The words that a message for the chat is made of, in a language; `null`: in that of the panel. */
  readonly loadChatWords: (language: string | null) => Promise<Words>;
  /** The languages there are, as `public/locales` calls them. */
  readonly languages: readonly string[];
  /** Plays one soft tone, if the browser lets it. */
  readonly playTone: () => void;
  /** Holds the right to ask, which goes with every question. */
  readonly keyring: { grant: string | null };
  /** Whether the extension this page belongs to still runs. */
  readonly isAlive: () => boolean;
  /** Whether a page of the extension could be loaded now; not so for a moment while it is being updated. */
  readonly isBack: () => Promise<boolean>;
  /** Where the person is typing now, to go on there; `null` for nowhere. */
  readonly typingPlace: () => TypingPlace | null;
  /** Loads this page anew and leaves it a note. */
  readonly reload: (note: string) => void;
  /** @returns whether the text is on the clipboard. */
  readonly copy: (text: string) => boolean;
}
