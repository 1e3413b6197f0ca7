import { describe, expect, it } from 'vitest';
import { broughtBack, deleted, movedOn, type Deletion } from '@/utils/journal/deletion';

const moved = (deletion: Deletion | null, times: number): Deletion | null =>
  times === 0 ? deletion : moved(movedOn(deletion), times - 1);

describe('the offer to undo', () => {
  it('is there on the list and on one page after it, and gone with the next', () => {
    const offer = deleted('a');
    expect(moved(offer, 1)?.id).toBe('a');
    expect(moved(offer, 2)?.id).toBe('a');
    expect(moved(offer, 3)).toBeNull();
    expect(moved(offer, 4)).toBeNull();
  });

  it('makes way for a newer one, which starts anew', () => {
    expect(moved(deleted('a'), 2)).not.toEqual(deleted('b'));
    expect(moved(deleted('b'), 2)?.id).toBe('b');
  });

  it('ends with the session it is for, and no other', () => {
    expect(broughtBack(deleted('a'), 'a')).toBeNull();
    expect(broughtBack(deleted('a'), 'b')).toEqual(deleted('a'));
    expect(broughtBack(null, 'a')).toBeNull();
  });
});
