import { describe, expect, it } from 'vitest';
import { badgeText } from '@/utils/background/badge';
import { sessionToShow } from '@/utils/background/session-to-show';
import { beginSession } from '@/utils/domain/session/apply-report';
import { closeSegments } from '@/utils/domain/session/segments';

const at = Date.UTC(2026, 10, 23, 14);
const minute = 60_000;
const id = '00000000-0000-4000-8000-000000000001';
const room = (letter: string): string => letter.repeat(32);
const open = beginSession({ visitId: id, site: 'zoom', roomHash: room('a'), at }, { groupId: id, zone: 'UTC' });
const ended = closeSegments(open, () => true, 'left', () => at + 30 * minute);
const now = at + 40 * minute;

describe('the session a panel shows', () => {
  it('is the tab’s, while it goes on and after it ended', () => {
    expect(sessionToShow(open, { state: 'lobby', roomHash: room('b') }, now)).toBe(open);
    expect(sessionToShow(ended, { state: 'left', roomHash: room('a') }, now + 999 * minute)).toBe(ended);
    expect(sessionToShow(ended, { state: 'not-a-call', roomHash: null }, now)).toBe(ended);
    expect(sessionToShow(ended, null, now)).toBe(ended);
  });

  it('is none in front of another room, or of the same one after long', () => {
    expect(sessionToShow(ended, { state: 'lobby', roomHash: room('a') }, now)).toBe(ended);
    expect(sessionToShow(ended, { state: 'lobby', roomHash: room('b') }, now)).toBeNull();
    expect(sessionToShow(ended, { state: 'waiting', roomHash: room('a') }, at + 45 * minute)).toBeNull();
  });

  it('is none when it was deleted, or when there is none', () => {
    expect(sessionToShow({ ...ended, deletedAt: now }, null, now)).toBeNull();
    expect(sessionToShow(null, null, now)).toBeNull();
  });
});

describe('the badge', () => {
  it('shows one digit at most', () => {
    expect([0, 1, 9, 10, 400].map(badgeText)).toEqual(['', '1', '9', '9+', '9+']);
  });
});
