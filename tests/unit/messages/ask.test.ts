import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAsk, type Line } from '@/utils/messages/ask';

const id = '00000000-0000-4000-8000-000000000001';
const body = { id, at: Date.UTC(2026, 10, 23) };
const acknowledged = { ok: true, value: { id } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line on which each thing said is met by the next of `replies`; the last of them stays. */
function lineOf(...replies: (() => unknown)[]): Line & { sent: unknown[] } {
  const sent: unknown[] = [];
  return {
    sent,
    send: async (message) => {
      sent.push(structuredClone(message));
      return (replies[sent.length - 1] ?? replies.at(-1))?.();
    },
    isAlive: () => true,
  };
}

async function settle<T>(asked: Promise<T>): Promise<T | { code: unknown }> {
  const settled = asked.catch((error: { code: unknown }) => ({ code: error.code }));
  await vi.runAllTimersAsync();
  return settled;
}

const dies = (): never => {
  throw new Error('A listener indicated an asynchronous response by returning true, but the message channel closed');
};
const hangs = (): Promise<never> => new Promise(() => {});

describe('ask', () => {
  it('asks once when it is answered', async () => {
    const line = lineOf(() => acknowledged);
    expect(await settle(createAsk(line)('session.start', body))).toEqual({ id });
    expect(line.sent).toEqual([{ kind: 'session.start', body }]);
  });

  it.each([
    ['a rejection', dies],
    ['nothing', () => undefined],
    ['silence', hangs],
    ['null', () => null],
    ['another page’s words', () => 'hello'],
    ['an answer of no form', () => ({ ok: true })],
    ['an answer to something else', () => ({ ok: true, value: { id, more: 1 } })],
    ['an error without a code', () => ({ ok: false, error: 'Error: x' })],
  ])('asks again, the very same thing, after %s', async (_name, reply) => {
    const line = lineOf(reply, reply, () => acknowledged);
    expect(await settle(createAsk(line)('session.start', body))).toEqual({ id });
    expect(line.sent).toEqual(Array.from({ length: 3 }, () => ({ kind: 'session.start', body })));
  });

  it('says so when nobody answers', async () => {
    const line = lineOf(dies);
    expect(await settle(createAsk(line)('session.start', body))).toEqual({ code: 'no-answer' });
    expect(line.sent).toHaveLength(6);
  });

  it('does not ask again what was answered with a trouble', async () => {
    const line = lineOf(() => ({ ok: false, error: 'disk-full' }));
    expect(await settle(createAsk(line)('session.start', body))).toEqual({ code: 'disk-full' });
    expect(line.sent).toHaveLength(1);
  });

  it('says at once that the extension was updated, before and while it asks', async () => {
    const gone = { ...lineOf(dies), isAlive: () => false };
    expect(await settle(createAsk(gone)('session.start', body))).toEqual({ code: 'extension-updated' });
    expect(gone.sent).toEqual([]);

    let isAlive = true;
    const going = lineOf(() => {
      isAlive = false;
      throw new Error('Extension context invalidated.');
    });
    expect(await settle(createAsk({ ...going, isAlive: () => isAlive })('session.start', body))).toEqual({
      code: 'extension-updated',
    });
    expect(going.sent).toHaveLength(1);
  });

  it('sends the grant as soon as there is one', async () => {
    let grant: string | null = null;
    const line = lineOf(() => acknowledged);
    const ask = createAsk({ ...line, grant: () => grant });
    await settle(ask('session.start', body));
    grant = 'a'.repeat(32);
    await settle(ask('session.start', body));
    expect(line.sent).toEqual([{ kind: 'session.start', body }, { kind: 'session.start', body, grant }]);
  });

  it('sends in the turn in which it is asked: a page may be gone in the next', () => {
    const line = lineOf(hangs);
    void createAsk(line)('session.start', body).catch(() => {});
    expect(line.sent).toHaveLength(1);
  });
});
