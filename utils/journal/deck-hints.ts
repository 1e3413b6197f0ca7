import type { OwnStarter } from '@/utils/domain/decks/own-deck';
import type { Finding, RuleId } from '@/utils/domain/starters/lint/rule';
import type { MessageKey } from '@/utils/i18n/words';

/** One piece of advice about a starter. */
export interface Hint {
  readonly rule: RuleId;
  readonly key: MessageKey;
  /** The words in question; none where all of the starter is meant. */
  readonly excerpts: readonly string[];
}

/** Advice is company while one writes, not an inspection. */
const mostHints = 3;

/** Rules with words for a person who writes a deck of their own. What a schema sees to, they cannot get wrong. */
const keyOf: ReadonlyMap<RuleId, MessageKey> = new Map<RuleId, MessageKey>(
  (
    [
      'E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E19',
      'E20', 'E21', 'W01', 'W02', 'W03', 'W04', 'W05', 'W06', 'W07', 'W08', 'W09', 'W10', 'W11',
    ] as const
  ).map((rule) => [rule, `deck.hint.${rule}`]),
);

/** What the linter found in a starter, as a few pieces of advice: one a rule, what weighs most first. */
export function hintsOf(starter: Pick<OwnStarter, 'text' | 'alt' | 'followUp'>, findings: readonly Finding[]): readonly Hint[] {
  const whole = new Set([starter.text, starter.alt, starter.followUp]);
  const hints = new Map<RuleId, Hint>();
  for (const { rule, excerpt } of findings) {
    const key = keyOf.get(rule);
    if (key === undefined) continue;
    const hint = hints.get(rule) ?? { rule, key, excerpts: [] };
    const says = rule !== 'E19' && excerpt !== '' && !whole.has(excerpt) && !hint.excerpts.includes(excerpt);
    hints.set(rule, says ? { ...hint, excerpts: [...hint.excerpts, excerpt] } : hint);
  }
  return [...hints.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1)).slice(0, mostHints);
}
