import type { Starter, Topic } from '@/utils/domain/starters/starter';

/** The three kinds of starter a menu offers, in the order it shows them, so that nobody is left without one they can answer. */
export const menuKinds = ['light', 'tool', 'reflective'] as const;

export type MenuKind = (typeof menuKinds)[number];

/** About how the group works and what it works with. */
const toolTopics: ReadonlySet<Topic> = new Set<Topic>([
  'tool-talk',
  'study-and-work',
  'learning-and-teaching',
  'working-together',
  'expectations-and-roles',
]);

/** What a starter is in a menu. Its topic goes before its tone: a thoughtful question about a tool is still about the tool. */
export function menuKindOf({ topic, tone }: Pick<Starter, 'topic' | 'tone'>): MenuKind {
  if (toolTopics.has(topic)) return 'tool';
  return tone === 'reflective' ? 'reflective' : 'light';
}
