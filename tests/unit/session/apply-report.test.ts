import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { callStates, isOngoing, type CallState } from '@/utils/domain/call/call-state';
import {
  applyReport,
  closeUnseen,
  rejoinWithinMs,
  takesUp,
  type Report,
} from '@/utils/domain/session/apply-report';
import { isOpen, mostSegments, openSegment, withSegments } from '@/utils/domain/session/segments';
import { lengthOf, SessionSchema, type Session } from '@/utils/domain/session/session';

const start = Date.UTC(2026, 10, 23, 14);
const minute = 60_000;
const visit = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const origin = { groupId: visit(9), zone: 'Europe/Stockholm' };
const roomHash = 'a'.repeat(32);

const report = (state: CallState, minutes = 0, visitId = visit(1)): Report => ({
  visitId,
  site: 'google-meet',
  roomHash,
  state,
  at: start + minutes * minute,
});

const apply = (session: Session | null, ...reports: readonly Report[]): Session | null =>
  reports.reduce<Session | null>((so, one) => applyReport(so, one, origin), session);

const joined = (): Session => {
  const session = apply(null, report('in-call'));
  if (!session) throw new Error('No session began');
  return session;
};

describe('applyReport', () => {
  it('begins a session with the id of the visit that found it', () => {
    expect(joined()).toMatchObject({ id: visit(1), startedAt: start, endedAt: null, groupId: origin.groupId, roomHash });
  });

  it.each(callStates.filter((state) => !isOngoing(state)))('begins nothing on %s', (state) => {
    expect(apply(null, report(state))).toBeNull();
  });

  it.each([
    ['left', 'left'],
    ['removed', 'removed'],
    ['ended', 'ended'],
    ['not-a-call', 'left'],
    ['lobby', 'left'],
    ['error', 'left'],
  ] as const)('ends the visit on %s as %s', (state, ending) => {
    const session = apply(joined(), report(state, 7));
    expect(session).toMatchObject({ endedAt: start + 7 * minute, segments: [{ ending }] });
  });

  it.each(['waiting', 'joining', 'unknown', 'breakout', 'reconnecting'] as const)('ends nothing on %s', (state) => {
    expect(apply(joined(), report(state, 7))?.endedAt).toBeNull();
  });

  it('goes on with the same session when the person comes back in time, and with none later', () => {
    const left = apply(joined(), report('left', 10));
    expect(left && takesUp(left, report('in-call', 24, visit(2)))).toBe(true);
    expect(apply(left, report('in-call', 24, visit(2)))).toMatchObject({
      endedAt: null,
      segments: [{ id: visit(1), ending: 'left' }, { id: visit(2), ending: null }],
    });
    const late = { ...report('in-call', 0, visit(2)), at: start + 10 * minute + rejoinWithinMs };
    expect(left && takesUp(left, late)).toBe(false);
    expect(left && takesUp({ ...left, deletedAt: start }, report('in-call', 11, visit(2)))).toBe(false);
  });

  it('is not taken up by a visit to another room', () => {
    expect(takesUp(joined(), { ...report('in-call', 1, visit(2)), roomHash: 'b'.repeat(32) })).toBe(false);
  });

  it('opens a visit again that had only seemed to end, but never one the person ended', () => {
    expect(apply(joined(), report('left', 5), report('in-call', 6))?.endedAt).toBeNull();
    const byHand = withSegments(joined(), [
      { ...openSegment(visit(1), start), leftAt: start + minute, ending: 'by-hand' },
    ]);
    expect(apply(byHand, report('in-call', 6))).toBe(byHand);
  });

  it('opens nothing again by a report that was overtaken on its way', () => {
    const left = apply(joined(), report('left', 5));
    expect(apply(left, report('in-call', 4), report('in-call', 5))).toBe(left);
  });

  it('ends a call whose machine had its clock set back, at its last sign of life', () => {
    const session = apply(joined(), report('in-call', 30), report('left', -120));
    expect(session?.endedAt).toBe(start + 30 * minute);
  });

  it('lets a visit take the place of the stretch begun by hand, so that its end ends it', () => {
    const byHand = joined();
    const taken = applyReport(byHand, report('in-call', 3, visit(2)), origin, visit(1));
    expect(taken?.segments).toMatchObject([{ id: visit(2), joinedAt: start, leftAt: null }]);
    expect(apply(taken, report('left', 9, visit(2)))?.endedAt).toBe(start + 9 * minute);
  });

  it('takes no more stretches than a session holds', () => {
    const full = withSegments(
      joined(),
      Array.from({ length: mostSegments }, (_, n) => openSegment(visit(n + 1), start)),
    );
    expect(takesUp(full, report('in-call', 1, visit(900)))).toBe(false);
    expect(takesUp(full, report('in-call', 1, visit(7)))).toBe(true);
  });
});

describe('closeUnseen', () => {
  it('closes what the browser cut off at its last sign of life, and leaves what was seen since', () => {
    const session = apply(joined(), report('in-call', 20), report('in-call', 21, visit(2)), report('in-call', 30, visit(2)));
    const closed = session && closeUnseen(session, start + 30 * minute);
    expect(closed?.segments).toMatchObject([
      { leftAt: start + 20 * minute, ending: 'browser-closed' },
      { leftAt: null },
    ]);
    expect(closed?.endedAt).toBeNull();
    expect(closed && closeUnseen(closed, start + 31 * minute).endedAt).toBe(start + 30 * minute);
  });
});

/** What the store does: the session that holds the visit, or the last one if it takes the report up. */
const replay = (reports: readonly Report[]): Session[] => {
  const sessions: Session[] = [];
  for (const one of reports) {
    const at = sessions.findLastIndex((session) => takesUp(session, one));
    const before = sessions[at] ?? null;
    const after = applyReport(before, one, origin);
    if (after && !before) sessions.push(after);
    else if (after) sessions[at] = after;
  }
  return sessions;
};

describe('any order of reports', () => {
  const anyReport = fc.record({
    visitId: fc.integer({ min: 1, max: 4 }).map(visit),
    site: fc.constant('zoom' as const),
    roomHash: fc.constant(roomHash),
    state: fc.constantFrom(...callStates),
    at: fc.integer({ min: -240, max: 240 }).map((minutes) => start + minutes * minute),
  });

  it('gives sessions that can be stored', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 40 }), (reports) => {
        for (const session of replay(reports)) {
          expect(v.is(SessionSchema, session)).toBe(true);
          expect(new Set(session.segments.map(({ id }) => id)).size).toBe(session.segments.length);
          expect(session.endedAt === null).toBe(isOpen(session));
          expect(lengthOf(session, start)).toBeGreaterThanOrEqual(0);
          for (const { joinedAt, seenAt, leftAt } of session.segments) {
            expect(seenAt).toBeGreaterThanOrEqual(joinedAt);
            if (leftAt !== null) expect(leftAt).toBeGreaterThanOrEqual(seenAt);
          }
        }
      }),
    );
  });

  it('changes nothing by the same report again', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 1, maxLength: 40 }), (reports) => {
        const last = reports.at(-1);
        expect(replay(last ? [...reports, last, last] : reports)).toEqual(replay(reports));
      }),
    );
  });

  it('never opens a visit again by saying again what was said before its end', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 30 }), fc.nat(), (reports, which) => {
        const before = reports.filter(({ visitId }) => visitId === visit(1)).toSorted((a, b) => a.at - b.at);
        const ended = [...before, { ...report('left', 241), site: 'zoom' as const }];
        const again = before[which % Math.max(1, before.length)];
        expect(replay(again ? [...ended, again] : ended).every((session) => !isOpen(session))).toBe(true);
      }),
    );
  });
});
