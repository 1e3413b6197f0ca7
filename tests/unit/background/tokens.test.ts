import { describe, expect, it } from 'vitest';
import { hashGrant, newSecret, withGrant, withToken } from '@/utils/background/tokens';
import type { Tab } from '@/utils/platform/desk';

const at = Date.UTC(2026, 10, 23, 14);
const tab: Tab = {
  tabId: 7,
  frameId: 0,
  site: 'zoom',
  roomHash: null,
  visitId: '00000000-0000-4000-8000-000000000001',
  state: 'lobby',
  stateAt: at,
  seenAt: at,
  sessionId: null,
  handId: null,
  groupId: null,
  tokens: [],
  grants: [],
};

describe('tokens and grants', () => {
  it('are 128 random bits', () => {
    const secrets = new Set(Array.from({ length: 200 }, newSecret));
    expect(secrets.size).toBe(200);
    for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{32}$/);
  });

  it('are told apart from what is kept of them', async () => {
    const grant = newSecret();
    expect(await hashGrant(grant)).not.toBe(grant);
    expect(await hashGrant(grant)).toBe(await hashGrant(grant));
  });

  it('belong to the document that shows a token first', () => {
    const given = withToken(tab, 'a');
    const taken = withGrant(given, 'a', 'D1', 'g1');
    expect(taken?.grants).toEqual(['g1']);
    expect(taken && withGrant(taken, 'a', 'D2', 'g2')).toBeNull();
    expect(taken && withGrant(taken, 'a', 'D1', 'g3')?.grants).toEqual(['g1', 'g3']);
    expect(withGrant(given, 'b', 'D1', 'g1')).toBeNull();
  });

  it('never pile up, and the newest are kept', () => {
    let many = tab;
    for (let n = 0; n < 50; n++) many = withGrant(withToken(many, `t${n}`), `t${n}`, `D${n}`, `g${n}`) ?? many;
    expect([many.tokens.length, many.tokens.at(-1)?.token]).toEqual([6, 't49']);
    expect([many.grants.length, many.grants.at(-1)]).toEqual([8, 'g49']);
  });
});
