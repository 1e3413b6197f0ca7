/** `work`, one run at a time: all that ask for it while it runs are served by one more run after that. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isAskedFor = false;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    try {
      while (isAskedFor) {
        isAskedFor = false;
        await work();
      }
    } finally {
      running = null;
    }
  };
  return () => {
    isAskedFor = true;
    running ??= run();
    return running;
  };
}
