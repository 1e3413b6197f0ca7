import { describe, expect, it } from 'vitest';
import { dockFor, type DockFacts } from '@/utils/background/dock-for';
import { callStates } from '@/utils/domain/call/call-state';

const now = Date.UTC(2026, 10, 23, 14);
const minute = 60_000;
const facts = (own: Partial<DockFacts>): DockFacts => ({
  state: 'in-call',
  isOpen: false,
  endedAt: null,
  reflection: null,
  now,
  ...own,
});
const over = { endedAt: now - 9 * minute, reflection: 'open' } as const;

describe('dockFor', () => {
  it.each([
    ['not-a-call', 'none', 'none'],
    ['lobby', 'tab', 'tab'],
    ['joining', 'tab', 'tab'],
    ['waiting', 'tab', 'tab'],
    ['in-call', 'tab', 'open'],
    ['breakout', 'tab', 'open'],
    ['reconnecting', 'tab', 'open'],
    ['left', 'tab', 'tab'],
    ['removed', 'tab', 'tab'],
    ['ended', 'tab', 'tab'],
    ['error', 'none', 'none'],
    ['unknown', 'tab', 'tab'],
  ] as const)('on %s: %s, and %s where the person left it open', (state, closed, open) => {
    expect(dockFor(facts({ state }))).toBe(closed);
    expect(dockFor(facts({ state, isOpen: true }))).toBe(open);
  });

  it.each(callStates)('brings the form on %s only where the call is over', (state) => {
    const isHere = ['left', 'removed', 'ended', 'not-a-call'].includes(state);
    expect(dockFor(facts({ ...over, state })) === 'open').toBe(isHere);
  });

  it('brings no form that was answered, put off or declined, or that belongs to a call still going on', () => {
    for (const reflection of ['submitted', 'put-off', 'declined'] as const) {
      expect(dockFor(facts({ ...over, state: 'left', reflection }))).toBe('tab');
      expect(dockFor(facts({ ...over, state: 'not-a-call', reflection }))).toBe('none');
    }
    expect(dockFor(facts({ ...over, state: 'left', endedAt: null }))).toBe('tab');
  });

  it('lets the form follow to where the page leads after the call, for ten minutes', () => {
    expect(dockFor(facts({ ...over, state: 'not-a-call', endedAt: now - 10 * minute }))).toBe('none');
    expect(dockFor(facts({ ...over, state: 'left', endedAt: now - 600 * minute }))).toBe('open');
  });
});
