import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companionTab } from '@/utils/domain/companion';
import { Trouble } from '@/utils/messages/answer';
import { dispatch, type GrantCheck, type Handlers } from '@/utils/messages/dispatch';
import { protocol, type Kind, type SenderKind } from '@/utils/messages/protocol';
import type { From } from '@/utils/messages/sender';

const id = '00000000-0000-4000-8000-000000000001';
const from = (kind: SenderKind): From => ({ kind, tabId: 7, frameId: 3, frameKey: 'D1' });
const grant = 'a'.repeat(32);

/** Handlers that note which of them were called, and by whom. */
function recording(act: () => unknown = () => ({})): { handlers: Handlers; calls: [Kind, SenderKind, unknown][] } {
  const calls: [Kind, SenderKind, unknown][] = [];
  const kinds = Object.keys(protocol) as Kind[];
  const handlers = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      async (body: unknown, sender: From) => {
        calls.push([kind, sender.kind, body]);
        return act();
      },
    ]),
  ) as unknown as Handlers;
  return { handlers, calls };
}

const bugs: unknown[] = [];
const send = (handlers: Handlers, isGranted: GrantCheck, message: unknown, sender: From | null) =>
  dispatch(handlers, isGranted, message, sender, (bug) => bugs.push(bug));

const granted = async (tabId: number, held: string): Promise<boolean> => tabId === 7 && held === grant;
const start = { kind: 'session.start', body: { id, at: Date.UTC(2026, 10, 23) } };

describe('dispatch', () => {
  it('has done what may be asked, and answers with what came of it', async () => {
    const { handlers, calls } = recording(() => ({ id }));
    expect(await send(handlers, granted, { ...start, grant }, from('frame'))).toEqual({ ok: true, value: { id } });
    expect(calls).toEqual([['session.start', 'panel', start.body]]);
  });

  it('lets a frame ask nothing but to be let in, without a grant, by a false one, or by one of another tab', async () => {
    const { handlers, calls } = recording();
    const refused = { ok: false, error: 'not-allowed' };
    expect(await send(handlers, granted, start, from('frame'))).toEqual(refused);
    expect(await send(handlers, granted, { ...start, grant: 'b'.repeat(32) }, from('frame'))).toEqual(refused);
    expect(await send(handlers, granted, { ...start, grant }, { ...from('frame'), tabId: 8 })).toEqual(refused);
    expect(calls).toEqual([]);
    await send(handlers, granted, { kind: 'panel.hello', body: { token: grant } }, from('frame'));
    expect(calls.map(([kind]) => kind)).toEqual(['panel.hello']);
  });

  it('lets a companion ask what a panel may, without a grant, and not to be let in', async () => {
    const { handlers, calls } = recording();
    const companion = { ...from('panel'), tabId: companionTab, frameId: 0 };
    await send(handlers, granted, start, companion);
    await send(handlers, granted, { ...start, grant: 'b'.repeat(32) }, companion);
    expect(calls).toEqual([
      ['session.start', 'panel', start.body],
      ['session.start', 'panel', start.body],
    ]);
    const hello = { kind: 'panel.hello', body: { token: grant } };
    expect(await send(handlers, granted, hello, companion)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('lets everybody ask exactly what the protocol says, whatever grant they hold', async () => {
    const { handlers, calls } = recording();
    for (const kind of Object.keys(protocol) as Kind[]) {
      for (const sender of ['call', 'frame', 'journal'] as const) {
        const { ok, error } = (await send(handlers, granted, { kind, body: null, grant }, from(sender))) as {
          ok: boolean;
          error?: string;
        };
        const as = sender === 'frame' ? 'panel' : sender;
        const may = (protocol[kind].from as readonly SenderKind[]).includes(as);
        expect([kind, sender, ok, error]).toEqual([kind, sender, false, may ? 'bad-request' : 'not-allowed']);
      }
    }
    expect(calls).toEqual([]);
  });

  it.each([
    null,
    undefined,
    7,
    'session.start',
    [],
    {},
    { kind: 'session.start' },
    { kind: 'toString', body: {} },
    { kind: '__proto__', body: {} },
    { ...start, extra: 1 },
    { ...start, body: { ...start.body, extra: 1 } },
    { ...start, body: { ...start.body, id: 'x'.repeat(36) } },
    { ...start, body: { ...start.body, at: Number.NaN } },
    { kind: 'session.note', body: { id, note: 'x'.repeat(4_001), editorId: id, edit: 0 } },
  ])('answers junk as such: %j', async (message) => {
    const { handlers, calls } = recording();
    expect(await send(handlers, granted, message, from('journal'))).toMatchObject({ ok: false });
    const answer = await send(handlers, granted, message && { ...(message as object), grant }, from('frame'));
    expect(answer).toMatchObject({ ok: false, error: 'bad-request' });
    expect(calls).toEqual([]);
  });

  it('answers whatever is sent, and never throws', async () => {
    const { handlers } = recording();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.record({ kind: fc.constantFrom(...Object.keys(protocol)), body: fc.anything() })),
        fc.constantFrom('call' as const, 'frame' as const, 'journal' as const),
        async (message, sender) => {
          expect(await send(handlers, granted, message, from(sender))).toHaveProperty('ok');
        },
      ),
    );
  });

  it('answers nobody who is none of ours', async () => {
    const { handlers } = recording();
    expect(await send(handlers, granted, { ...start, grant }, null)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('tells a trouble by its code, and a bug as a store that does not work', async () => {
    const full = recording(() => {
      throw new Trouble('disk-full');
    });
    const broken = recording(() => {
      throw new TypeError('a bug');
    });
    const message = { ...start, grant };
    bugs.length = 0;
    expect(await send(full.handlers, granted, message, from('frame'))).toEqual({ ok: false, error: 'disk-full' });
    expect(bugs).toEqual([]);
    expect(await send(broken.handlers, granted, message, from('frame'))).toEqual({ ok: false, error: 'storage-broken' });
    expect(bugs).toEqual([new TypeError('a bug')]);
  });
});
