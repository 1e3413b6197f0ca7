import type { DockPlace } from '@/utils/domain/dock';
import type { Id } from '@/utils/domain/units';
import type { Changed, DockOrder } from '@/utils/messages/protocol';
import type { NativeApi } from '@/utils/platform/native-api';
import type { SiteAdapter } from '@/utils/sites/site-adapter';
import { watchCall, type CallNews } from '@/utils/sites/watch-call';
import { mountDock, type Dock } from './dock';
import { dockName } from './dock-parts';
import { createAsk } from './line';

/** Watches the call in this document, tells the background, and shows the dock as the background wishes. */
export function runCall({ runtime }: NativeApi, adapter: SiteAdapter, isTop: boolean, makeId: () => Id): void {
  // Docks of an earlier run of the extension: nobody looks after them any more.
  for (const old of document.querySelectorAll(dockName)) old.remove();

  const life = new AbortController();
  const { signal } = life;
  const ask = createAsk(runtime);
  let dock: Dock | null = null;
  let news: CallNews | null = null;
  let turn = Promise.resolve();

  const needs = {
    panelUrl: runtime.getURL('panel.html'),
    insets: adapter.insets,
    newToken: async () => (await ask('call.token', {}))?.token,
    isAlive,
    onPlace: (place: Partial<DockPlace>) => void ask('dock.place', { site: adapter.id, place }),
  };

  /** The extension may have been updated or taken away: then this script rests, and what it has put up stays. */
  function isAlive(): boolean {
    if (!runtime.id) life.abort();
    return !signal.aborted;
  }

  function hear(latest: CallNews): void {
    news = latest;
    if (latest.isChange) dock?.forgive();
    // A frame around a call shows and says nothing, but for the end of a call that was its own.
    if (latest.kind === 'bystander' && latest.state === 'not-a-call') hide();
    else turn = turn.then(() => report(latest));
  }

  /** Reports until it is answered, one report after the other, and shows what is wished for. */
  async function report(said: CallNews, isByPerson = false): Promise<void> {
    const { kind: _, isChange, ...body } = said;
    const place = dock?.place;
    const wish = await ask('call.report', { ...body, site: adapter.id, hasPanel: !!dock?.hasPanel });
    // Only the answer to the latest counts, and no wish outweighs what the person has done meanwhile.
    if (!isAlive() || !wish || said !== news || dock?.place !== place) return;
    const { show, token, words } = wish;
    if (show === 'none' && !isByPerson) return hide();
    dock ??= mountDock(needs, words, wish.place);
    dock.move(wish.place);
    if (isByPerson || (isChange && show === 'open' && !dock.isOpen)) dock.turn(true, isByPerson, token);
  }

  function hide(): void {
    dock?.remove();
    dock = null;
  }

  /**
   * Carries out an order; that something has changed is said to the panel alone, and heard here in Firefox.
   *
   * @returns whether the panel is in sight then; nothing if nothing of ours is in this frame
   */
  function obey(order: DockOrder | Changed): boolean | undefined {
    if (order.kind === 'dock.toggle') {
      if (!dock && news?.kind === 'call') {
        // Whatever the page's state is: everything can be done by hand.
        void report(news, true);
        return true;
      }
      dock?.turn(!dock.isOpen, true);
    } else if (order.kind === 'dock.leave') {
      dock?.leave();
    } else if (dock && order.kind === 'dock.place') {
      dock.move(order.place);
      if (order.place.isOpen !== dock.isOpen) dock.turn(order.place.isOpen, false);
    }
    return dock?.isOpen;
  }

  runtime.onMessage.addListener((order, { id }, reply) => {
    const shown = id === runtime.id && isAlive() ? obey(order as DockOrder | Changed) : undefined;
    if (shown !== undefined) reply({ shown });
    return false;
  });

  watchCall(adapter, isTop, signal, makeId, hear, () => {
    // The background will wish for the panel in a second, when the call is believed: it can be there by then.
    if (dock?.place.isOpen && !dock.isOpen) dock.turn(true, false);
  });
}
