import type { Live } from '@/utils/domain/journal';

/** What a page reads that shows nothing of the kind. */
export const nothing: Live<null> = {
  subscribe(onValue) {
    onValue(null);
    return () => {};
  },
};
