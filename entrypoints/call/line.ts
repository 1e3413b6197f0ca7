import type { Answer } from '@/utils/messages/answer';
import type { Kind, Reply, Request } from '@/utils/messages/protocol';
import type { NativeApi } from '@/utils/platform/native-api';

/**
 * Asks the background, whose worker may be gone at any moment, until there is an answer. The first try goes out before
 * anything else happens. Nothing comes back if there is no good answer after several, or the extension has gone.
 */
export type AskBackground = <K extends Kind>(kind: K, body: Request<K>) => Promise<Reply<K> | undefined>;

/** A killed worker is back within 100 ms; a busy machine may take seconds. Saying the same thing twice is harmless. */
const waitsMs = [150, 500, 1_000, 2_000, 5_000, 0];

export const createAsk =
  (runtime: NativeApi['runtime']): AskBackground =>
  async <K extends Kind>(kind: K, body: Request<K>) => {
    for (const waitMs of waitsMs) {
      if (!runtime.id) return;
      try {
        // A worker that dies answers by an error, or by `undefined`.
        const answer = (await runtime.sendMessage({ kind, body })) as Answer<Reply<K>> | undefined;
        if (answer?.ok) return answer.value;
      } catch {}
      await new Promise((resolve) => void setTimeout(resolve, waitMs));
    }
  };
