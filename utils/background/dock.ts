import type { Tools } from '@/utils/background/tools';
import { defaultDockPlace, type DockPlace } from '@/utils/domain/dock';
import type { Handler, Parsed } from '@/utils/messages/dispatch';

/**
 * Keeps where the dock stands on a site; a panel's wish is passed on to the page that holds it. Whoever moves the dock from
 * its panel has it open, also where it had opened by itself: it stays open unless they say otherwise.
 */
export const placeDock =
  (tools: Tools): Handler<'dock.place'> =>
  async ({ site, place: wanted }, from) => {
    const tab = await tools.desk.get(from.tabId);
    const known = site ?? tab?.site;
    const changed = chosenOf(wanted);
    const place = known ? await tools.places.change(known, changed) : { ...defaultDockPlace, ...changed };
    if (from.kind === 'panel' && Object.keys(changed).length > 0) {
      await tools.order(from.tabId, { kind: 'dock.place', place: { ...place, isOpen: changed.isOpen ?? true } });
    }
    return { place };
  };

/** Gives the keyboard back to the call's page. */
export const leaveDock =
  (tools: Tools): Handler<'dock.leave'> =>
  async (_body, from) => {
    await tools.order(from.tabId, { kind: 'dock.leave' });
    return {};
  };

const chosenOf = ({ edge, width, isOpen }: Parsed<'dock.place'>['place']): Partial<DockPlace> => ({
  ...(edge === undefined ? {} : { edge }),
  ...(width === undefined ? {} : { width }),
  ...(isOpen === undefined ? {} : { isOpen }),
});
