import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@/utils/exchange/fault';
import { parseJson } from '@/utils/exchange/json';

const refusalOf = (text: string): unknown => {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof Refusal) return error.fault.kind;
    throw error;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return 'broken-json';
  }
};

describe('JSON', () => {
  it('is what the browser takes for it', () => {
    const plain = fc.json({ maxDepth: 8 }).filter((text) => !/\d{16}|e\+?\d{2}/i.test(text) && !text.includes('__proto__'));
    fc.assert(
      fc.property(plain, (text) => {
        expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
    for (const text of ['', ' ', '{', '[1,]', '{"a":1,}', '{a:1}', "'a'", '"a', '"\\x"', '"\n"', '"\\u12"', '01', '1.', '-', '1e', 'nul', 'nullx', '[1 2]', '{"a" 1}', '\u00a01', '"\\', '-0', '[ ]', '{ }', '"\\ud800"', '1 ']) {
      expect(JSON.stringify(refusalOf(text)), text).toBe(JSON.stringify(parsed(text)));
    }
  });

  it('keeps a name that means something elsewhere as a name', () => {
    const found = parseJson('{"__proto__":{"a":1},"toString":2}') as Record<string, unknown>;
    expect(Object.keys(found)).toEqual(['__proto__', 'toString']);
    expect(Object.getPrototypeOf(found)).toBeNull();
  });

  it('goes sixteen values deep and no further', () => {
    expect(refusalOf(`${'['.repeat(16)}${']'.repeat(16)}`)).toBeInstanceOf(Array);
    expect(refusalOf(`${'['.repeat(17)}${']'.repeat(17)}`)).toBe('too-deep');
  });
});
