import * as v from 'valibot';
import type { Site } from '@/utils/domain/call/call-state';

/** The longest id of a room that a site uses: Meet's codes have 12 characters, Zoom's numbers 11, its personal links more. */
export const longestRoom = 128;

/** 128 bits in lower-case hexadecimal. */
export const RoomHashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/**
 * What is stored in place of a room's id: enough to know the room again, on any of the person's machines, and not the id
 * itself. It is no secret to hand out: the ids of a site are so few that somebody who has the hash can try them all.
 */
export async function hashRoom(site: Site, room: string): Promise<string> {
  const bytes = new TextEncoder().encode(`kindling room\n${site}\n${room.toLowerCase()}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
