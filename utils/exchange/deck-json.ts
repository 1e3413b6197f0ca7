import { deckContentEntries, ownStarterEntries, type DeckContent, type OwnStarter } from '@/utils/domain/decks/own-deck';
import { OwnDeckIdSchema } from '@/utils/domain/decks/deck-id';
import { mostStarters } from '@/utils/domain/starters/starter';
import { excerptOf, Refusal, type Place } from './fault';
import { parseJson, type Json } from './json';
import { refuseDoubles, starterFrom, valueFrom } from './starter-fault';

/** The version that this Kindling writes and reads. */
const version = 1;

/** All that a file says, in this order. */
const fields = ['kindling', 'version', 'id', 'name', 'locale', 'starters', 'checksum'] as const;

const starterFields = Object.keys(ownStarterEntries) as (keyof OwnStarter)[];

/**
 * A deck as a file, version 1: one JSON object, `{"kindling":"deck","version":1,…}`, with these fields and no others.
 *
 * | field | holds |
 * |---|---|
 * | `id` | `own-` and 12 hexadecimal digits; the same deck keeps it wherever it goes |
 * | `name` | up to 80 UTF-16 units; may be empty |
 * | `locale` | the language of the starters, such as `en` or `pt-BR` |
 * | `starters` | up to 1,000, each with `id`, `text`, `alt`?, `followUp`?, `appetite`, `depth`, `secs`, `tone`, `topic`, `phase`, `tags`? |
 * | `checksum` | of the content: SHA-256 in lower-case hexadecimal |
 *
 * The content is the same object without the checksum, written as `JSON.stringify` does it, without spaces, the fields of
 * the file and of each starter in the order above, in UTF-8. So a file may be laid out anew, but nothing in it be changed.
 */
export async function deckToJson(deck: DeckContent): Promise<string> {
  const content = canonical(deck);
  return `${content.slice(0, -1)},"checksum":"${await sha256(content)}"}\n`;
}

/** The deck that a file holds, all of it. @throws Refusal */
export async function deckFromJson(text: string): Promise<DeckContent> {
  const file = deckFileFrom(parseJson(text));
  const { checksum } = file;
  for (const field of fields) {
    if (!Object.hasOwn(file, field)) throw new Refusal({ kind: 'missing-field', at: null, field });
  }
  const deck: DeckContent = {
    id: valueFrom(OwnDeckIdSchema, file['id'], 'id', null),
    name: valueFrom(deckContentEntries.name, file['name'], 'name', null),
    locale: valueFrom(deckContentEntries.locale, file['locale'], 'locale', null),
    starters: startersFrom(file['starters']),
  };
  if (typeof checksum !== 'string' || checksum !== (await sha256(canonical(deck)))) throw new Refusal({ kind: 'damaged' });
  return deck;
}

/** The object of the file, if it is one of ours and of a version that we know. */
function deckFileFrom(json: Json): Readonly<Record<string, Json | undefined>> {
  if (!isObject(json)) throw new Refusal({ kind: 'not-a-deck', found: otherTextOf(json) });
  const { kindling } = json;
  if (typeof kindling !== 'string') throw new Refusal({ kind: 'not-a-deck', found: 'object' });
  if (kindling !== 'deck') throw new Refusal({ kind: 'other-file', what: excerptOf(kindling) });
  const written = json['version'];
  if (written === undefined) throw new Refusal({ kind: 'missing-field', at: null, field: 'version' });
  if (typeof written === 'number' && Number.isInteger(written) && written > version) {
    throw new Refusal({ kind: 'newer-version', version: written, known: version });
  }
  if (written !== version) {
    const value = excerptOf(JSON.stringify(written));
    throw new Refusal({ kind: 'bad-value', at: null, field: 'version', value, allowed: [String(version)] });
  }
  const unknown = Object.keys(json).find((key) => !(fields as readonly string[]).includes(key));
  if (unknown !== undefined) throw new Refusal({ kind: 'unknown-field', at: null, field: excerptOf(unknown) });
  return json;
}

function startersFrom(json: Json | undefined): readonly OwnStarter[] {
  if (!Array.isArray(json)) {
    throw new Refusal({ kind: 'bad-value', at: null, field: 'starters', value: excerptOf(JSON.stringify(json)), allowed: [] });
  }
  if (json.length > mostStarters) throw new Refusal({ kind: 'too-many', count: json.length, limit: mostStarters });
  const starters = json.map((starter: Json, index) => {
    const at = placeOf(index);
    if (isObject(starter)) return starterFrom(starter, at);
    throw new Refusal({ kind: 'bad-value', at, field: 'starters', value: excerptOf(JSON.stringify(starter)), allowed: [] });
  });
  refuseDoubles(starters.map(({ id }, index) => [id, placeOf(index)] as const));
  return starters;
}

const placeOf = (index: number): Place => ({ unit: 'starter', number: index + 1 });

const isObject = (json: Json): json is Readonly<Record<string, Json>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function otherTextOf(json: Json): 'array' | 'null' | 'boolean' | 'number' | 'string' | 'object' {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'array';
  if (typeof json === 'boolean') return 'boolean';
  if (typeof json === 'number') return 'number';
  return typeof json === 'string' ? 'string' : 'object';
}

/** The one way to write a deck's content. */
function canonical({ id, name, locale, starters }: DeckContent): string {
  const inOrder = starters.map((starter) =>
    Object.fromEntries(starterFields.map((field) => [field, wellFormed(starter[field])])),
  );
  return JSON.stringify({ kindling: 'deck', version, id, name: name.toWellFormed(), locale, starters: inOrder });
}

const wellFormed = <T>(value: T): T | string => (typeof value === 'string' ? value.toWellFormed() : value);

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
