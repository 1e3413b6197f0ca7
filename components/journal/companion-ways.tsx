import { Button } from '@/components/shared/button';
import type { Words } from '@/utils/i18n/words';

/** Where the companion is to be opened: in the browser's own side panel, or in a small window. */
export type CompanionPlace = 'beside' | 'window';

export interface CompanionWaysProps {
  readonly words: Words;
  readonly onOpen: (place: CompanionPlace) => void;
}

/** The quiet ways to the companion, for a call that Kindling cannot see. */
export const CompanionWays = ({ words, onOpen }: CompanionWaysProps) => (
  <nav class="companion-ways" aria-label={words('journal.companion')}>
    <Button kind="quiet" isSmall onPress={() => onOpen('beside')}>
      {words('journal.companion.beside')}
    </Button>
    <Button kind="quiet" isSmall onPress={() => onOpen('window')}>
      {words('journal.companion.window')}
    </Button>
  </nav>
);
