import type { Tools } from '@/utils/background/tools';
import { waitingSessions } from '@/utils/background/waiting';

/**
 * The person pressed the toolbar button, or its key: in a call's tab the dock is opened or put aside; anywhere else, or
 * if nobody there hears, the journal opens at the reflection that waits.
 */
export async function pressButton(tools: Tools, tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && (await tools.order(tabId, { kind: 'dock.toggle' }))) return;
  const waiting = await tools.store.look(waitingSessions).catch(() => []);
  await tools.openJournal(waiting[0]?.id ?? null);
}
