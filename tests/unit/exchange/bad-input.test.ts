import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DeckContent } from '@/utils/domain/decks/own-deck';
import { deckToCsv } from '@/utils/exchange/deck-csv';
import { deckToJson } from '@/utils/exchange/deck-json';
import type { ReadFault, Reading } from '@/utils/exchange/fault';
import { deckFileName } from '@/utils/exchange/file-name';
import { readDeck, type ReadDeck } from '@/utils/exchange/read-deck';
import { largestFile } from '@/utils/exchange/read-file';
import { nastyTexts, sampleDeck } from './any-deck';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const fromBytes = (...bytes: number[]): Promise<Reading<ReadDeck>> => readDeck(new Blob([new Uint8Array(bytes)]));
const faultOf = async (source: Parameters<typeof readDeck>[0]): Promise<ReadFault | null> => {
  const reading = await readDeck(source);
  return reading.ok ? null : reading.fault;
};
const deckIn = async (source: Parameters<typeof readDeck>[0]): Promise<ReadDeck> => {
  const reading = await readDeck(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  return reading.value;
};
const textsIn = async (text: string): Promise<string[]> => (await deckIn(text)).starters.map((starter) => starter.text);

/** A file of a deck with something else in it, and a checksum that is right for what was written first. */
const spoilt = async (change: (file: Record<string, unknown>) => void): Promise<string> => {
  const file = JSON.parse(await deckToJson(sampleDeck)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
const firstStarter = (file: Record<string, unknown>): Record<string, unknown> => (file['starters'] as Record<string, unknown>[])[0] ?? {};
const replaced = async (from: string, to: string): Promise<string> => (await deckToJson(sampleDeck)).replace(from, to);
const deckOfTexts = (texts: readonly string[]): DeckContent => ({
  ...sampleDeck,
  starters: texts.map((text, n) => ({ id: `s-${n}`, text, appetite: 1, depth: 1, secs: 30, tone: 'neutral', topic: 'today', phase: 'any' })),
});

describe('a file that somebody chose', () => {
  test('row 26: is empty, holds nothing but a byte order mark, or begins with one', async () => {
    expect(await faultOf(new Blob([]))).toEqual({ kind: 'empty' });
    expect(await fromBytes(0xef, 0xbb, 0xbf)).toEqual({ ok: false, fault: { kind: 'empty' } });
    expect(await faultOf(' \n\t\r\n ')).toEqual({ kind: 'empty' });
    expect(await faultOf('\uFEFF')).toEqual({ kind: 'empty' });
    const json = await deckToJson(sampleDeck);
    expect(await deckIn(new Blob(['\uFEFF', json]))).toMatchObject({ format: 'json', ...sampleDeck });
    expect(await deckIn(`\uFEFF${json}`)).toMatchObject(sampleDeck);
  });

  test('row 27: is in another encoding, which is named', async () => {
    const utf16 = (text: string, isLittle: boolean): number[] =>
      Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
    const text = 'text\r\nWhat is new?\r\n';
    const encodings: [string, number[]][] = [
      ['UTF-16LE', [0xff, 0xfe, ...utf16(text, true)]],
      ['UTF-16BE', [0xfe, 0xff, ...utf16(text, false)]],
      ['UTF-16LE', utf16(text, true)],
      ['UTF-16BE', utf16(text, false)],
      ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
      ['windows-1252', [0x43, 0x61, 0x66, 0xe9, 0x3f]],
      ['unknown', [0x43, 0x00, 0xc3, 0x28, 0x00, 0x41]],
    ];
    for (const [encoding, bytes] of encodings) {
      expect(await fromBytes(...bytes)).toEqual({ ok: false, fault: { kind: 'encoding', encoding } });
    }
  });

  test('row 28: is cut off, at any byte', async () => {
    const bytes = utf8((await deckToJson(sampleDeck)).trimEnd());
    for (let length = 0; length < bytes.length; length++) {
      expect((await readDeck(new Blob([bytes.slice(0, length)]))).ok, `${length} bytes`).toBe(false);
    }
  });

  test('row 29: has one byte changed, anywhere, to anything', async () => {
    const bytes = utf8((await deckToJson(sampleDeck)).trimEnd());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = bytes.map((byte, place) => (place === at ? byte ^ flip : byte));
        const reading = await readDeck(new Blob([changed]));
        // The digits of an escape may be written in capitals: then it is the same deck.
        if (reading.ok) expect(reading.value).toMatchObject(sampleDeck);
      }),
      { numRuns: 3000 },
    );
    for (let at = 0; at < bytes.length; at++) {
      const reading = await readDeck(new Blob([bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))]));
      expect(reading.ok, `byte ${at}`).toBe(false);
    }
  });

  test('row 30: is nested beyond all reason', async () => {
    expect(await faultOf('['.repeat(1e6))).toEqual({ kind: 'too-deep', line: 1, limit: 16 });
    expect(await faultOf(`{"kindling":"deck",\n"x":${'{"a":'.repeat(1e5)}`)).toEqual({ kind: 'too-deep', line: 2, limit: 16 });
  });

  test('row 31: is too large, and is then not even read', async () => {
    const read: string[] = [];
    const huge = { size: 2 ** 31, arrayBuffer: () => (read.push('read'), Promise.resolve(new ArrayBuffer(0))) };
    expect(await faultOf(huge)).toEqual({ kind: 'too-big', size: 2 ** 31, limit: largestFile });
    expect(read).toEqual([]);
    expect(await faultOf('a'.repeat(largestFile + 1))).toMatchObject({ kind: 'too-big' });
    const lying = { size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(largestFile + 1)) };
    expect(await faultOf(lying)).toMatchObject({ kind: 'too-big', size: largestFile + 1 });
  });

  test('row 32: says something twice', async () => {
    expect(await faultOf(await replaced('"locale"', '"name":"Mine","locale"'))).toEqual({ kind: 'double-key', line: 1, key: 'name' });
    expect(await faultOf(await replaced('"locale"', '"na\\u006de":"Mine","locale"'))).toEqual({ kind: 'double-key', line: 1, key: 'name' });
    expect(await faultOf(`{${'"a":1,'.repeat(1e5)}"a":1}`)).toMatchObject({ kind: 'double-key' });
    const doubled = await deckToJson({ ...sampleDeck, starters: sampleDeck.starters.map((starter) => ({ ...starter, id: 's-1' })) });
    expect(await faultOf(doubled)).toEqual({ kind: 'double-id', at: { unit: 'starter', number: 2 }, id: 's-1' });
    expect(await faultOf('id,text\ns-1,One?\ns-2,Two?\ns-1,Three?')).toEqual({ kind: 'double-id', at: { unit: 'row', number: 4 }, id: 's-1' });
  });

  test('row 33: has names in it that mean something to JavaScript', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      expect(await faultOf(await replaced('"locale"', `"${key}":{"x":1},"locale"`))).toEqual({ kind: 'unknown-field', at: null, field: key });
      expect(await faultOf(await replaced('"appetite"', `"${key}":{"x":1},"appetite"`))).toEqual({
        kind: 'unknown-field',
        at: { unit: 'starter', number: 1 },
        field: key,
      });
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('row 34: has such names where ids and tags stand', async () => {
    for (const key of ['toString', 'hasOwnProperty', 'length', '__defineGetter__']) {
      expect(await faultOf(await spoilt((file) => void (firstStarter(file)['tags'] = [key])))).toMatchObject({ kind: 'bad-value', field: 'tags', value: key });
    }
    const named = '["constructor","length","valueof"]';
    const rows = (JSON.parse(named) as string[]).map((id) => `${id},What is ${id}?`);
    const { starters } = await deckIn(['id,text', ...rows].join('\n'));
    expect(JSON.stringify(starters.map(({ id }) => id))).toBe(named);
    expect((await deckIn(await deckToJson({ ...sampleDeck, starters }))).starters).toEqual(starters);
    expect(await textsIn('toString\n__proto__\nlength')).toEqual(['toString', '__proto__', 'length']);
  });

  test('row 35: has ids that are none', async () => {
    for (const id of [2 ** 53, -1, 1.5, null, '', {}, [], true, 'x'.repeat(10_000), 'S-1', 'a b', '../x']) {
      const fault = await faultOf(await spoilt((file) => void (firstStarter(file)['id'] = id)));
      expect(fault, JSON.stringify(id)).toMatchObject({ kind: expect.stringMatching(/^(bad-value|unsafe-number)$/) });
      expect(JSON.stringify(fault).length).toBeLessThan(200);
      expect(await faultOf(await spoilt((file) => void (file['id'] = id)))).toMatchObject({ kind: expect.stringMatching(/^(bad-value|unsafe-number)$/) });
    }
    expect(await faultOf(await spoilt((file) => void (file['id'] = 'first')))).toMatchObject({ kind: 'bad-value', field: 'id', value: 'first' });
  });

  test('row 36: has numbers that do not survive', async () => {
    for (const number of ['1e400', '-1e400', '9007199254740993', '1e16']) {
      expect(await faultOf(await replaced('"secs":10', `"secs":${number}`))).toEqual({ kind: 'unsafe-number', line: 1, number });
    }
    for (const number of ['NaN', 'Infinity', '01', '+1', '.5', '0x10']) {
      expect(await faultOf(await replaced('"secs":10', `"secs":${number}`))).toEqual({ kind: 'broken-json', line: 1 });
    }
    const allowed = ['10', '30', '60', '90'];
    const at = { unit: 'starter', number: 1 };
    expect(await faultOf(await replaced('"secs":10', '"secs":11'))).toEqual({ kind: 'bad-value', at, field: 'secs', value: '11', allowed });
    expect(await faultOf(await replaced('"secs":10', '"secs":"10"'))).toEqual({ kind: 'bad-value', at, field: 'secs', value: '10', allowed });
  });

  test('rows 37 and 38: has dates, which a deck has not', async () => {
    for (const createdAt of ['2026-02-30', 0, '0000-01-01', 8.64e15]) {
      const text = await spoilt((file) => void (file['createdAt'] = createdAt));
      expect(await faultOf(text)).toEqual({ kind: 'unknown-field', at: null, field: 'createdAt' });
    }
  });

  test('row 39: holds too much of something, and is told how much', async () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, n) => `Question ${n}?`).join('\n');
    expect((await deckIn(lines(1000))).starters).toHaveLength(1000);
    expect(await faultOf(lines(1001))).toEqual({ kind: 'too-many', count: 1001, limit: 1000 });
    expect(await faultOf(`text\n${lines(120_000)}`)).toEqual({ kind: 'too-many', count: 120_000, limit: 1000 });
    const many = await spoilt((file) => void (file['starters'] = Array.from({ length: 50_000 }, () => 1)));
    expect(await faultOf(many)).toEqual({ kind: 'too-many', count: 50_000, limit: 1000 });
    const at = (unit: string) => ({ unit, number: unit === 'row' ? 3 : unit === 'line' ? 2 : 1 });
    const long = 'x'.repeat(201);
    expect(await faultOf(`Short?\n${long}`)).toEqual({ kind: 'too-long', at: at('line'), field: 'text', length: 201, limit: 200 });
    expect(await faultOf(`text,alt\nShort?,\nShort?,${long}`)).toEqual({ kind: 'too-long', at: at('row'), field: 'alt', length: 201, limit: 200 });
    expect(await faultOf(await spoilt((file) => void (firstStarter(file)['followUp'] = 'x'.repeat(1e6))))).toEqual({
      kind: 'too-long',
      at: at('starter'),
      field: 'followUp',
      length: 1e6,
      limit: 200,
    });
    expect(await faultOf(await spoilt((file) => void (file['name'] = 'x'.repeat(81))))).toEqual({
      kind: 'too-long',
      at: null,
      field: 'name',
      length: 81,
      limit: 80,
    });
  });

  test('row 40: holds half a character, which becomes a whole one once and for all', async () => {
    for (const text of ['Half \ud800?', 'text\nHalf \ud800?', await deckToJson(deckOfTexts(['Half \ud800?']))]) {
      expect(await textsIn(text)).toEqual(['Half \ufffd?']);
    }
    const escaped = (await deckToJson(deckOfTexts(['Half \ufffd?']))).replace('\ufffd', '\\ud800');
    const deck = await deckIn(escaped);
    expect(deck.starters[0]?.text).toBe('Half \ufffd?');
    expect(await deckToJson({ ...deck, locale: 'en' })).toBe(await deckToJson(deckOfTexts(['Half \ufffd?'])));
  });

  test('row 41: holds characters that cannot be seen, and keeps them', async () => {
    const text = 'a\u0000b\u0001c\u001fd\u2028e\u2029f\u007f\u0085';
    const json = await deckToJson(deckOfTexts([text]));
    expect(json).toContain('\\u0000b\\u0001c\\u001fd');
    expect(await textsIn(json)).toEqual([text]);
    expect(await textsIn(deckToCsv(deckOfTexts([text])))).toEqual([text]);
    expect(await textsIn(text)).toEqual([text]);
    for (const blank of ['\u200b', '\u2060\ufeff', ' \u00a0 ']) {
      expect(await faultOf(await spoilt((file) => void (firstStarter(file)['text'] = blank)))).toMatchObject({ kind: 'blank', field: 'text' });
      expect(await faultOf(blank)).toEqual({ kind: 'empty' });
    }
  });

  test('row 42: is of a Kindling to come, or has something in it that we do not know', async () => {
    expect(await faultOf(await spoilt((file) => void (file['version'] = 2)))).toEqual({ kind: 'newer-version', version: 2, known: 1 });
    const later = JSON.stringify({ kindling: 'deck', version: 7, cards: [] });
    expect(await faultOf(later)).toEqual({ kind: 'newer-version', version: 7, known: 1 });
    for (const version of [0, -1, 1.5, '1', null, [1]]) {
      expect(await faultOf(await spoilt((file) => void (file['version'] = version)))).toMatchObject({ kind: 'bad-value', field: 'version', allowed: ['1'] });
    }
    expect(await faultOf(await spoilt((file) => void (file['colour'] = 'red')))).toEqual({ kind: 'unknown-field', at: null, field: 'colour' });
    expect(await faultOf(await spoilt((file) => void delete file['locale']))).toEqual({ kind: 'missing-field', at: null, field: 'locale' });
    expect(await faultOf(await spoilt((file) => void delete file['checksum']))).toEqual({ kind: 'missing-field', at: null, field: 'checksum' });
    expect(await faultOf(await spoilt((file) => void delete firstStarter(file)['tone']))).toEqual({
      kind: 'missing-field',
      at: { unit: 'starter', number: 1 },
      field: 'tone',
    });
    expect(await faultOf('text,colour\nWhat?,red')).toMatchObject({ kind: 'unknown-column', column: 'colour', known: expect.arrayContaining(['text', 'followUp']) });
  });

  test('row 43: is something else altogether', async () => {
    const others: [string, ReadFault][] = [
      ['[]', { kind: 'not-a-deck', found: 'array' }],
      ['[{"question":"Why?"}]', { kind: 'not-a-deck', found: 'array' }],
      ['null', { kind: 'not-a-deck', found: 'null' }],
      ['true', { kind: 'not-a-deck', found: 'boolean' }],
      ['42', { kind: 'not-a-deck', found: 'number' }],
      ['"text"', { kind: 'not-a-deck', found: 'string' }],
      ['{}', { kind: 'not-a-deck', found: 'object' }],
      ['{"name":"other","version":3}', { kind: 'not-a-deck', found: 'object' }],
      ['{"a":1}\n{"a":2}\n', { kind: 'not-a-deck', found: 'several' }],
      ['[1]\n[2]', { kind: 'not-a-deck', found: 'several' }],
      ['<!DOCTYPE html><html><body>Sign in</body></html>', { kind: 'not-a-deck', found: 'web-page' }],
      ['{"kindling":"journal","version":1}', { kind: 'other-file', what: 'journal' }],
      ['{"kindling":"deck"}', { kind: 'missing-field', at: null, field: 'version' }],
      ['{"kindling":"deck","version":1', { kind: 'broken-json', line: 1 }],
      ['{"kindling":"deck",\n"version":1,\n}', { kind: 'broken-json', line: 3 }],
      ['{"kindling":"deck"} and more', { kind: 'broken-json', line: 1 }],
      [await spoilt((file) => void (file['starters'] = 'none')), { kind: 'bad-value', at: null, field: 'starters', value: '"none"', allowed: [] }],
      [await spoilt((file) => void (file['starters'] = ['a'])), { kind: 'bad-value', at: { unit: 'starter', number: 1 }, field: 'starters', value: '"a"', allowed: [] }],
      [await spoilt((file) => void (file['locale'] = 'klingon')), { kind: 'bad-value', at: null, field: 'locale', value: 'klingon', allowed: [] }],
      [await spoilt((file) => void (file['name'] = 'Changed by hand')), { kind: 'damaged' }],
      [await spoilt((file) => void (file['checksum'] = 5)), { kind: 'damaged' }],
    ];
    for (const [text, fault] of others) expect(await faultOf(text), text.slice(0, 60)).toEqual(fault);
  });

  test('row 44: is read twice, and both times is the same deck', async () => {
    for (const text of [await deckToJson(sampleDeck), deckToCsv(sampleDeck), 'What is new?\nWhat is old?', 'text;alt\nNew?;\nNew?;Old?']) {
      const [one, other] = await Promise.all([readDeck(text), readDeck(new Blob([text]))]);
      expect(one.ok).toBe(true);
      expect(other).toEqual(one);
    }
  });

  test('row 45: goes away while it is read', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await faultOf(gone)).toEqual({ kind: 'unreadable' });
  });

  test('rows 46, 47 and 55: is an archive or a picture, whatever its name is', async () => {
    const beginnings: [string, number[]][] = [
      ['zip', [0x50, 0x4b, 0x03, 0x04, 0x14]],
      ['gzip', [0x1f, 0x8b, 0x08]],
      ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
      ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
      ['pdf', Array.from('%PDF-1.7', (letter) => letter.charCodeAt(0))],
    ];
    for (const [format, bytes] of beginnings) expect(await fromBytes(...bytes)).toEqual({ ok: false, fault: { kind: 'not-text', format } });
    expect(await deckIn(new File([await deckToJson(sampleDeck)], 'deck.png', { type: 'image/png' }))).toMatchObject(sampleDeck);
  });

  test('rows 48, 49 and 50: holds markup, which is text like any other', async () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      '<svg/onload=alert(1)>',
      '<style>@import url(https://evil.example)</style>',
      '<iframe src=javascript:alert(1)>',
      '<base href=https://evil.example>',
      '[x](javascript:alert(1))',
      '![](https://evil.example/px)',
      'data:text/html,<script>alert(1)</script>',
      '{{constructor.constructor("alert(1)")()}}',
      '${alert(1)}',
      '%s %n',
    ];
    expect(await textsIn(texts.join('\n'))).toEqual(texts);
    expect(await textsIn(await deckToJson(deckOfTexts(texts)))).toEqual(texts);
    expect(await textsIn(deckToCsv(deckOfTexts(texts)))).toEqual(texts);
    for (const text of texts) expect(await textsIn(text)).toEqual([text]);
  });

  test('rows 51 and 53: holds what looks like formulas, which come back as they were', async () => {
    expect(await textsIn(deckToCsv(deckOfTexts(nastyTexts)))).toEqual(nastyTexts);
    const csv = deckToCsv(deckOfTexts(['=1+1', "+cmd|' /C calc'!A0", '-2+3', '@SUM', '\t=1', '\r=1', ' =1', '＝1', "'=1", "'plain"]));
    const cells = csv.split('s-').slice(1).map((row) => row.slice(2));
    expect(cells.map((cell) => /^"?'/.test(cell))).toEqual(Array.from({ length: 10 }, () => true));
    expect(cells.map((cell) => /^"?''/.test(cell))).toEqual([...Array.from({ length: 8 }, () => false), true, false]);
  });

  test('row 52: is a table of any kind that spreadsheets write', async () => {
    const starters = (await deckIn('text,alt\r\n"Say ""hi""?",\r\n"Two\r\nlines, one?",Short?')).starters;
    expect(starters.map(({ text, alt }) => [text, alt])).toEqual([['Say "hi"?', undefined], ['Two\r\nlines, one?', 'Short?']]);
    for (const table of [
      'Text;Appetite\nWhat, now?;0',
      'text\tappetite\nWhat, now?\t0\r',
      'sep=;\r\ntext;appetite\r\nWhat, now?;0\r\n',
      '\uFEFFsep=,\ntext,appetite\n"What, now?",0',
      '"appetite","text"\r0,"What, now?"\r\r',
      ' text , appetite \n"What, now?", 0 \n,\n\n',
    ]) {
      const deck = await deckIn(table);
      expect(deck.format).toBe('csv');
      expect(deck.starters, table).toMatchObject([{ text: 'What, now?', appetite: 0, depth: 1, secs: 30, tone: 'neutral', topic: 'today', phase: 'any' }]);
    }
    const faults: [string, ReadFault][] = [
      ['text,alt\nOne?,\nTwo?', { kind: 'row-length', row: 3, cells: 1, expected: 2 }],
      ['text,alt\nOne?,,', { kind: 'row-length', row: 2, cells: 3, expected: 2 }],
      ['text\n"One?', { kind: 'open-quote', row: 2 }],
      ['text\nOne?\n"Two" more', { kind: 'stray-quote', row: 3 }],
      ['text,Text\nOne?,Two?', { kind: 'double-column', column: 'Text' }],
      ['sep=,\nquestion\nOne?', { kind: 'no-text-column' }],
      ['text,alt\n', { kind: 'empty' }],
      ['text,alt\n,Short?', { kind: 'blank', at: { unit: 'row', number: 2 }, field: 'text' }],
      [`text\nOne?\n${','.repeat(1e5)}`, { kind: 'too-many-columns', row: 3, limit: 64 }],
      ['text,secs\nOne?,1e1', { kind: 'bad-value', at: { unit: 'row', number: 2 }, field: 'secs', value: '1e1', allowed: ['10', '30', '60', '90'] }],
      ['text,tone\nOne?,Angry', { kind: 'bad-value', at: { unit: 'row', number: 2 }, field: 'tone', value: 'Angry', allowed: ['playful', 'neutral', 'reflective'] }],
    ];
    for (const [text, fault] of faults) expect(await faultOf(text), text.slice(0, 60)).toEqual(fault);
    expect((await readDeck(`text${',c'.repeat(1e5)}`)).ok).toBe(false);
  });

  test('row 54: is called what no system takes; ours are plain', () => {
    const names = ['CON', 'x'.repeat(300), 'gpj.\u202eexe', '🔥', 'Où est Été? ../..', '', 'Über-Fragen für Mo. 3'];
    const files = names.map((name) => deckFileName({ id: 'own-0123456789ab', name }, 'json'));
    expect(files.every((file) => /^kindling-deck-[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?\.json$/.test(file))).toBe(true);
    expect(files.slice(3)).toEqual([
      'kindling-deck-own-0123456789ab.json',
      'kindling-deck-ou-est-ete.json',
      'kindling-deck-own-0123456789ab.json',
      'kindling-deck-uber-fragen-fur-mo-3.json',
    ]);
  });
});

describe('anything at all', () => {
  const isSound = async (source: Parameters<typeof readDeck>[0]): Promise<void> => {
    const reading = await readDeck(source);
    if (!reading.ok) expect(JSON.stringify(reading.fault).length).toBeLessThan(500);
    else if (reading.value.starters.length > 0) {
      const again = await deckIn(deckToCsv(reading.value));
      expect(again.starters).toEqual(reading.value.starters);
    }
  };

  it('is read or refused, and nothing breaks', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), isSound), { numRuns: 500 });
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }).map((bytes) => new Blob([bytes])), isSound), { numRuns: 300 });
    await fc.assert(fc.asyncProperty(fc.json(), isSound), { numRuns: 300 });
    const pieces = fc.constantFrom('text', ',', ';', '\t', '"', '""', '\n', '\r\n', "'", '=', 'sep=', '{', '}', '[', ']', '"kindling":"deck"', ':', '1.', '- ', ' ', 'id', 'secs', '10', 'a', '“', '\uFEFF', '\ud800');
    await fc.assert(fc.asyncProperty(fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')), isSound), { numRuns: 2000 });
  });

  it('is done with however it was made', async () => {
    const baits = ['"'.repeat(2e6), '""'.repeat(1e6), `text\n${'"a""'.repeat(5e5)}`, '{"'.repeat(1e6), `{"${'\\'.repeat(2e6)}`, '\n'.repeat(4e6), `${' '.repeat(2e6)}x`, "'".repeat(2e6), '> '.repeat(1e6), '1'.repeat(2e6), `text\n${"'".repeat(1e6)}`];
    // A reader that looks at anything more than a few times would not be done before the test gives up.
    for (const bait of baits) expect(typeof (await readDeck(bait)).ok).toBe('boolean');
  });
});
