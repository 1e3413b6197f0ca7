const longestPart = 40;

/**
 * What the file of a deck is called: plain letters, digits and hyphens, which every system takes, whatever the deck's name
 * is. Accents are taken off; a name with nothing left of it gives way to the id.
 */
export function deckFileName({ id, name }: { readonly id: string; readonly name: string }, ending: 'json' | 'csv'): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestPart)
    .replace(/^-+|-+$/g, '');
  return `kindling-deck-${plain === '' ? id : plain}.${ending}`;
}
