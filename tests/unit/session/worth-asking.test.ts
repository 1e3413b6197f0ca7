import { describe, expect, it } from 'vitest';
import { beginSession } from '@/utils/domain/session/apply-report';
import { closeSegments } from '@/utils/domain/session/segments';
import { isWorthAsking } from '@/utils/domain/session/worth-asking';

const at = Date.UTC(2026, 10, 23, 14);
const id = '00000000-0000-4000-8000-000000000001';
const begun = beginSession({ visitId: id, site: 'zoom', roomHash: null, at }, { groupId: id, zone: 'UTC' });
const after = (ms: number) => closeSegments(begun, () => true, 'left', () => at + ms);
const nothing = { hasWarmUp: false, isByHand: false };

describe('isWorthAsking', () => {
  it('asks after a minute in the call, and not after a wrong door', () => {
    expect(isWorthAsking(after(60_000), nothing)).toBe(true);
    expect(isWorthAsking(after(59_999), nothing)).toBe(false);
  });

  it('asks when something was done, however short it was', () => {
    expect(isWorthAsking(after(1), { hasWarmUp: true, isByHand: false })).toBe(true);
    expect(isWorthAsking(after(1), { hasWarmUp: false, isByHand: true })).toBe(true);
    expect(isWorthAsking({ ...after(1), note: 'x' }, nothing)).toBe(true);
  });

  it('asks nothing while the call goes on', () => {
    expect(isWorthAsking(begun, { hasWarmUp: true, isByHand: true })).toBe(false);
  });
});
