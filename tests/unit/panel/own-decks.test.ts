import { describe, expect, test } from 'vitest';
import { addStarters, changeStarter, removeStarter } from '@/utils/domain/decks/change-deck';
import { newDeck, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { createDeckLoader } from '@/utils/messages/load-deck';
import type { Surroundings } from '@/utils/panel/surroundings';
import { settle } from './manual-clock';
import { messageOf, paste, sightOf } from './meeting-in-memory';
import { callStart, panelInCall, panelInMemory, smallDeck, type PanelInMemory } from './panel-in-memory';

const lines = Array.from({ length: 12 }, (_, n) => `Question ${n} of ours?`).join('\n');
const editorId = '00000000-0000-4000-8000-000000000099';

function deckOfLines(id: string, pasted = lines): OwnDeck {
  const added = addStarters(newDeck({ id, name: 'Ours', locale: 'sv' }, { at: callStart, editorId }), pasted, callStart);
  if (!added.ok) throw new Error(added.fault.kind);
  return added.deck;
}
const ours = deckOfLines('own-aaaaaaaaaaaa');

/** A panel in a call, on a machine with these decks, whose group uses one of them. */
async function panelWith(decks: readonly OwnDeck[], deckId = 'first'): Promise<PanelInMemory> {
  let loadDeck: Surroundings['loadDeck'] = () => Promise.reject(new Error('Too early'));
  const all = panelInMemory({ loadDeck: (id, language) => loadDeck(id, language) });
  const { background, panel } = all;
  loadDeck = createDeckLoader(background.ask, () => Promise.resolve(smallDeck));
  background.decks = decks;
  background.join(callStart);
  useDeck(all, deckId);
  await panel.enter({ token: background.token });
  await settle();
  return all;
}

function useDeck({ background }: PanelInMemory, deckId: string): void {
  const { group } = background.view;
  background.view = { ...background.view, group: group && { ...group, deckId } };
  background.onChanged();
}

async function start(all: PanelInMemory): Promise<void> {
  all.panel.actions.choose({ mode: 'one', paceSeconds: 60, minutes: 5 });
  all.panel.actions.startWarmUp();
  await settle();
}

const textsOf = ({ panel }: PanelInMemory): string[] | undefined => panel.state().warmUp?.card.map(({ text }) => text);
const deckIdOf = ({ panel }: PanelInMemory): string | undefined => panel.state().warmUp?.plan.deckId;

describe('a group with a deck of its own', () => {
  test('is dealt from it, in its language, and remembers it by its id', async () => {
    const all = await panelWith([ours], ours.id);
    await start(all);
    expect(deckIdOf(all)).toBe(ours.id);
    expect(all.background.asked.filter(({ kind }) => kind === 'deck.get')).toHaveLength(1);
    expect(all.panel.state().warmUp?.locale).toBe('sv');
    expect(textsOf(all)?.[0]).toMatch(/^Question \d+ of ours\?$/);
    expect(messageOf(all)).toContain(textsOf(all)?.[0] ?? 'nothing');
    const [card] = all.panel.state().warmUp?.card ?? [];
    all.panel.actions.judge(card?.id ?? '', 'veto');
    await settle();
    expect(all.background.view.group?.memory[ours.id]?.vetoed).toEqual([card?.id]);
  });

  test('chooses it in the panel, and the next warm-up has it', async () => {
    const all = await panelWith([ours]);
    expect(all.panel.state().decks).toMatchObject([{ id: 'first', name: '' }, { id: ours.id, name: 'Ours', count: 12 }]);
    all.panel.actions.changeGroup({ deckId: ours.id });
    await settle();
    await start(all);
    expect(deckIdOf(all)).toBe(ours.id);
  });

  test('goes on with what comes with Kindling where the deck is gone, has nothing to deal, or cannot be read', async () => {
    const empty = { ...ours, starters: [] };
    const ends = ours.starters.reduce((deck, { id }) => changeStarter(deck, id, { phase: 'end' }, callStart), ours);
    for (const decks of [[], [empty], [ends]]) {
      const all = await panelWith(decks, ours.id);
      await start(all);
      expect(deckIdOf(all)).toBe('first');
      expect(textsOf(all)).toHaveLength(1);
    }
    const stuck = await panelWith([ours]);
    stuck.background.trouble = { code: 'storage-broken', kinds: ['deck.get'] };
    useDeck(stuck, ours.id);
    await settle();
    await start(stuck);
    expect(deckIdOf(stuck)).toBe('first');
    stuck.background.trouble = null;
    stuck.panel.lookAgain();
    await settle();
    stuck.panel.actions.change('end');
    stuck.panel.actions.startWarmUp();
    await settle();
    expect(deckIdOf(stuck)).toBe(ours.id);
  });

  test('sees at once what is changed in it', async () => {
    const all = await panelWith([ours], ours.id);
    await start(all);
    const [card] = all.panel.state().warmUp?.card ?? [];
    all.background.decks = [changeStarter(ours, card?.id ?? '', { text: 'Said better?' }, callStart + 1)];
    all.panel.lookAgain();
    await settle();
    expect(textsOf(all)).toEqual(['Said better?']);
  });

  test('keeps a warm-up that is on, whatever deck is chosen meanwhile', async () => {
    const all = await panelWith([ours], ours.id);
    await start(all);
    const before = textsOf(all);
    useDeck(all, 'first');
    await settle();
    expect(textsOf(all)).toEqual(before);
    expect(all.panel.state().warmUp?.code).not.toBeNull();
    all.panel.actions.change('next');
    await settle();
    expect(textsOf(all)?.[0]).toMatch(/of ours/);
    expect(deckIdOf(all)).toBe(ours.id);
  });

  test('gives nobody a code to other cards when starters go from its deck, and deals from what there is at the next', async () => {
    const all = await panelWith([ours], ours.id);
    await start(all);
    const before = textsOf(all);
    const [, other] = all.background.view.warmUp?.hand ?? [];
    const fewer = removeStarter(ours, other?.[0] ?? '', callStart + 1);
    all.background.decks = [fewer];
    all.panel.lookAgain();
    await settle();
    expect(textsOf(all)).toEqual(before);
    expect(all.panel.state().warmUp?.code).toBeNull();
    all.panel.actions.copyMessage();
    expect(all.copied).toEqual([]);

    all.panel.actions.change('next');
    await settle();
    expect(textsOf(all)).not.toEqual(before);
    const guest = await panelWith([fewer]);
    await paste(guest, messageOf(all));
    await settle();
    expect(sightOf(guest)).toEqual(sightOf(all));
  });

  test('keeps a warm-up that is on when its deck is emptied, and whatever is pressed then', async () => {
    const all = await panelWith([ours], ours.id);
    await start(all);
    all.background.decks = [{ ...ours, starters: [], changedAt: callStart + 1 }];
    all.panel.lookAgain();
    await settle();
    all.panel.actions.judge(all.background.view.warmUp?.hand[0]?.[0] ?? '', 'veto');
    all.panel.actions.change('next');
    await settle();
    expect(all.panel.state()).toMatchObject({ moment: 'warm-up', trouble: null, warmUp: { card: [], code: null } });
    expect(all.background.view.warmUp?.hand).not.toEqual([]);
  });

  test('is shown its warm-up again by a panel that comes later', async () => {
    const all = await panelWith([ours], ours.id);
    await start(all);
    const later = await panelWith([ours]);
    later.background.view = { ...later.background.view, warmUp: all.background.view.warmUp, session: all.background.view.session };
    later.background.onChanged();
    await settle();
    expect(textsOf(later)).toEqual(textsOf(all));
  });
});

describe('joining a warm-up from a deck of somebody’s own', () => {
  test('finds the same lines under whatever name they are kept here', async () => {
    const host = await panelWith([ours], ours.id);
    await start(host);
    const theirs = deckOfLines('own-bbbbbbbbbbbb', lines.toUpperCase());
    const guest = await panelWith([deckOfLines('own-cccccccccccc', 'Something else?'), theirs]);
    await paste(guest, messageOf(host));
    await settle();
    expect(sightOf(guest)).toEqual(sightOf(host));
    expect(deckIdOf(guest)).toBe(theirs.id);
    expect(guest.panel.state()).toMatchObject({ trouble: null, warmUp: { isHost: false } });
    expect(guest.background.view.warmUp?.plan.deckId).toBe(theirs.id);
    guest.panel.actions.typeCode(messageOf(host));
    expect(guest.panel.state().joining.result.kind).toBe('same');
  });

  test('and one from the deck that comes with Kindling, by a group with its own', async () => {
    const host = await panelWith([]);
    await start(host);
    const guest = await panelWith([ours], ours.id);
    await paste(guest, messageOf(host));
    await settle();
    expect(sightOf(guest)).toEqual(sightOf(host));
    expect(deckIdOf(guest)).toBe('first');
  });

  test('says that the starters are not here, until they are', async () => {
    const host = await panelWith([ours], ours.id);
    await start(host);
    const guest = await panelWith([removeStarter(ours, ours.starters[0]?.id ?? '', callStart)]);
    await paste(guest, messageOf(host));
    expect(guest.panel.state()).toMatchObject({ joining: { result: { kind: 'unknown-deck' } }, warmUp: null });
    guest.background.decks = [ours];
    guest.panel.lookAgain();
    await settle();
    guest.panel.actions.join();
    await settle();
    expect(sightOf(guest)).toEqual(sightOf(host));
  });

  test('says so, too, of a deck that was changed or removed just now, and tells of one that cannot be read', async () => {
    const host = await panelWith([ours], ours.id);
    await start(host);
    const changed = await panelWith([ours]);
    changed.background.decks = [removeStarter(ours, ours.starters[0]?.id ?? '', callStart)];
    await paste(changed, messageOf(host));
    expect(changed.panel.state()).toMatchObject({ joining: { result: { kind: 'unknown-deck' } }, warmUp: null });
    const removed = await panelWith([ours]);
    removed.background.decks = [];
    await paste(removed, messageOf(host));
    expect(removed.panel.state()).toMatchObject({ trouble: 'not-found', warmUp: null });
    const stuck = await panelWith([ours]);
    stuck.background.trouble = { code: 'storage-broken', kinds: ['deck.get'] };
    await paste(stuck, messageOf(host));
    expect(stuck.panel.state()).toMatchObject({ trouble: 'storage-broken', warmUp: null });
    stuck.background.trouble = null;
    stuck.panel.actions.tryAgain();
    await settle();
    expect(sightOf(stuck)).toEqual(sightOf(host));
  });
});

describe('a second language', () => {
  const inTwo = (broken: { isBroken: boolean }) =>
    panelInCall({
      loadDeck: (_id, language) =>
        language === 'sv' && broken.isBroken ? Promise.reject(new Error('Not yet')) : Promise.resolve({ ...smallDeck, locale: language ?? 'en' }),
    });

  test('is asked for again where it could not be had, and goes when nobody wants it any more', async () => {
    const broken = { isBroken: true };
    const all = await inTwo(broken);
    await start(all);
    all.panel.actions.choose({ secondLanguage: 'sv' });
    await settle();
    expect(all.panel.state().warmUp?.second).toBeNull();
    broken.isBroken = false;
    all.panel.lookAgain();
    await settle();
    expect(all.panel.state().warmUp?.second).toMatchObject({ locale: 'sv', card: all.panel.state().warmUp?.card });
    all.panel.actions.choose({ secondLanguage: null });
    await settle();
    expect(all.panel.state().warmUp?.second).toBeNull();
  });
});
