import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAsk } from '@/entrypoints/call/line';
import type { NativeApi } from '@/utils/platform/native-api';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line whose far end answers by these, one after the other, the last one again and again. */
function lineTo(...answers: readonly (() => unknown)[]) {
  const sent: unknown[] = [];
  const runtime = {
    id: 'kindling' as string | undefined,
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return answers[Math.min(sent.length, answers.length) - 1]?.();
    },
  };
  return { ask: createAsk(runtime as NativeApi['runtime']), runtime, sent };
}

const good = () => ({ ok: true, value: { token: 'a' } });
const dead = () => {
  throw new Error('A listener indicated an asynchronous response by returning true, but the message channel closed');
};

describe('asking the background', () => {
  it('gives the value of the answer', async () => {
    const { ask, sent } = lineTo(good);
    await expect(ask('call.token', {})).resolves.toEqual({ token: 'a' });
    expect(sent).toEqual([{ kind: 'call.token', body: {} }]);
  });

  it('sends the first time before anything else happens', () => {
    const { ask, sent } = lineTo(good);
    void ask('call.token', {});
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['an error', dead],
    ['nothing', () => undefined],
    ['trouble', () => ({ ok: false, error: 'storage-broken' })],
    ['something else', () => 'ok'],
  ])('asks the same again when the answer is %s', async (_what, bad) => {
    const { ask, sent } = lineTo(bad, bad, good);
    const answer = ask('call.token', {});
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(answer).resolves.toEqual({ token: 'a' });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1);
  });

  it('gives up after some seconds', async () => {
    const { ask, sent } = lineTo(dead);
    const answer = ask('call.token', {});
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(answer).resolves.toBeUndefined();
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.length).toBeLessThan(10);
  });

  it('says nothing more when the extension has gone', async () => {
    const { ask, runtime, sent } = lineTo(dead);
    const answer = ask('call.token', {});
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(answer).resolves.toBeUndefined();
    await expect(ask('call.token', {})).resolves.toBeUndefined();
    expect(sent).toHaveLength(1);
  });
});
