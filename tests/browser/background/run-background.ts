import { createBackground, type Background } from '@/utils/background/run';
import { companionTab } from '@/utils/domain/companion';
import type { CallState } from '@/utils/domain/call/call-state';
import type { PanelView } from '@/utils/domain/panel-view';
import { createWords } from '@/utils/i18n/words';
import type { Answer } from '@/utils/messages/answer';
import type { DockOrder, Kind, Reply, Request } from '@/utils/messages/protocol';
import type { From } from '@/utils/messages/sender';
import { createDesk } from '@/utils/platform/desk';
import { createDockPlaces } from '@/utils/platform/dock-places';
import type { StorageArea } from '@/utils/platform/storage-area';
import { Database } from '@/utils/store/database';
import { openStore } from '@/utils/store/store';
import { freshDatabase } from '@/tests/browser/store/fresh';
import { idOf, minute, start } from '@/tests/browser/store/records';

/** A `storage.local` that lasts as long as the test. */
function createArea(): StorageArea & { readonly held: Map<string, unknown>; isBroken: boolean } {
  const held = new Map<string, unknown>();
  const area = {
    held,
    isBroken: false,
    async get(keys: string | null) {
      area.check();
      const all = Object.fromEntries(structuredClone([...held]));
      return keys === null ? all : keys in all ? { [keys]: all[keys] } : {};
    },
    async set(items: Record<string, unknown>) {
      area.check();
      for (const [key, value] of Object.entries(structuredClone(items))) held.set(key, value);
    },
    async remove(keys: string | string[]) {
      area.check();
      for (const key of [keys].flat()) held.delete(key);
    },
    check() {
      if (area.isBroken) throw new Error('An unexpected error occurred');
    },
  };
  return area;
}

/** A profile of a browser in which the background is started, and killed, as often as a test likes. */
export function createProfile() {
  const first = freshDatabase();
  const area = createArea();
  const seen = {
    now: start,
    badge: '',
    title: '',
    broadcasts: 0,
    reloads: 0,
    orders: [] as [number, DockOrder][],
    journal: [] as (string | null)[],
    hasDock: true,
    tabs: new Set<number>(),
    open: first,
  };

  const run = (): Background => {
    const database = new Database(first.name);
    seen.open = database;
    return createBackground({
      tools: {
        store: openStore(database),
        desk: createDesk(area),
        places: createDockPlaces(area),
        now: () => seen.now,
        newSeed: () => 7,
        zone: () => 'Europe/Stockholm',
        words: async () =>
          createWords('en', { 'toolbar.waiting': { one: '{count} waits', other: '{count} wait' }, 'app.name': 'Kindling' }),
        order: async (tabId, order) => {
          seen.orders.push([tabId, order]);
          return seen.hasDock;
        },
        isTabOpen: async (tabId) => seen.tabs.has(tabId),
        openJournal: async (sessionId) => void seen.journal.push(sessionId),
        openDecks: async () => void seen.journal.push('decks'),
      },
      area,
      toolbar: {
        setBadge: async (text) => void (seen.badge = text),
        setTitle: async (title) => void (seen.title = title),
      },
      broadcast: async () => void seen.broadcasts++,
      reload: () => void seen.reloads++,
      startedAt: seen.now,
      onBug: reportError,
    });
  };
  let background = run();

  const say = async <K extends Kind>(kind: K, body: Request<K>, from: From, grant?: string): Promise<Answer<Reply<K>>> =>
    (await background.answer(structuredClone({ kind, body, ...(grant ? { grant } : {}) }), from)) as Answer<Reply<K>>;

  return {
    seen,
    area,
    background: () => background,
    /** The worker dies, and another is started for whatever comes next. */
    kill() {
      seen.open.close();
      background = run();
    },
    /** The same, once nothing of what was asked is still being done. */
    async dieAtRest() {
      await new Promise((resolve) => setTimeout(resolve, 20));
      this.kill();
    },
    say,
    /** As `say`, for what must succeed. */
    async ask<K extends Kind>(kind: K, body: Request<K>, from: From, grant?: string): Promise<Reply<K>> {
      const answer = await say(kind, body, from, grant);
      if (!answer.ok) throw new Error(`${kind}: ${answer.error}`);
      return answer.value;
    },
    later: (minutes: number) => void (seen.now += minutes * minute),
  };
}

export type Profile = ReturnType<typeof createProfile>;

export const companion: From = { kind: 'panel', tabId: companionTab, frameId: 0, frameKey: 'companion' };
export const journal: From = { kind: 'journal', tabId: 50, frameId: 0, frameKey: 'journal' };

/** A tab with a call in it. */
export function createTab(profile: Profile, tabId = 7, room: string | null = 'abc-defg-hij') {
  const page: From = { kind: 'call', tabId, frameId: 0, frameKey: `page ${tabId}` };
  const frame: From = { kind: 'frame', tabId, frameId: 4, frameKey: `panel ${tabId}` };
  let grant = '';
  let visit = tabId * 100;
  profile.seen.tabs.add(tabId);
  const tab = {
    page,
    frame,
    /** The id of the visit that goes on here. */
    visitId: () => idOf(visit),
    /** The person joins anew. */
    joinAgain: () => void visit++,
    report: (state: CallState, own: Partial<Request<'call.report'>> = {}) =>
      profile.ask(
        'call.report',
        { visitId: idOf(visit), site: 'google-meet', room, state, at: profile.seen.now, hasPanel: true, ...own },
        page,
      ),
    async openPanel() {
      const { token } = await profile.ask('call.token', {}, page);
      ({ grant } = await profile.ask('panel.hello', { token }, frame));
      return grant;
    },
    ask: <K extends Kind>(kind: K, body: Request<K>): Promise<Reply<K>> => profile.ask(kind, body, frame, grant),
    say: <K extends Kind>(kind: K, body: Request<K>) => profile.say(kind, body, frame, grant),
    look: async (): Promise<PanelView> => (await tab.ask('panel.look', {})).view,
  };
  return tab;
}

/** A call of half an hour that is over, and whose panel is still open. */
export async function afterCall(): Promise<{ profile: Profile; tab: ReturnType<typeof createTab>; id: string }> {
  const profile = createProfile();
  const tab = createTab(profile);
  await tab.report('in-call');
  await tab.openPanel();
  profile.later(30);
  await tab.report('left');
  return { profile, tab, id: tab.visitId() };
}
