/** The invented people in the rooms; the first one is the person at the screen. */
const names = [
  'Sam Okafor',
  'Mira Haddad',
  'Jun Takeda',
  'Lena Vogt',
  'Duc Tran',
  'Ana Ribeiro',
  'Piotr Zielinski',
  'Noor Rahman',
  'Tess Moreau',
  'Ike Adeyemi',
  'Yuki Mori',
  'Hana Svoboda',
];
const colours = ['#5b6abf', '#b4552d', '#2f7d6b', '#8d4a9e', '#39708f', '#8a6d1f', '#a8455c', '#4c7a34'];

/** Somebody in a call. */
export interface Person {
  name: string;
  initial: string;
  colour: string;
  isSelf: boolean;
  isMuted: boolean;
}

/** The first `count` people; always the same ones. */
export function peopleInCall(count: number): Person[] {
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const round = Math.floor(index / names.length);
    const name = `${names[index % names.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
    return {
      name,
      initial: name.slice(0, 1),
      colour: colours[index % colours.length] ?? '',
      isSelf: index === 0,
      isMuted: index % 3 === 2,
    };
  });
}

/** Lines for the captions: ordinary talk of a study group, with no meaning for any test. */
export const captionLines = [
  'I tried the reading on the train this morning',
  'and the second part made more sense aloud',
  'shall we begin with what we liked about it',
  'my connection is a little slow today',
  'yes, I can hear you well now',
  'we could split the table between the three of us',
  'that is a good way of putting it',
  'let me write that down before we go on',
];
