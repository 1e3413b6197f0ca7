import type { Ms } from '@/utils/domain/units';
import type { Surroundings } from './surroundings';

/** Nothing tells a page in a frame that its extension was updated; it has to look. Looking is one property. */
const lookEveryMs: Ms = 1_000;
const knockEveryMs: Ms = 300;

/**
 * Calls `onDead` once the extension this page belongs to is gone, and `onBack` as soon as a page of the new one could be
 * loaded.
 */
export function watchLife(
  { clock, isAlive, isBack }: Pick<Surroundings, 'clock' | 'isAlive' | 'isBack'>,
  { onDead, onBack }: { readonly onDead: () => void; readonly onBack: () => void },
): void {
  const knock = async (): Promise<void> => {
    if (await isBack().catch(() => false)) onBack();
    else clock.after(knockEveryMs, () => void knock());
  };
  const look = (): void => {
    if (isAlive()) {
      clock.after(lookEveryMs, look);
      return;
    }
    onDead();
    void knock();
  };
  clock.after(lookEveryMs, look);
}
