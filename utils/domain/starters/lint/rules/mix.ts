import type { DeckRule } from '@/utils/domain/starters/lint/rule';
import { topics, type Starter } from '@/utils/domain/starters/starter';

/** The size for which the numbers below are meant; other decks are measured in proportion. */
const fullSize = 240;

interface Share {
  readonly name: string;
  readonly of240: number;
  counts(starter: Starter): boolean;
}

/** Shares that are aimed at. A deck may be off by 3 % of its size, or by one starter if it is small. */
const targets: readonly Share[] = [
  { name: 'appetite 0', of240: 50, counts: ({ appetite }) => appetite === 0 },
  { name: 'appetite 1', of240: 90, counts: ({ appetite }) => appetite === 1 },
  { name: 'appetite 2', of240: 75, counts: ({ appetite }) => appetite === 2 },
  { name: 'appetite 3', of240: 25, counts: ({ appetite }) => appetite === 3 },
  { name: 'depth 1', of240: 120, counts: ({ depth }) => depth === 1 },
  { name: 'depth 2', of240: 85, counts: ({ depth }) => depth === 2 },
  { name: 'depth 3', of240: 35, counts: ({ depth }) => depth === 3 },
  { name: 'playful', of240: 80, counts: ({ tone }) => tone === 'playful' },
  { name: 'neutral', of240: 90, counts: ({ tone }) => tone === 'neutral' },
  { name: 'reflective', of240: 70, counts: ({ tone }) => tone === 'reflective' },
];
const tolerance = 0.03;

/** Shares that are the least a group needs. They have no tolerance and are rounded up. */
const minimums: readonly Share[] = [
  { name: 'tool talk', of240: 36, counts: ({ topic }) => topic === 'tool-talk' },
  { name: 'exchange across cultures', of240: 30, counts: ({ tags }) => tags?.includes('cultures') ?? false },
  {
    name: 'group process and appreciation',
    of240: 36,
    counts: ({ topic, tags }) => topic === 'appreciation' || (tags?.includes('group-process') ?? false),
  },
  { name: 'for the start', of240: 40, counts: ({ phase }) => phase === 'start' },
  { name: 'for the end', of240: 24, counts: ({ phase }) => phase === 'end' },
  // So that a quiet group with a full deck has three light cards in each of twenty meetings.
  { name: 'light (appetite 0 or 1, depth 1)', of240: 60, counts: ({ appetite, depth }) => appetite <= 1 && depth === 1 },
];

/** No topic may be more of a deck than this. */
const maxTopicShare = 0.18;

const mix: DeckRule = {
  id: 'D01',
  title: 'a balanced mix',
  check: ({ starters }) => {
    const size = starters.length;
    const slack = Math.max(1, size * tolerance);
    const amountOf = ({ counts }: Share) => starters.filter((starter) => counts(starter)).length;
    const off = targets.flatMap((share) => {
      const [amount, target] = [amountOf(share), (share.of240 * size) / fullSize];
      if (Math.abs(amount - target) <= slack) return [];
      return [{ starterId: null, message: `${share.name}: ${amount}, about ${Math.round(target)} wanted`, excerpt: '' }];
    });
    const short = minimums.flatMap((share) => {
      const [amount, least] = [amountOf(share), Math.ceil((share.of240 * size) / fullSize)];
      if (amount >= least) return [];
      return [{ starterId: null, message: `${share.name}: ${amount}, at least ${least} wanted`, excerpt: '' }];
    });
    return [...off, ...short];
  },
};

const topicShare: DeckRule = {
  id: 'D02',
  title: 'no topic above 18 %',
  check: ({ starters }) =>
    topics.flatMap((topic) => {
      const amount = starters.filter((starter) => starter.topic === topic).length;
      if (amount <= starters.length * maxTopicShare) return [];
      return [{ starterId: null, message: `${topic}: ${amount} of ${starters.length}`, excerpt: '' }];
    }),
};

/** What a deck offers as a whole. */
export const mixRules: readonly DeckRule[] = [mix, topicShare];
