import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '@/utils/domain/decks/read-lines';

const textsOf = (pasted: string): readonly string[] | string => {
  const lines = readLines(pasted);
  return lines.ok ? lines.texts : lines.fault.kind;
};

describe('a pasted list', () => {
  it.each([
    '- What is new?',
    '* What is new?',
    '•What is new?',
    '\t–  What is new?  ',
    '1. What is new?',
    '12) What is new?',
    '(3) What is new?',
    '٣. What is new?',
    '- [ ] What is new?',
    '[x] What is new?',
    '☐ What is new?',
    '> What is new?',
    '> > 4. “What is new?”',
    '"What is new?"',
    '„What is new?“',
    '«What is new?»',
    '» What is new? «',
    '‘What is new?’',
    "'What is new?'",
    '「What is new?」',
    '\uFEFFWhat is new?',
  ])('is its words: %s', (line) => {
    expect(textsOf(line)).toEqual(['What is new?']);
  });

  it.each([
    '3 words for today?',
    '2.5 hours: what for?',
    '“Tea” or “coffee”?',
    '"A" or "B"',
    "'tis what season where you are?",
    'What’s ‘new’?',
    '-5 or +5 degrees?',
    '=1+1',
    '[Name], what is new?',
    '{{name}}, what is new?',
    '10:30 or 11:00?',
    '“Who said this?” he asked',
    '#hashtag you like?',
  ])('keeps what belongs to the words: %s', (line) => {
    expect(textsOf(line)).toEqual([line]);
  });

  it('takes the quotation marks off a line with apostrophes in it', () => {
    expect(textsOf("'What's new where you're now?'")).toEqual(["What's new where you're now?"]);
  });

  it('drops blank lines, drawn lines and what was said before', () => {
    expect(readLines('\r\nOne?\n\n2.\n---\nTwo?\rone? \n•\n')).toEqual({ ok: true, texts: ['One?', 'Two?'], duplicates: 1 });
  });

  it('reads its own lines again as they are', () => {
    const word = fc.stringMatching(/^[A-Za-zäöé]{1,8}$/);
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}?`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const once = textsOf(lines.join('\n'));
        expect(textsOf((once as string[]).map((text, n) => `${n + 1}. ${text}`).join('\r\n'))).toEqual(once);
      }),
    );
  });
});
