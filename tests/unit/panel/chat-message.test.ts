import { describe, expect, test } from 'vitest';
import { createWords } from '@/utils/i18n/words';
import { settle } from './manual-clock';
import { messageOf } from './meeting-in-memory';
import { callStart, panelInCall, smallDeck } from './panel-in-memory';

const minuteMs = 60_000;
const swedish = createWords('sv', {
  'chat.one': 'Uppvärmning till {until}: {starter} I Kindling, klistra in:',
  'chat.one-short': 'Till {until}: {starter} Kindling:',
  'chat.menu': 'Till {until}, svara på en: {starters} I Kindling, klistra in:',
  'chat.menu-short': 'Till {until}: {starters} Kindling:',
  'chat.bare': 'Uppvärmning till {until}. I Kindling:',
});
const swedishDeck = {
  ...smallDeck,
  locale: 'sv',
  starters: smallDeck.starters.map((starter) => ({ ...starter, text: `Fråga ${starter.id}?` })),
};
const inSwedish = {
  loadDeck: (_id: string, language: string | null) => Promise.resolve(language === 'sv' ? swedishDeck : smallDeck),
  loadChatWords: (language: string | null) => Promise.resolve(language === 'sv' ? swedish : createWords('en', {})),
};

describe('the message for the chat', () => {
  test.each([{ mode: 'one', paceSeconds: 60 }, { mode: 'menu' }] as const)('holds the card, the time and the code: %o', async (choice) => {
    const all = await panelInCall();
    all.panel.actions.choose(choice);
    all.panel.actions.startWarmUp();
    const message = messageOf(all);
    const { warmUp } = all.panel.state();
    expect(message.length).toBeLessThan(280);
    expect(message.endsWith(` ${warmUp?.code}`)).toBe(true);
    for (const { text } of warmUp?.card ?? []) expect(message).toContain(text);
    expect(all.panel.state()).toMatchObject({ hasCopied: true, said: { key: 'panel.say.message-copied' } });
  });

  test('says when the time is up, as people in that place and language say it', async () => {
    const all = await panelInCall();
    all.panel.actions.choose({ minutes: 8, mode: 'one' });
    all.panel.actions.startWarmUp();
    const until = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(callStart + 8 * minuteMs);
    expect(messageOf(all).replaceAll('\u202f', ' ')).toContain(until.replaceAll('\u202f', ' '));
  });

  test('has to be copied again after a change, and after no mere passing of time', async () => {
    const all = await panelInCall();
    all.panel.actions.choose({ mode: 'one', paceSeconds: 60 });
    all.panel.actions.startWarmUp();
    messageOf(all);
    await all.clock.pass(2.5 * minuteMs);
    expect(all.panel.state().hasCopied).toBe(true);
    for (const change of ['next', 'pause', 'resume', 'one-more-minute', 'end'] as const) {
      all.panel.actions.change(change);
      expect(all.panel.state().hasCopied).toBe(false);
      messageOf(all);
      expect(all.panel.state().hasCopied).toBe(true);
    }
  });

  test('speaks the language that was chosen for the chat, whatever the panel speaks', async () => {
    const all = await panelInCall(inSwedish);
    all.panel.actions.choose({ chatLanguage: 'sv', mode: 'one' });
    await settle();
    all.panel.actions.startWarmUp();
    const [starter] = all.panel.state().warmUp?.card ?? [];
    expect(messageOf(all)).toContain(`Fråga ${starter?.id}?`);
    expect(starter?.text).not.toContain('Fråga');
    expect(messageOf(all)).toContain('klistra in');
  });

  test('stays in the language it had while another cannot be read, and changes when it can', async () => {
    let isThere = false;
    const all = await panelInCall({
      ...inSwedish,
      loadChatWords: (language) => (language === 'sv' && !isThere ? Promise.reject(new Error('No file')) : inSwedish.loadChatWords(language)),
    });
    all.panel.actions.startWarmUp();
    all.panel.actions.choose({ chatLanguage: 'sv' });
    await settle();
    expect(messageOf(all)).not.toContain('klistra in');
    isThere = true;
    await all.clock.pass(2_000);
    expect(messageOf(all)).toContain('klistra in');
  });

  test('is that of the language chosen last, however slow the one before it', async () => {
    let letGo = (): void => {};
    const all = await panelInCall({
      ...inSwedish,
      loadDeck: async (id, language) => {
        if (language === 'de') await new Promise<void>((resolve) => (letGo = resolve));
        return inSwedish.loadDeck(id, language);
      },
    });
    all.panel.actions.choose({ chatLanguage: 'de', mode: 'one' });
    all.panel.actions.choose({ chatLanguage: 'sv' });
    await settle();
    letGo();
    await settle();
    all.panel.actions.startWarmUp();
    expect(messageOf(all)).toContain('klistra in');
  });

  test('that the browser does not copy counts as not copied', async () => {
    const { panel } = await panelInCall({ copy: () => false });
    panel.actions.startWarmUp();
    panel.actions.copyMessage();
    expect(panel.state()).toMatchObject({ hasCopied: false, said: { key: 'panel.say.not-copied' } });
  });

  test('that cannot be made is not passed over in silence', async () => {
    const { panel, copied } = await panelInCall({ loadChatWords: () => Promise.reject(new Error('No file')) });
    panel.actions.startWarmUp();
    panel.actions.copyMessage();
    expect(panel.state().said?.key).toBe('panel.say.not-copied');
    expect(copied).toEqual([]);
  });
});
