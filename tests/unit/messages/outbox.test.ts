import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trouble, type TroubleCode } from '@/utils/messages/answer';
import { createOutbox, type SaveState } from '@/utils/messages/outbox';

interface Edit {
  readonly edit: number;
  readonly text: string;
}

/** Lets everything run that waits for nothing but promises. */
const rest = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));
const noWait = async (): Promise<void> => {};

describe('outbox', () => {
  it('sends each value at once, even while one is on its way', () => {
    const sent: string[] = [];
    const outbox = createOutbox<string>((key, value) => {
      sent.push(`${key} ${value}`);
      return new Promise(() => {});
    }, noWait);
    outbox.put('a', '1');
    outbox.put('a', '2');
    outbox.put('b', '3');
    expect(sent).toEqual(['a 1', 'a 2', 'b 3']);
    expect(outbox.state('a')).toBe('saving');
  });

  it('is saved only when the newest value is acknowledged', async () => {
    const acks: (() => void)[] = [];
    const outbox = createOutbox<string>(() => new Promise<void>((resolve) => void acks.push(resolve)), noWait);
    outbox.put('a', 'old');
    outbox.put('a', 'new');
    acks[0]?.();
    await rest();
    expect(outbox.state('a')).toBe('saving');
    expect([...outbox.unsaved()]).toEqual([['a', 'new']]);
    acks[1]?.();
    await rest();
    expect(outbox.state('a')).toBe('saved');
    expect(outbox.unsaved().size).toBe(0);
  });

  it('goes on trying through a full disk, and says so meanwhile', async () => {
    const troubles: TroubleCode[] = ['disk-full', 'disk-full', 'no-answer'];
    const said: SaveState[] = [];
    const outbox = createOutbox<string>(async () => {
      const trouble = troubles.shift();
      if (trouble) throw new Trouble(trouble);
    }, noWait);
    outbox.subscribe((_key, state) => said.push(state));
    outbox.put('a', 'x');
    await rest();
    expect(said).toEqual(['saving', 'disk-full', 'no-answer', 'saved']);
  });

  it.each(['bad-request', 'not-allowed', 'not-found', 'extension-updated'] as const)(
    'stops at %s, keeps the value, and tries again when told to',
    async (code) => {
      let tries = 0;
      const outbox = createOutbox<string>(async () => {
        if (++tries === 1) throw new Trouble(code);
      }, noWait);
      outbox.put('a', 'x');
      await rest();
      expect([tries, outbox.state('a'), outbox.unsaved().get('a')]).toEqual([1, code, 'x']);
      outbox.retry();
      await rest();
      expect([tries, outbox.state('a')]).toEqual([2, 'saved']);
    },
  );

  it('stops telling when asked to', async () => {
    const said: SaveState[] = [];
    const outbox = createOutbox<string>(noWait, noWait);
    const stop = outbox.subscribe((_key, state) => said.push(state));
    stop();
    outbox.put('a', 'x');
    await rest();
    expect(said).toEqual([]);
  });

  it('ends with the last value stored, whatever is lost, doubled or overtaken on the way', async () => {
    const fate = fc.constantFrom('kept', 'lost', 'kept, answer lost', 'kept twice');
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.array(fate, { maxLength: 3 })), { minLength: 1, maxLength: 12 }),
        async (scheduler, typed) => {
          const stored = new Map<string, Edit>();
          const fates = new Map<string, string[]>();
          const keep = (key: string, value: Edit): void => {
            if (value.edit > (stored.get(key)?.edit ?? -1)) stored.set(key, value);
          };
          const outbox = createOutbox<Edit>(async (key, value) => {
            const met = fates.get(`${key} ${value.edit}`)?.shift() ?? 'kept';
            await scheduler.schedule(Promise.resolve(), `${key} ${value.edit} arrives`);
            if (met !== 'lost') keep(key, value);
            if (met === 'kept twice') keep(key, value);
            await scheduler.schedule(Promise.resolve(), `${key} ${value.edit} is answered`);
            if (met === 'lost' || met === 'kept, answer lost') throw new Trouble('no-answer');
          }, () => scheduler.schedule(Promise.resolve(), 'waits'));

          const last = new Map<string, Edit>();
          for (const [index, [key, met]] of typed.entries()) {
            const value = { edit: index, text: `${index}` };
            fates.set(`${key} ${index}`, [...met]);
            last.set(key, value);
            outbox.put(key, value);
            if (index % 3 === 2 && scheduler.count() > 0) await scheduler.waitOne();
          }
          await scheduler.waitIdle();
          expect(stored).toEqual(last);
          for (const key of last.keys()) expect(outbox.state(key)).toBe('saved');
        },
      ),
    );
  });
});
