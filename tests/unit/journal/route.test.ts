import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckHref, decksHref, readRoute, sessionHref } from '@/utils/journal/route';

const id = '0198f2c4-1111-4222-8333-444455556666';

describe('readRoute', () => {
  it.each(['', '#', '#/'])('reads %j as the list', (hash) => {
    expect(readRoute(hash)).toEqual({ page: 'list' });
  });

  it('reads back the address of every session', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(readRoute(sessionHref(uuid))).toEqual({ page: 'session', id: uuid });
      }),
    );
  });

  it('reads back the address of the decks, and of every deck', () => {
    expect(readRoute(decksHref)).toEqual({ page: 'decks' });
    for (const deck of ['first', 'own-0123456789ab']) expect(readRoute(deckHref(deck))).toEqual({ page: 'deck', id: deck });
  });

  it.each([
    '#/decks/',
    '#/deck/',
    '#/deck/second',
    '#/deck/own-0123456789AB',
    '#/deck/own-0123456789ab/',
    '#/deck/own-0123456789ab\n',
    '#/deck/constructor',
    '#/session/',
    '#/session/../../',
    `#/session/${id}/`,
    `#/session/${id}/more`,
    `#/session/${id.toUpperCase()}`,
    `#/session/${id}%20`,
    `#/session/${id}\n`,
    `#/session/ ${id}`,
    `#session/${id}`,
    `#/session/${id}?id=1&id=2`,
    '#%00',
    '#\u0000',
    '#\ud800',
    '#%E0%A4%A',
    '#<img src=x onerror=alert(1)>',
    '#/session/<img src=x onerror=alert(1)>',
    '#/session/__proto__',
    '#/session/constructor',
    'javascript:alert(1)',
    '#/settings',
  ])('knows nothing of %j', (hash) => {
    expect(readRoute(hash)).toEqual({ page: 'unknown' });
  });

  it('does not read what is far too long, and is quick about it', () => {
    const hash = `#/session/${'a'.repeat(1_000_000)}`;
    const before = performance.now();
    expect(readRoute(hash)).toEqual({ page: 'unknown' });
    expect(performance.now() - before).toBeLessThan(50);
  });

  it('lets nothing of an address through but an id in its true form, whatever the address is', () => {
    const parts = fc.constantFrom('#', '/', 'session', '/session/', '/deck/', 'decks', 'first', 'own-0123456789ab', id, '..', '%2e', '<b>', '\u202e', '\n', '?', '&', '=');
    const hashes = fc.oneof(fc.string({ unit: 'binary' }), fc.array(parts).map((some) => some.join('')), fc.webUrl());
    fc.assert(
      fc.property(hashes, (hash) => {
        const route = readRoute(hash);
        if (route.page === 'session') expect(sessionHref(route.id)).toBe(hash);
        else if (route.page === 'deck') expect(deckHref(route.id)).toBe(hash);
        else expect(Object.keys(route)).toEqual(['page']);
      }),
      { numRuns: 2_000 },
    );
  });
});
