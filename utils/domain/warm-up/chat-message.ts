import type { Plan } from '@/utils/domain/warm-up/plan';

/**
 * The frames of the message, as templates. `{until}` is a time of day, `{starter}` one starter, `{starters}` two or three. The
 * code is put behind the frame, so a frame ends with what leads to it. The short ones are for long starters.
 */
export interface ChatWords {
  readonly one: string;
  readonly oneShort: string;
  readonly menu: string;
  readonly menuShort: string;
  /** Without a starter. */
  readonly bare: string;
}

/** The words of a starter; `alt` is the same idea with less to disclose. */
export interface ChatStarter {
  readonly text: string;
  readonly alt?: string;
}

interface ChatMessageParts {
  readonly plan: Pick<Plan, 'mode'>;
  /** The card on screen: one starter, or the ones of a menu. May be empty. */
  readonly card: readonly ChatStarter[];
  /** The join code with its hyphens. */
  readonly code: string;
  readonly words: ChatWords;
  /** When the time will be up, as people say it: `14:10`. */
  readonly until: string;
}

/** In UTF-16 units. Some chats cut a message off at 280. */
const longestMessage = 279;

/** A starter that has been cut to less than this says nothing any more. In UTF-16 units. */
const shortestCut = 24;

const between = ' / ';

/** A frame with these starters in it, and the code behind. */
type Frame = (starters: readonly string[]) => string;

/**
 * What the host posts into the call's chat, in 279 UTF-16 units at most, the code always last and whole. For people without
 * Kindling it is a question, the time for it, and the word that passing is fine. What does not fit gives way in this order: the
 * longer frame, the longest starter for its `alt`, the third starter, the second, the end of the only one, that one.
 */
export function chatMessage({ plan, card, code, words, until }: ChatMessageParts): string {
  const shown = plan.mode === 'menu' ? card : card.slice(0, 1);
  const say = (template: string, starters: readonly string[]): string =>
    `${filled(template, { until, starter: starters[0] ?? '', starters: starters.join(between) })} ${code}`;
  const short: Frame = (starters) => say(starters.length > 1 ? words.menuShort : words.oneShort, starters);
  const full: Frame = (starters) => say(starters.length > 1 ? words.menu : words.one, starters);
  const bare = say(words.bare, []);
  if (shown.length === 0) return fitting([bare]) ?? code;

  const texts = shown.map(({ text }) => text);
  const milder = withShorterLongest(shown);
  const fewer = milder.map((_, dropped) => milder.slice(0, milder.length - dropped));
  const [first = ''] = milder;
  return fitting([full(texts), short(texts), ...fewer.map(short), cutToFit(first, short), bare]) ?? code;
}

const fitting = (messages: readonly (string | null)[]): string | null =>
  messages.find((message) => message !== null && message.length <= longestMessage) ?? null;

/** One pass over the template, so that nothing in a starter is ever taken for a place. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? place) : place));

/** The texts, the longest of them by its `alt` if that is shorter. */
function withShorterLongest(starters: readonly ChatStarter[]): readonly string[] {
  const longest = Math.max(...starters.map(({ text }) => text.length));
  const place = starters.findIndex(({ text }) => text.length === longest);
  return starters.map(({ text, alt }, at) => (at === place && alt !== undefined && alt.length < text.length ? alt : text));
}

/** The message with the end of its starter left off at a word; `null` if hardly anything would be left of it. */
function cutToFit(starter: string, frame: Frame): string | null {
  const room = longestMessage - frame(['…']).length;
  if (room < shortestCut) return null;
  const start = starter.slice(0, room + 1);
  const lastSpace = start.search(/\s\S*$/);
  // A language without spaces is cut between two characters, never within a pair of surrogates.
  const kept = lastSpace >= shortestCut ? start.slice(0, lastSpace) : starter.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  return frame([`${kept.trimEnd()}…`]);
}
