/**
 * Capital letters of other scripts that look like a symbol of a code (Unicode Technical Standard 39, "confusables"). They are
 * told to the person and never guessed at: what looks like one letter on their screen may be another on ours.
 */
const cyrillic = {
  А: 'A', В: 'B', Е: 'E', З: '3', І: '1', Ј: 'J', К: 'K', М: 'M', Н: 'H', О: '0',
  Р: 'P', С: 'C', Ѕ: 'S', Т: 'T', У: 'Y', Х: 'X', Һ: 'H', Ԍ: 'G', Ԛ: 'Q', Ԝ: 'W',
};
const greek = {
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: '1', Κ: 'K', Μ: 'M', Ν: 'N',
  Ο: '0', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
};

const looks = new Map([...Object.entries(cyrillic), ...Object.entries(greek)]);

/** All of them, to put between the brackets of a pattern. */
export const lookAlikes = [...looks.keys()].join('');

/** What the letters of `text` that come from other scripts look like, each once, in the order of the text. */
export function looksIn(text: string): readonly string[] {
  const found = Array.from(text, (letter) => looks.get(letter)).filter((look) => look !== undefined);
  return [...new Set(found)];
}
