import { readdirSync, readFileSync } from 'node:fs';

import { lintDeck } from '@/utils/domain/starters/lint/lint';
import { hasWordLists } from '@/utils/domain/starters/lint/lexicon-for';
import type { Finding } from '@/utils/domain/starters/lint/rule';
import {
  joinDeck,
  parseDeckFile,
  parseDeckTextFile,
  type Deck,
  type Starter,
} from '@/utils/domain/starters/starter';

/**
 * `npm run lint:starters`: what the linter finds in the shipped decks, in every language, and how each deck is mixed.
 * Leaves with 1 if there is an error or a warning that nobody has waived.
 */

const decksFolder = new URL('../../../public/decks/', import.meta.url);

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, decksFolder), 'utf8'));

function loadDecks(): Deck[] {
  return readdirSync(decksFolder).flatMap((deckId) => {
    const facts = parseDeckFile(readJson(`${deckId}/deck.json`));
    return readdirSync(new URL(`${deckId}/`, decksFolder))
      .filter((file) => file.endsWith('.json') && file !== 'deck.json')
      .map((file) => joinDeck(facts, parseDeckTextFile(readJson(`${deckId}/${file}`))));
  });
}

function lineOf({ severity, rule, starterId, message, excerpt }: Finding): string {
  return [severity.padEnd(7), rule, (starterId ?? 'deck').padEnd(5), excerpt ? `${message}: “${excerpt}”` : message].join('  ');
}

/** The columns of the table: name and what is counted. */
const columns: readonly (readonly [string, (starter: Starter) => boolean])[] = [
  ['all', () => true],
  ...([0, 1, 2, 3] as const).map((level) => [`a${level}`, ({ appetite }: Starter) => appetite === level] as const),
  ...([1, 2, 3] as const).map((level) => [`d${level}`, ({ depth }: Starter) => depth === level] as const),
  ...(['playful', 'neutral', 'reflective'] as const).map(
    (mood) => [mood.slice(0, 4), ({ tone }: Starter) => tone === mood] as const,
  ),
  ...(['start', 'any', 'end'] as const).map((time) => [time, ({ phase }: Starter) => phase === time] as const),
  ...(['cultures', 'group-process', 'first-meeting', 'mid-course', 'last-meeting'] as const).map(
    (tag) => [tag.slice(0, 5), ({ tags }: Starter) => tags?.includes(tag) ?? false] as const,
  ),
];

function rowOf(name: string, starters: readonly Starter[]): string {
  return [
    name.padEnd(24),
    ...columns.map(([title, counts]) => String(starters.filter(counts).length).padStart(Math.max(title.length, 3))),
  ].join(' ');
}

function printMix({ id, starters }: Deck): void {
  print(`\nThe mix of the deck “${id}”: appetite 0–3, depth 1–3, tone, phase, tags`);
  print([''.padEnd(24), ...columns.map(([title]) => title.padStart(3))].join(' '));
  for (const topic of new Set(starters.map((starter) => starter.topic))) {
    print(rowOf(topic, starters.filter((starter) => starter.topic === topic)));
  }
  print(rowOf('together', starters));
}

const decks = loadDecks();
let findingCount = 0;
for (const deck of decks) {
  const findings = lintDeck(deck);
  findingCount += findings.length;
  const waiverCount = deck.starters.filter(({ waive }) => waive !== undefined).length;
  const reading = hasWordLists(deck.locale) ? 'form and words' : 'form only, there are no word lists for it';
  print(`deck “${deck.id}” in ${deck.locale} (${reading}): ${findings.length} findings, ${waiverCount} starters with a waiver`);
  for (const finding of findings) print(`  ${lineOf(finding)}`);
}
for (const deck of decks.filter(({ id }, at) => decks.findIndex((other) => other.id === id) === at)) printMix(deck);
process.exitCode = findingCount > 0 ? 1 : 0;
