import { describe, expect, test } from 'vitest';
import { readStash, writeStash, type Stash } from '@/utils/panel/stash';

const id = '00000000-0000-4000-8000-000000000001';
const stash: Stash = {
  grant: 'ffeeddccbbaa99887766554433221100',
  answers: { id, editorId: id, edit: 3, content: { worth: 4, useful: 'A half-typed sen' } },
  note: { id, editorId: id, edit: 9, content: 'Ask "Maria"\nabout <b>it</b> \u{1f525}' },
  warmUp: null,
  startsSessionAt: 1_795_442_520_000,
  group: { id, choice: { name: 'Tuesdays', roster: { names: ['Amara'], self: null } } },
  isReflecting: true,
  place: { field: 1, caret: 14 },
};

describe('what a panel leaves to itself', () => {
  test('comes back as it was', () => {
    expect(readStash(writeStash(stash))).toEqual(stash);
  });

  test.each([
    ['nothing', ''],
    ['a name somebody gave the frame', 'main-frame'],
    ['something that only looks like it', '{"mark":"kindling-stash"}'],
    ['half of it', writeStash(stash).slice(0, -5)],
    ['one with more in it', JSON.stringify({ ...JSON.parse(writeStash(stash)), token: 'x' })],
    ['one with a grant that is none', writeStash({ ...stash, grant: 'javascript:' })],
    ['one with answers no form gives', writeStash({ ...stash, answers: { id, editorId: id, edit: 1, content: { worth: -1 } } })],
  ])('is not taken from %s', (_, name) => {
    expect(readStash(name)).toBeNull();
  });
});
