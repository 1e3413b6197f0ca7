import { googleMeet } from './google-meet/adapter';
import type { SiteAdapter } from './site-adapter';
import { zoom } from './zoom/adapter';

/** Every site that Kindling knows. A new one is a folder beside these and a line here. */
export const siteAdapters: readonly SiteAdapter[] = [googleMeet, zoom];

/** The adapter for a host; `null` where Kindling has nothing to do. */
export const adapterFor = (hostname: string): SiteAdapter | null =>
  siteAdapters.find((adapter) => adapter.owns(hostname)) ?? null;
