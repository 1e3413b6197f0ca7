import { useState } from 'preact/hooks';
import { codeOf, type TroubleCode } from '@/utils/messages/answer';

type Work = () => Promise<void>;

/** Something the person asked for that may not succeed. */
export interface Attempt {
  readonly trouble: TroubleCode | null;
  /** Does it. */
  readonly run: (work: Work) => void;
  /** Does again what failed last. */
  readonly retry: () => void;
}

export function useAttempt(): Attempt {
  const [failed, setFailed] = useState<{ readonly code: TroubleCode; readonly work: Work } | null>(null);
  const attempt = async (work: Work): Promise<void> => {
    try {
      await work();
      setFailed(null);
    } catch (error) {
      setFailed({ code: codeOf(error), work });
    }
  };
  return {
    trouble: failed?.code ?? null,
    run: (work) => void attempt(work),
    retry: () => failed && void attempt(failed.work),
  };
}
