import * as v from 'valibot';
import { OwnStarterSchema, ownStarterEntries, type OwnStarter } from '@/utils/domain/decks/own-deck';
import { excerptOf, Refusal, type Place, type ReadFault } from './fault';

const { appetite, depth, secs, tone, topic, phase, tags } = ownStarterEntries;

/** What there is to choose from, by the name of the field. */
const choices: ReadonlyMap<string, readonly (string | number)[]> = new Map<string, readonly (string | number)[]>([
  ['appetite', appetite.options],
  ['depth', depth.options],
  ['secs', secs.options],
  ['tone', tone.options],
  ['topic', topic.options],
  ['phase', phase.options],
  ['tags', tags.wrapped.pipe[0].item.options],
]);

/** A starter from a file. @throws Refusal */
export const starterFrom = (value: unknown, at: Place): OwnStarter => valueFrom(OwnStarterSchema, value, 'starters', at);

/**
 * A value from a file, by its schema.
 *
 * @param field what the value is called, for faults of the whole of it
 * @throws Refusal
 */
export function valueFrom<T>(schema: v.GenericSchema<unknown, T>, value: unknown, field: string, at: Place | null): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new Refusal(faultOf(parsed.issues[0], field, at));
}

/** What a schema found wrong, as something to tell a person. */
function faultOf(issue: v.BaseIssue<unknown>, whole: string, at: Place | null): ReadFault {
  const key = issue.path?.[0]?.key;
  const field = typeof key === 'string' ? excerptOf(key) : whole;
  const { input, requirement } = issue;
  if (issue.type === 'strict_object' && key !== undefined) {
    return { kind: issue.expected === 'never' ? 'unknown-field' : 'missing-field', at, field };
  }
  if (issue.type === 'max_length' && typeof input === 'string' && typeof requirement === 'number') {
    return { kind: 'too-long', at, field, length: input.length, limit: requirement };
  }
  if (issue.type === 'check') return { kind: 'blank', at, field };
  return { kind: 'bad-value', at, field, value: shown(input), allowed: (choices.get(field) ?? []).map(String) };
}

/** A value as a person might have written it. */
const shown = (value: unknown): string => excerptOf(typeof value === 'string' ? value : JSON.stringify(value));

/** Sees to it that no two starters share an id. @throws Refusal */
export function refuseDoubles(ids: Iterable<readonly [id: string, at: Place]>): void {
  const seen = new Set<string>();
  for (const [id, at] of ids) {
    if (seen.has(id)) throw new Refusal({ kind: 'double-id', at, id });
    seen.add(id);
  }
}
