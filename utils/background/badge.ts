import type { Tools } from '@/utils/background/tools';
import { waitingSessions } from '@/utils/background/waiting';

/** What the toolbar button can show. */
export interface Toolbar {
  setBadge(text: string): Promise<void>;
  setTitle(title: string): Promise<void>;
}

/** The badge has room for one digit. */
export const badgeText = (waiting: number): string => (waiting === 0 ? '' : waiting > 9 ? '9+' : String(waiting));

/** Shows on the toolbar button how many reflections wait, and says so in words. */
export async function refreshBadge({ store, words }: Pick<Tools, 'store' | 'words'>, toolbar: Toolbar): Promise<void> {
  const waiting = (await store.look(waitingSessions)).length;
  const say = await words();
  await toolbar.setBadge(badgeText(waiting));
  await toolbar.setTitle(waiting === 0 ? say('app.name') : say('toolbar.waiting', { count: waiting }));
}
