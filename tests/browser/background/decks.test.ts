import { describe, expect, it } from 'vitest';
import { changeStarter } from '@/utils/domain/decks/change-deck';
import { mostOwnDecks, summaryOf, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { mostStarters } from '@/utils/domain/starters/starter';
import { deckToJson } from '@/utils/exchange/deck-json';
import { readDeck } from '@/utils/exchange/read-deck';
import { ownDeckOf } from '@/tests/browser/store/own-deck';
import { idOf, minute, start } from '@/tests/browser/store/records';
import { createProfile, createTab, journal, type Profile } from './run-background';

const refused = (error: string) => ({ ok: false, error });

const save = (profile: Profile, deck: OwnDeck) => profile.ask('deck.save', { deck }, journal);
const remove = (profile: Profile, id: string, at = profile.seen.now) => profile.ask('deck.remove', { id, at }, journal);
const list = async (profile: Profile) => (await profile.ask('decks.list', {}, journal)).decks;
const stored = async (profile: Profile, id: string) => (await profile.ask('deck.get', { id }, journal)).deck;

/** A later edit by the same page. */
const renamed = (deck: OwnDeck, name: string, edit: number, changedAt = start + edit): OwnDeck => ({ ...deck, name, edit, changedAt });

describe('a deck of one’s own', () => {
  it('is kept through the worker’s death, listed and given back', async () => {
    const profile = createProfile();
    const deck = ownDeckOf(1);
    expect(await save(profile, deck)).toEqual({ id: deck.id, edit: 0 });
    expect(profile.seen.broadcasts).toBe(1);
    profile.kill();
    expect(await list(profile)).toEqual([summaryOf(deck)]);
    expect(await stored(profile, deck.id)).toEqual(deck);
  });

  it('is what its newest edit says, however often and in whatever order edits arrive', async () => {
    const profile = createProfile();
    const deck = ownDeckOf(1);
    for (const edit of [0, 2, 1, 2, 0]) await save(profile, renamed(deck, `Name ${edit}`, edit));
    expect((await stored(profile, deck.id)).name).toBe('Name 2');
    expect(await save(profile, renamed(deck, 'Late', 1))).toEqual({ id: deck.id, edit: 2 });
    const byOther = { ...renamed(deck, 'By another page', 0, start + 9), editorId: idOf(701) };
    await save(profile, byOther);
    await save(profile, renamed(deck, 'Name 2', 2));
    expect(await stored(profile, deck.id)).toEqual(byOther);
  });

  it('is saved and removed by the journal alone, and read by the panel as well', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    const deck = ownDeckOf(1);
    await save(profile, deck);
    await tab.report('in-call');
    expect(await profile.say('deck.get', { id: deck.id }, tab.frame)).toEqual(refused('not-allowed'));
    await tab.openPanel();
    expect(await tab.ask('deck.get', { id: deck.id })).toEqual({ deck });
    expect(await tab.ask('decks.list', {})).toEqual({ decks: [summaryOf(deck)] });
    expect(await tab.say('deck.save', { deck })).toEqual(refused('not-allowed'));
    expect(await tab.say('deck.remove', { id: deck.id, at: start })).toEqual(refused('not-allowed'));
    expect(await profile.say('decks.list', {}, tab.page)).toEqual(refused('not-allowed'));
  });

  it('is not found where there is none', async () => {
    const profile = createProfile();
    expect(await profile.say('deck.get', { id: ownDeckOf(1).id }, journal)).toEqual(refused('not-found'));
    expect(await list(profile)).toEqual([]);
    expect(await remove(profile, ownDeckOf(1).id)).toEqual({ id: ownDeckOf(1).id });
  });

  it('is refused where it is none', async () => {
    const profile = createProfile();
    const deck = ownDeckOf(1);
    const [starter] = deck.starters;
    const bad: unknown[] = [
      { ...deck, id: 'first' },
      { ...deck, schema: 2 },
      { ...deck, name: 'x'.repeat(81) },
      { ...deck, colour: 'red' },
      { ...deck, starters: [starter, starter] },
      { ...deck, starters: [{ ...starter, text: '' }] },
      { ...deck, starters: [{ ...starter, onclick: 'x' }] },
      { ...deck, starters: Array.from({ length: mostStarters + 1 }, (_, n) => ({ ...starter, id: `s-${n}` })) },
      { ...deck, changedAt: Number.MAX_VALUE },
      null,
    ];
    for (const one of bad) expect(await profile.say('deck.save', { deck: one as OwnDeck }, journal)).toEqual(refused('bad-request'));
    expect(await list(profile)).toEqual([]);
  });

  it('may be as large as there are, and there may be so many and no more', async () => {
    const profile = createProfile();
    const text = (n: number) => `${'“é” 漢字 '.repeat(20)} ${n}?`;
    const full = ownDeckOf(0, Array.from({ length: mostStarters }, (_, n) => text(n)).join('\n'));
    const starters = full.starters.map(({ id, ...starter }, n) => ({ id, ...starter, alt: text(n), followUp: text(n) }));
    const largest = { ...full, starters };
    expect(JSON.stringify(largest).length * 3).toBeLessThan(8 * 2 ** 20);
    await save(profile, largest);
    expect(await stored(profile, largest.id)).toEqual(largest);
    for (let n = 1; n < mostOwnDecks; n++) await save(profile, ownDeckOf(n));
    expect(await profile.say('deck.save', { deck: ownDeckOf(mostOwnDecks) }, journal)).toEqual(refused('bad-request'));
    await save(profile, renamed(ownDeckOf(1), 'Still changed', 1));
    expect(await list(profile)).toHaveLength(mostOwnDecks);
    await remove(profile, ownDeckOf(1).id, start + minute);
    await save(profile, ownDeckOf(mostOwnDecks));
    expect(await list(profile)).toHaveLength(mostOwnDecks);
  });
});

describe('removing a deck', () => {
  it('lets groups that used it go on with the first one, and forgets what they knew of it', async () => {
    const profile = createProfile();
    const [tab, other] = [createTab(profile), createTab(profile, 8, 'xyz-abcd-efg')];
    for (const one of [tab, other]) {
      await one.report('in-call');
      await one.openPanel();
    }
    const deck = ownDeckOf(1);
    const kept = ownDeckOf(2);
    await save(profile, deck);
    await save(profile, kept);
    const groupOf = async (one: typeof tab) => {
      const { group } = await one.look();
      if (!group) throw new Error('No group');
      return group;
    };
    await tab.ask('group.change', { id: (await groupOf(tab)).id, deckId: deck.id, name: 'Monday' });
    await other.ask('group.change', { id: (await groupOf(other)).id, deckId: kept.id });
    const starterId = deck.starters[0]?.id ?? '';
    for (const deckId of [deck.id, 'first']) {
      await tab.ask('starter.judge', { groupId: (await groupOf(tab)).id, deckId, starterId, judgement: 'veto' });
    }
    expect((await groupOf(tab)).deckId).toBe(deck.id);

    await remove(profile, deck.id);
    await remove(profile, deck.id);
    expect(await groupOf(tab)).toMatchObject({ name: 'Monday', deckId: 'first' });
    expect(Object.keys((await groupOf(tab)).memory)).toEqual(['first']);
    expect((await groupOf(other)).deckId).toBe(kept.id);
    expect(await list(profile)).toEqual([summaryOf(kept)]);
    expect(await profile.say('deck.get', { id: deck.id }, journal)).toEqual(refused('not-found'));
  });

  it('leaves nothing of it in the database but its id', async () => {
    const profile = createProfile();
    const deck = ownDeckOf(1, 'Something very private?', { name: 'Private name' });
    await save(profile, deck);
    await remove(profile, deck.id);
    const rows = JSON.stringify(await profile.seen.open.decks.toArray());
    expect(rows).toContain(deck.id);
    expect(rows).not.toMatch(/private/i);
    profile.later(48 * 60);
    await remove(profile, ownDeckOf(2).id);
    expect(JSON.stringify(await profile.seen.open.decks.toArray())).not.toContain(deck.id);
  });

  it('stays done when a save that was on its way comes after it', async () => {
    const profile = createProfile();
    const deck = ownDeckOf(1);
    await save(profile, deck);
    const late = renamed(deck, 'Late', 5);
    await remove(profile, deck.id, start + minute);
    expect(await profile.say('deck.save', { deck: late }, journal)).toEqual(refused('not-found'));
    expect(await profile.say('deck.save', { deck }, journal)).toEqual(refused('not-found'));
    expect(await list(profile)).toEqual([]);
  });

  it('is no end for a deck that comes back from its file', async () => {
    const profile = createProfile();
    const deck = changeStarter(ownDeckOf(1), ownDeckOf(1).starters[0]?.id ?? '', { text: '=Changed?' }, start);
    await save(profile, deck);
    const file = await deckToJson(deck);
    await remove(profile, deck.id, start + minute);
    const reading = await readDeck(file);
    if (!reading.ok) throw new Error(reading.fault.kind);
    const { id, name, locale, starters } = reading.value;
    const back: OwnDeck = { ...deck, id, name, locale: locale ?? '', starters, edit: 1, createdAt: start + 2 * minute, changedAt: start + 2 * minute };
    for (let times = 0; times < 2; times++) await save(profile, back);
    expect(await stored(profile, deck.id)).toEqual(back);
    expect(await deckToJson(await stored(profile, deck.id))).toBe(file);
    expect(await list(profile)).toHaveLength(1);
  });
});
