import * as v from 'valibot';
import { Trouble, troubleCodes } from '@/utils/messages/answer';
import { protocol, type Envelope, type Kind, type Reply, type Request } from '@/utils/messages/protocol';
import { pause } from '@/utils/messages/pause';

/**
 * Asks the background, and gives back what it answered.
 *
 * @throws Trouble and nothing else
 */
export type Ask = <K extends Kind>(kind: K, body: Request<K>) => Promise<Reply<K>>;

/** What asking needs from its surroundings. */
export interface Line {
  /** Resolves to whatever came back, or rejects. */
  readonly send: (message: Envelope) => Promise<unknown>;
  /** Whether the extension this page belongs to still runs. */
  readonly isAlive: () => boolean;
  /** The grant of a panel, once it has one. */
  readonly grant?: () => string | null;
}

/** How long to wait before each further try. A killed background starts again in some 20 to 60 ms. */
const backOffMs = [50, 150, 400, 1_000, 2_500];

/** A background that was killed in the middle may leave a question without any answer for as long as one waits. */
const answerWithinMs = 5_000;

const AnswerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), value: v.unknown() }),
  v.strictObject({ ok: v.literal(false), error: v.picklist(troubleCodes) }),
]);

/**
 * A way to ask over `line`.
 *
 * The browser may kill the background at any moment, and then a question is rejected, resolved with `undefined`, or
 * never resolved. All three are met by asking again with the same body, which is harmless: every change carries the id
 * made by whoever asks. Only an answer of the protocol's form counts.
 */
export function createAsk({ send, isAlive, grant }: Line): Ask {
  return async (kind, body) => {
    for (let tries = 0; ; tries++) {
      if (!isAlive()) throw new Trouble('extension-updated');
      const held = grant?.() ?? null;
      const answer = await sendOnce(send, { kind, body, ...(held === null ? {} : { grant: held }) });
      const value = readAnswer(kind, answer);
      if (value) return value.read;
      const delay = backOffMs[tries];
      if (delay === undefined) throw new Trouble(isAlive() ? 'no-answer' : 'extension-updated');
      await pause(delay);
    }
  };
}

/** What came back in time; `undefined` when nothing did. */
const sendOnce = (send: Line['send'], message: Envelope): Promise<unknown> =>
  new Promise((resolve) => {
    const givingUp = setTimeout(resolve, answerWithinMs, undefined);
    const settle = (answer?: unknown): void => {
      clearTimeout(givingUp);
      resolve(answer);
    };
    // An orphaned page's `sendMessage` throws instead of rejecting; inside an async function the two are the same.
    (async () => send(message))().then(settle, () => settle());
  });

/** @returns `null` when it is no answer to this. @throws Trouble when the answer is one. */
function readAnswer<K extends Kind>(kind: K, answer: unknown): { readonly read: Reply<K> } | null {
  const parsed = v.safeParse(AnswerSchema, answer);
  if (!parsed.success) return null;
  if (!parsed.output.ok) throw new Trouble(parsed.output.error);
  const value = v.safeParse(protocol[kind].answer, parsed.output.value);
  return value.success ? { read: value.output } : null;
}
