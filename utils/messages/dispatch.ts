import * as v from 'valibot';
import { failed, succeeded, Trouble, type Answer } from '@/utils/messages/answer';
import { protocol, type Kind, type Reply } from '@/utils/messages/protocol';
import type { From } from '@/utils/messages/sender';

/** A request as it was parsed. */
export type Parsed<K extends Kind> = v.InferOutput<(typeof protocol)[K]['request']>;

/** What is done for a message. It may throw {@link Trouble}. */
export type Handler<K extends Kind> = (body: Parsed<K>, from: From) => Promise<Reply<K>>;

/** One for every message there is. */
export type Handlers = { readonly [K in Kind]: Handler<K> };

/** Whether a grant was given to a panel in this tab. */
export type GrantCheck = (tabId: number, grant: string) => Promise<boolean>;

const EnvelopeSchema = v.strictObject({
  kind: v.picklist(Object.keys(protocol) as Kind[]),
  body: v.unknown(),
  grant: v.optional(v.string()),
});

/**
 * Answers a message: finds out whether its sender may ask this, parses what it asks, and has it done.
 *
 * Whatever is sent, by whomever, there is an answer and never an exception.
 *
 * @param from `null` for a sender that is none of ours
 * @param onBug hears of exceptions that are no {@link Trouble}
 */
export async function dispatch(
  handlers: Handlers,
  isGranted: GrantCheck,
  message: unknown,
  from: From | null,
  onBug: (error: unknown) => void,
): Promise<Answer<unknown>> {
  if (!from) return failed('not-allowed');
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!envelope.success) return failed('bad-request');
  const { kind, body, grant } = envelope.output;
  try {
    const asking = await recognised(from, isGranted, grant);
    const rule = protocol[kind];
    if (!(rule.from as readonly string[]).includes(asking.kind)) return failed('not-allowed');
    const request = v.safeParse(rule.request, body);
    if (!request.success) return failed('bad-request');
    return succeeded(await (handlers[kind] as Handler<Kind>)(request.output as never, asking));
  } catch (error) {
    if (error instanceof Trouble) return failed(error.code);
    // A bug of ours; for the person it comes to the same as a store that does not work.
    onBug(error);
    return failed('storage-broken');
  }
}

/** A frame with a grant is a panel; whoever is one already, as the companion is, needs none. */
async function recognised(from: From, isGranted: GrantCheck, grant: string | undefined): Promise<From> {
  const isPanel = from.kind === 'frame' && grant !== undefined && (await isGranted(from.tabId, grant));
  return isPanel ? { ...from, kind: 'panel' } : from;
}
