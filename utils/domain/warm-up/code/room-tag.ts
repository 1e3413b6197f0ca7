const tags = 255;

/**
 * The number 1 … 255 by which a join code names its room, from the room's hash (32 hexadecimal digits): enough to notice a
 * code from another call in 254 of 255 cases, and too little to find the room by.
 */
export const roomTagOf = (roomHash: string): number => 1 + (Number.parseInt(roomHash.slice(0, 8), 16) % tags);
