import type { Changed } from '@/utils/messages/protocol';
import type { Desk } from '@/utils/platform/desk';

/** Ways to say something to pages of the extension. Each fails where nobody hears it. */
export interface Voices {
  toPages(message: Changed): Promise<unknown>;
  /** To every frame of ours in a tab, in a browser where `toPages` does not reach those; `null` in any other. */
  readonly toTab: ((tabId: number, message: Changed) => Promise<unknown>) | null;
}

/** Tells every page of the extension, wherever it is shown, that something is not what it was. */
export async function tellChanged({ toPages, toTab }: Voices, desk: Pick<Desk, 'all'>): Promise<void> {
  const changed: Changed = { kind: 'changed' };
  const toFrames = async (): Promise<void> => {
    if (!toTab) return;
    const tabs = await desk.all();
    await Promise.allSettled(tabs.map(async ({ tabId }) => toTab(tabId, changed)));
  };
  await Promise.allSettled([toPages(changed), toFrames()]);
}
