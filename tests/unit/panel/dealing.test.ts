import { describe, expect, test } from 'vitest';
import type { Group } from '@/utils/domain/session/group';
import { groupAppetites, modes, seedCount } from '@/utils/domain/warm-up/plan';
import { menuKindOf } from '@/utils/domain/starters/menu-kind';
import type { Starter } from '@/utils/domain/starters/starter';
import { settle } from './manual-clock';
import { callStart, panelInCall, smallDeck, type PanelInMemory } from './panel-in-memory';

const minuteMs = 60_000;
const cardOf = ({ panel }: PanelInMemory): readonly Starter[] => panel.state().warmUp?.card ?? [];
const idsOf = (all: PanelInMemory) => cardOf(all).map(({ id }) => id);
const memoryOf = (own: Partial<Group['memory'][string]>): Group['memory'] => ({
  first: { shown: [], vetoed: [], favourites: [], ...own },
});

/** The group in view as it would be stored, with a part of it changed. */
async function withGroup(all: PanelInMemory, own: Partial<Group>, sessionNumber = 1): Promise<void> {
  const { group } = all.background.view;
  all.background.view = { ...all.background.view, group: group && { ...group, ...own }, sessionNumber };
  all.panel.lookAgain();
  await settle();
}

describe('a warm-up that starts', () => {
  test.each(modes.flatMap((mode) => groupAppetites.map((appetite) => [mode, appetite] as const)))(
    'as %s, at appetite %d, has the card of that mode and says so in its plan',
    async (mode, appetite) => {
      const all = await panelInCall();
      all.panel.actions.choose({ mode, appetite, paceSeconds: 30 });
      all.panel.actions.startWarmUp();
      await settle();
      expect(cardOf(all)).toHaveLength(mode === 'menu' ? 3 : 1);
      expect(all.background.view.warmUp?.plan).toMatchObject({ mode, appetite, paceMs: mode === 'menu' ? 0 : 30_000 });
    },
  );

  test('offers a menu to mixed appetites, and one starter to any other, until the host says otherwise', async () => {
    const all = await panelInCall();
    for (const [choice, size] of [[{}, 3], [{ appetite: 2 }, 1], [{ mode: 'menu' }, 3], [{ mode: 'one', appetite: 0 }, 1]] as const) {
      all.panel.actions.choose(choice);
      all.panel.actions.startWarmUp();
      expect(cardOf(all)).toHaveLength(size);
      all.panel.actions.change('end');
    }
  });

  test('asks for no more talk than the group is up for', async () => {
    const starters = smallDeck.starters.map((starter, at) => ({ ...starter, appetite: at % 4 as Starter['appetite'] }));
    for (const appetite of [1, 2, 3] as const) {
      const all = await panelInCall({ loadDeck: () => Promise.resolve({ ...smallDeck, starters }) });
      all.panel.actions.choose({ mode: 'one', appetite, paceSeconds: 0 });
      all.panel.actions.startWarmUp();
      for (let cards = 0; cards < 3; cards++) {
        expect(cardOf(all)[0]?.appetite).toBeLessThanOrEqual(appetite);
        all.panel.actions.change('next');
      }
    }
  });

  test('goes no deeper than the group has come, unless it asked for that depth', async () => {
    const starters = smallDeck.starters.map((starter, at) => ({ ...starter, depth: ((at % 3) + 1) as Starter['depth'] }));
    const all = await panelInCall({ loadDeck: () => Promise.resolve({ ...smallDeck, starters }) });
    const depthAt = async (sessionNumber: number, own: Partial<Group>): Promise<number> => {
      await withGroup(all, own, sessionNumber);
      all.panel.actions.choose({ mode: 'one', appetite: 3, paceSeconds: 30, minutes: 1 });
      all.panel.actions.startWarmUp();
      const depth = Math.max(...cardOf(all).map((starter) => starter.depth));
      all.panel.actions.change('end');
      await settle();
      return depth;
    };
    const series = { length: 10, after: 0, perWeek: 1 };
    expect(await depthAt(1, { series })).toBe(1);
    expect(await depthAt(1, { series, filter: { depth: 3, secs: null, topics: [], tones: [] } })).toBe(3);
  });

  test('keeps its first starter from the host’s own turn', async () => {
    const all = await panelInCall();
    for (const self of [0, 1, 2]) {
      await withGroup(all, { roster: { names: ['Amara', 'Björn', 'Chloé'], self } });
      all.panel.actions.choose({ hasTurns: true, minutes: 3 });
      all.panel.actions.startWarmUp();
      const { turn, plan } = all.panel.state().warmUp ?? {};
      expect(plan).toMatchObject({ hasTurns: true, paceMs: 60_000 });
      expect(turn?.speaker).not.toBe(['Amara', 'Björn', 'Chloé'][self]);
      all.panel.actions.change('end');
    }
  });

  test('has no turns where there is nobody to take them', async () => {
    const all = await panelInCall();
    for (const names of [[], ['Amara']]) {
      await withGroup(all, { roster: { names, self: null } });
      all.panel.actions.choose({ hasTurns: true });
      all.panel.actions.startWarmUp();
      expect(all.panel.state().warmUp).toMatchObject({ turn: null, plan: { hasTurns: false } });
      all.panel.actions.change('end');
    }
  });

  test('goes on without starters where the deck cannot be read, and is kept', async () => {
    const all = await panelInCall({ loadDeck: () => Promise.reject(new Error('No file')), newSeed: () => 0xffff_ffff });
    all.panel.actions.startWarmUp();
    await all.clock.pass(1_000);
    expect(all.panel.state()).toMatchObject({ moment: 'warm-up', trouble: null, warmUp: { card: [], code: null } });
    expect(all.background.view.warmUp).toMatchObject({ hand: [] });
    expect(all.background.view.warmUp?.plan.seed).toBeLessThan(seedCount);
    all.panel.actions.change('next');
    all.panel.actions.change('pause');
    await all.clock.pass(1_000);
    expect(all.background.view.warmUp?.plan).toMatchObject({ cursor: 1, isPaused: true });
  });
});

describe('a menu', () => {
  test('stays until the host goes on, and has something of every kind', async () => {
    const all = await panelInCall();
    all.panel.actions.startWarmUp();
    const first = idsOf(all);
    expect(cardOf(all).map(menuKindOf)).toEqual(['light', 'tool', 'reflective']);
    await all.clock.pass(4.9 * minuteMs);
    expect(idsOf(all)).toEqual(first);
    all.panel.actions.change('next');
    expect(idsOf(all).filter((id) => first.includes(id))).toEqual([]);
  });

  test('keeps to how far the group has come, and to the beginning of a call, on each card the host goes on to', async () => {
    // Nine for a first meeting; the others are too deep for it, or belong to the end of a call.
    const starters = smallDeck.starters.map((starter) =>
      starter.id.endsWith('4')
        ? { ...starter, depth: 3 as const }
        : starter.id.endsWith('5')
          ? { ...starter, phase: 'end' as const }
          : starter,
    );
    const all = await panelInCall({ loadDeck: () => Promise.resolve({ ...smallDeck, starters }) });
    all.panel.actions.startWarmUp();
    const seen = idsOf(all);
    for (let cards = 0; cards < 2; cards++) {
      all.panel.actions.change('next');
      seen.push(...idsOf(all));
    }
    expect(seen.toSorted()).toEqual(['r1', 'r2', 'r3', 's1', 's2', 's3', 't1', 't2', 't3']);
  });

  test('keeps to what the group asked for while there is any of it, and then goes on to what it has not seen', async () => {
    const all = await panelInCall();
    const filter = { depth: null, secs: null, topics: ['today', 'curiosity', 'place-and-weather'], tones: [] } as const;
    await withGroup(all, { filter });
    all.panel.actions.startWarmUp();
    const wanted = idsOf(all);
    all.panel.actions.change('next');
    wanted.push(...idsOf(all));
    expect(cardOf(all).every(({ topic }) => filter.topics.some((asked) => asked === topic))).toBe(true);
    all.panel.actions.change('next');
    expect(idsOf(all).filter((id) => wanted.includes(id))).toEqual([]);
  });
});

describe('Next', () => {
  test('brings the starters of a deck that could not be read when the warm-up began', async () => {
    let isThere = false;
    const all = await panelInCall({ loadDeck: () => (isThere ? Promise.resolve(smallDeck) : Promise.reject(new Error('Not yet'))) });
    all.panel.actions.choose({ mode: 'one' });
    all.panel.actions.startWarmUp();
    await settle();
    expect(idsOf(all)).toEqual([]);
    isThere = true;
    all.panel.lookAgain();
    await settle();
    all.panel.actions.change('next');
    await settle();
    expect(idsOf(all)).toHaveLength(1);
    expect(all.background.view.warmUp?.hand[0]).toEqual(idsOf(all));
  });

  test('leads through all there is before anything comes again', async () => {
    const all = await panelInCall();
    all.panel.actions.choose({ mode: 'one', paceSeconds: 0 });
    all.panel.actions.startWarmUp();
    const seen = new Set<string>();
    for (let cards = 0; cards < smallDeck.starters.length; cards++) {
      const [id = ''] = idsOf(all);
      expect(seen).not.toContain(id);
      seen.add(id);
      all.panel.actions.change('next');
      await all.clock.pass(2_000);
    }
    expect(idsOf(all)).toHaveLength(1);
  });

  test('passes over what the group has seen in other meetings', async () => {
    const all = await panelInCall();
    const shown = smallDeck.starters.slice(0, 11).map(({ id }) => id);
    await withGroup(all, { memory: memoryOf({ shown }) });
    all.panel.actions.choose({ mode: 'one', paceSeconds: 0 });
    all.panel.actions.startWarmUp();
    const seen = idsOf(all);
    for (let cards = 0; cards < 3; cards++) {
      all.panel.actions.change('next');
      seen.push(...idsOf(all));
    }
    expect(seen.toSorted()).toEqual(['r2', 'r3', 'r4', 'r5']);
  });

  test('leads forward again to what one has stepped back from', async () => {
    const all = await panelInCall();
    all.panel.actions.choose({ mode: 'one', paceSeconds: 60 });
    all.panel.actions.startWarmUp();
    await all.clock.pass(2.5 * minuteMs);
    const there = idsOf(all);
    all.panel.actions.change('previous');
    await all.clock.pass(1_000);
    const back = idsOf(all);
    all.panel.actions.change('next');
    expect(idsOf(all)).toEqual(there);
    expect(back).not.toEqual(there);
  });

  test('shows a group nothing of its last warm-up in the next, nor what came by itself', async () => {
    const all = await panelInCall();
    all.panel.actions.choose({ mode: 'one', paceSeconds: 60 });
    all.panel.actions.startWarmUp();
    const first = idsOf(all);
    for (let minutes = 1; minutes < 5; minutes++) {
      await all.clock.pass(minuteMs);
      first.push(...idsOf(all));
    }
    all.panel.actions.change('end');
    all.panel.actions.offerWarmUp();
    all.panel.actions.startWarmUp();
    const second = idsOf(all);
    for (let minutes = 1; minutes < 5; minutes++) {
      await all.clock.pass(minuteMs);
      second.push(...idsOf(all));
    }
    expect(new Set([...first, ...second]).size).toBe(10);
  });
});

describe('what a group thinks of a starter', () => {
  const startedWith = async (choice: Parameters<PanelInMemory['panel']['actions']['choose']>[0], own: Partial<Group> = {}) => {
    const all = await panelInCall();
    await withGroup(all, own);
    all.panel.actions.choose(choice);
    all.panel.actions.startWarmUp();
    await settle();
    return all;
  };

  test('takes it off the screen at once if it is not for them, and it does not come again', async () => {
    const all = await startedWith({ mode: 'one', paceSeconds: 0 });
    await all.clock.pass(20_000);
    const [vetoed = ''] = idsOf(all);
    all.panel.actions.judge(vetoed, 'veto');
    expect(idsOf(all)).not.toContain(vetoed);
    expect(all.panel.state()).toMatchObject({ warmUp: { plan: { spentMs: 20_000 } }, said: { key: 'panel.say.starter' } });
    await settle();
    expect(all.background.view.group?.memory['first']?.vetoed).toEqual([vetoed]);
    const others: string[] = [];
    for (let cards = 0; cards < 14; cards++) {
      others.push(...idsOf(all));
      all.panel.actions.change('next');
    }
    expect(others).not.toContain(vetoed);
  });

  test('leaves a menu without the one, as another menu', async () => {
    const all = await startedWith({ mode: 'menu' });
    const [, vetoed = ''] = idsOf(all);
    all.panel.actions.judge(vetoed, 'veto');
    expect(idsOf(all)).toHaveLength(3);
    expect(idsOf(all)).not.toContain(vetoed);
  });

  test('takes it off the screen also where no group is known yet', async () => {
    const all = await panelInCall();
    all.background.view = { ...all.background.view, group: null };
    all.panel.lookAgain();
    await settle();
    all.panel.actions.startWarmUp();
    const [vetoed = ''] = idsOf(all);
    all.panel.actions.judge(vetoed, 'veto');
    await settle();
    expect(idsOf(all)).not.toContain(vetoed);
    expect(all.panel.state().trouble).toBeNull();
  });

  test('begins no round of turns anew once somebody has spoken', async () => {
    const all = await startedWith({ mode: 'one', hasTurns: true, minutes: 3 }, { roster: { names: ['A', 'B', 'C'], self: null } });
    await all.clock.pass(70_000);
    const { turn: before } = all.panel.state().warmUp ?? {};
    const card = idsOf(all);
    all.panel.actions.judge(card[0] ?? '', 'veto');
    await settle();
    expect(all.panel.state().warmUp?.turn).toEqual(before);
    expect(idsOf(all)).toEqual(card);
    expect(all.background.view.group?.memory['first']?.vetoed).toEqual(card);
  });

  test('changes nothing on screen for what is a favourite, was taken back, or stands elsewhere', async () => {
    const all = await startedWith({ mode: 'one', paceSeconds: 0 });
    const card = idsOf(all);
    const elsewhere = smallDeck.starters.find(({ id }) => !card.includes(id))?.id ?? '';
    all.panel.actions.judge(card[0] ?? '', 'favourite');
    all.panel.actions.judge(elsewhere, 'veto');
    all.panel.actions.judge(elsewhere, 'none');
    expect(all.panel.state().view.group?.memory['first']).toMatchObject({ favourites: card, vetoed: [] });
    await settle();
    expect(idsOf(all)).toEqual(card);
    expect(all.background.view.group?.memory['first']).toMatchObject({ favourites: card, vetoed: [] });
  });

  test('brings a favourite back first when all have been seen', async () => {
    const shown = smallDeck.starters.map(({ id }) => id);
    const all = await startedWith({ mode: 'one', paceSeconds: 0 }, { memory: memoryOf({ shown, favourites: ['t2'] }) });
    expect(idsOf(all)).toEqual(['t2']);
  });

  test('is kept until it can be stored, each for itself, and the later word counts', async () => {
    const all = await startedWith({ mode: 'one', paceSeconds: 0 });
    all.background.trouble = { code: 'disk-full', kinds: ['starter.judge'] };
    all.panel.actions.judge('s1', 'favourite');
    all.panel.actions.judge('s2', 'favourite');
    all.panel.actions.judge('s3', 'veto');
    all.panel.actions.judge('s3', 'favourite');
    await all.clock.pass(3_000);
    expect(all.panel.state()).toMatchObject({ trouble: 'disk-full' });
    expect(all.panel.state().view.group?.memory['first']?.favourites.toSorted()).toEqual(['s1', 's2', 's3']);
    all.background.trouble = null;
    await all.clock.pass(minuteMs);
    expect(all.background.view.group?.memory['first']).toMatchObject({ vetoed: [] });
    expect(all.background.view.group?.memory['first']?.favourites.toSorted()).toEqual(['s1', 's2', 's3']);
    expect(all.panel.state().trouble).toBeNull();
  });

  test('gives way to what was thought elsewhere later', async () => {
    const all = await startedWith({ mode: 'one', paceSeconds: 0 });
    all.panel.actions.judge('s1', 'favourite');
    await settle();
    await withGroup(all, { memory: memoryOf({ vetoed: ['s1'] }) });
    expect(all.panel.state().view.group?.memory['first']).toMatchObject({ favourites: [], vetoed: ['s1'] });
  });

  test('is not said of another group', async () => {
    const all = await startedWith({ mode: 'one', paceSeconds: 0 });
    all.background.trouble = { code: 'no-answer', kinds: ['starter.judge'] };
    all.panel.actions.judge('s1', 'veto');
    await settle();
    await withGroup(all, { id: '00000000-0000-4000-8000-0000000000ff' });
    expect(all.panel.state().view.group?.memory['first']?.vetoed ?? []).toEqual([]);
  });
});

describe('a look at what comes', () => {
  test.each([
    ['a menu', {}],
    ['one by hand', { mode: 'one', paceSeconds: 0 }],
    ['one a minute', { mode: 'one', paceSeconds: 60 }],
    ['turns', { mode: 'one', hasTurns: true }],
  ] as const)('shows what the warm-up then shows: %s', async (_, choice) => {
    const all = await panelInCall();
    await withGroup(all, { roster: { names: ['A', 'B', 'C'], self: 1 } });
    all.panel.actions.choose(choice);
    for (let warmUps = 0; warmUps < 2; warmUps++) {
      all.panel.actions.openPage('peek');
      const peek = all.panel.state().peek?.map((card) => card.map(({ id }) => id)) ?? [];
      expect(peek.length).toBeGreaterThan(0);
      all.panel.actions.openPage(null);
      expect(all.panel.state().peek).toBeNull();
      all.panel.actions.startWarmUp();
      for (const card of peek) {
        expect(idsOf(all)).toEqual(card);
        all.panel.actions.change('next');
      }
      all.panel.actions.change('end');
      // A second one, of which the background has not heard yet that the first was shown.
      all.background.storageTrouble = 'storage-refused';
      all.panel.actions.offerWarmUp();
    }
  });

  test('follows what the person chooses, and is nothing without a deck', async () => {
    const all = await panelInCall();
    all.panel.actions.openPage('peek');
    expect(all.panel.state().peek).toHaveLength(1);
    all.panel.actions.choose({ mode: 'one' });
    expect(all.panel.state().peek).toHaveLength(3);
    const without = await panelInCall({ loadDeck: () => Promise.reject(new Error('No file')) });
    without.panel.actions.openPage('peek');
    expect(without.panel.state()).toMatchObject({ moment: 'peek', peek: null });
  });

  test('looks at the session to come, where none is going on', async () => {
    const starters = smallDeck.starters.map((starter, at) => ({ ...starter, depth: (at === 3 ? 2 : 3) as Starter['depth'] }));
    const all = await panelInCall({ loadDeck: () => Promise.resolve({ ...smallDeck, starters }) });
    const { group } = all.background.view;
    // Four have been, and the fifth of twenty is the first that goes to the second depth.
    const series = { length: 20, after: 0, perWeek: 2 };
    all.background.view = { ...all.background.view, call: null, session: null, groups: [], group: group && { ...group, series }, sessionNumber: 4 };
    all.panel.lookAgain();
    await all.clock.pass(1_000);
    all.panel.actions.choose({ mode: 'one' });
    all.panel.actions.openPage('peek');
    expect(all.panel.state().peek?.[0]?.[0]?.depth).toBe(2);
  });

  test('is closed by the end of the call, and the form comes', async () => {
    for (const page of ['peek', 'joining'] as const) {
      const { panel, background } = await panelInCall();
      panel.actions.openPage(page);
      background.endCall(callStart + 30 * minuteMs);
      await settle();
      expect(panel.state().moment).toBe('reflecting');
    }
  });
});
