import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePlan } from '@/utils/domain/warm-up/code/encode';
import { findCodes } from '@/utils/domain/warm-up/code/find-codes';
import { chatMessage, type ChatStarter, type ChatWords } from '@/utils/domain/warm-up/chat-message';
import { anyPlan, fiveMinutes } from './code/any-plan';

const toKindling = 'If you have Kindling, paste this message there:';
const words: ChatWords = {
  one: `Warm-up until {until}: {starter} A word, a sentence or a reaction will do, and passing is fine. ${toKindling}`,
  oneShort: 'Warm-up until {until}: {starter} Passing is fine. Kindling code:',
  menu: `Warm-up until {until}. Pick one: {starters} A word will do, and passing is fine. ${toKindling}`,
  menuShort: 'Until {until}, pick one: {starters} Passing is fine. Kindling code:',
  bare: 'Warm-up until {until}, and passing is fine. Kindling code:',
};
const code = encodePlan(fiveMinutes, { deckFingerprint: 77, roomTag: 200 });
const message = (card: readonly ChatStarter[], changes: Partial<Parameters<typeof chatMessage>[0]> = {}): string =>
  chatMessage({ plan: { mode: card.length > 1 ? 'menu' : 'one' }, card, code, words, until: '14:10', ...changes });
const ofLength = (length: number): string => 'lorem ipsum '.repeat(30).slice(0, length - 1) + '?';

describe('the message for the chat', () => {
  it('says until when, the starter, that passing is fine, and the code', () => {
    expect(message([{ text: 'What is near you?' }])).toBe(
      'Warm-up until 14:10: What is near you? A word, a sentence or a reaction will do, and passing is fine. ' +
        `If you have Kindling, paste this message there: ${code}`,
    );
  });

  it('offers the three of a menu', () => {
    const text = message([{ text: 'Tea or coffee?' }, { text: 'What is near you?' }, { text: 'What did you learn?' }]);
    expect(text).toContain('Pick one: Tea or coffee? / What is near you? / What did you learn? A word');
    expect(message([{ text: 'Tea?' }, { text: 'Coffee?' }], { plan: { mode: 'one' } })).not.toContain('Coffee');
  });

  it('takes the shorter frame before it touches a starter', () => {
    const text = ofLength(150);
    expect(message([{ text }])).toBe(`Warm-up until 14:10: ${text} Passing is fine. Kindling code: ${code}`);
  });

  it('takes the longest starter by its alt, if that is shorter', () => {
    const [long, longer] = [ofLength(90), ofLength(100)];
    const three = [{ text: long, alt: 'Tea?' }, { text: longer, alt: 'Coffee?' }, { text: 'Water?' }];
    expect(message(three)).toContain(`${long} / Coffee? / Water? Passing`);
    expect(message([{ text: ofLength(230), alt: 'Tea?' }])).toContain(': Tea? Passing');
    expect(message([{ text: ofLength(230), alt: ofLength(240) }])).toContain('…');
  });

  it('leaves out the third, then the second, then the end of the first', () => {
    const card = (a: number, b: number, c: number): ChatStarter[] => [a, b, c].map((length) => ({ text: ofLength(length) }));
    expect(message(card(80, 80, 80))).toContain(`pick one: ${ofLength(80)} / ${ofLength(80)} Passing`);
    expect(message(card(150, 150, 10))).toContain(`until 14:10: ${ofLength(150)} Passing`);
    expect(message(card(230, 230, 230))).toMatch(/until 14:10: lorem [a-z ]+(lorem|ipsum)… Passing is fine\. Kindling code: /);
  });

  it('cuts a text without spaces between two characters', () => {
    const text = message([{ text: '😀'.repeat(120) }]);
    expect(text).toContain('😀… Passing');
    expect(text.isWellFormed()).toBe(true);
    expect(message([{ text: `${'請'.repeat(10)} ${'請'.repeat(220)}` }])).toContain('請… Passing');
  });

  it('goes without a starter where there is none, or no room for any', () => {
    expect(message([])).toBe(`Warm-up until 14:10, and passing is fine. Kindling code: ${code}`);
    const wordy = { ...words, one: `${'x'.repeat(240)}{starter}`, oneShort: `${'x'.repeat(240)}{starter}` };
    expect(message([{ text: ofLength(200) }], { words: wordy })).toBe(message([]));
    expect(message([], { words: { ...words, bare: 'x'.repeat(300) } })).toBe(code);
    expect(message([{ text: ofLength(200) }], { words: { ...wordy, bare: 'x'.repeat(300) } })).toBe(code);
  });

  it('takes nothing in a starter for a place of its own', () => {
    expect(message([{ text: 'What do {until} and $& mean?' }])).toContain(': What do {until} and $& mean? A word');
    const unknownPlace = { ...words, one: '{until} {nobody} {starter}:' };
    expect(message([{ text: 'Tea?' }], { words: unknownPlace })).toBe(`14:10 {nobody} Tea?: ${code}`);
  });

  it('fits into any chat whatever the starters are, ends with the code, and the code is found in it', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.integer({ min: 1, max: 200 }).map(ofLength),
    );
    const time = fc.constantFrom('14:10', '2:10 PM', '下午2:10');
    const starter = fc.oneof(text.map((each) => ({ text: each })), fc.record({ text, alt: text }));
    fc.assert(
      fc.property(anyPlan, fc.array(starter, { maxLength: 3 }), time, (plan, card, until) => {
        const own = encodePlan(plan, { deckFingerprint: plan.cursor, roomTag: null });
        const said = chatMessage({ plan, card, code: own, words, until });
        expect(said.length).toBeLessThanOrEqual(279);
        expect(said.endsWith(` ${own}`)).toBe(true);
        expect(findCodes(said).codes).toContain(own.replaceAll('-', ''));
      }),
      { numRuns: 3_000 },
    );
  });
});
