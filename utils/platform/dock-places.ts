import * as v from 'valibot';
import type { Site } from '@/utils/domain/call/call-state';
import { defaultDockPlace, narrowestDock, widestDock, type DockPlace } from '@/utils/domain/dock';
import { readKey, type StorageArea } from '@/utils/platform/storage-area';
import { Turns } from '@/utils/messages/turns';

/** Each field falls back on its own when it cannot be read. */
const PlaceSchema = v.object({
  edge: v.fallback(v.picklist(['left', 'right']), defaultDockPlace.edge),
  width: v.fallback(
    v.pipe(v.number(), v.safeInteger(), v.minValue(narrowestDock), v.maxValue(widestDock)),
    defaultDockPlace.width,
  ),
  isOpen: v.fallback(v.boolean(), defaultDockPlace.isOpen),
});

/** Where the dock stands on each site's pages. */
export interface DockPlaces {
  get(site: Site): Promise<DockPlace>;
  /** Takes over the fields that are given. @returns the place as it is now, whether or not it could be kept. */
  change(site: Site, changed: Partial<DockPlace>): Promise<DockPlace>;
}

const keyOf = (site: Site): string => `dock:${site}`;

/** The places in a storage area, which may fail: the dock then stands where it does by default. */
export function createDockPlaces(area: StorageArea): DockPlaces {
  const turns = new Turns<Site>();

  const get = async (site: Site): Promise<DockPlace> => {
    const parsed = v.safeParse(PlaceSchema, await readKey(area, keyOf(site)));
    return parsed.success ? parsed.output : defaultDockPlace;
  };

  const change = (site: Site, changed: Partial<DockPlace>): Promise<DockPlace> =>
    turns.take(site, async () => {
      const place = { ...(await get(site)), ...changed };
      await area.set({ [keyOf(site)]: place }).catch(() => {});
      return place;
    });

  return { get, change };
}
