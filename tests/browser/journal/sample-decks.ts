import { addStarters, changeStarter } from '@/utils/domain/decks/change-deck';
import { newDeck, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { idOf, sampleNow } from './sample-journal';

const dayMs = 86_400_000;

interface SampleDeck {
  readonly id: string;
  readonly name: string;
  readonly locale?: string;
  readonly lines?: readonly string[];
  readonly daysAgo?: number;
}

/** A deck as somebody would have made it by pasting lines. */
export function deckWith({ id, name, locale = 'en', lines = [], daysAgo = 0 }: SampleDeck): OwnDeck {
  const at = sampleNow - daysAgo * dayMs;
  const empty = newDeck({ id, name, locale }, { at, editorId: idOf(0xe1) });
  const added = lines.length === 0 ? null : addStarters(empty, lines.join('\n'), at);
  return added?.ok ? added.deck : empty;
}

const lab = deckWith({
  id: 'own-0000000000a1',
  name: 'Networked learning, weeks 4 to 8',
  lines: [
    'What is one thing near your desk that you use every day?',
    'Which word from this week’s text would you like to keep?',
    'What is the best trip your family ever took, and would you do it again?',
    'What helped you to begin today?',
    'What did you change your mind about lately?',
  ],
});

/** Decks of a person who has made a few, with the first starter of the first one told more of. */
export const sampleDecks: readonly OwnDeck[] = [
  changeStarter(lab, lab.starters[0]?.id ?? '', { depth: 2, alt: 'What is on your desk?', followUp: 'How did it come to you?' }, sampleNow),
  deckWith({ id: 'own-0000000000a2', name: 'أسئلة للمجموعة 3B', locale: 'ar', lines: ['ما هو الشيء القريب منك الآن؟'], daysAgo: 1 }),
  deckWith({ id: 'own-0000000000a3', name: '', daysAgo: 30 }),
];
