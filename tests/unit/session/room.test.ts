import { describe, expect, it } from 'vitest';
import { hashRoom } from '@/utils/domain/session/room';

describe('the hash of a room', () => {
  it('is the same for the same room, however its code was written', async () => {
    const hash = await hashRoom('google-meet', 'qjf-wvnx-mzt');
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(await hashRoom('google-meet', 'QJF-WVNX-MZT')).toBe(hash);
  });

  it('differs from room to room and from site to site', async () => {
    const hashes = await Promise.all([
      hashRoom('google-meet', 'qjf-wvnx-mzt'),
      hashRoom('google-meet', 'qjf-wvnx-mzs'),
      hashRoom('zoom', '84335626851'),
      hashRoom('google-meet', '84335626851'),
    ]);
    expect(new Set(hashes).size).toBe(4);
  });
});
