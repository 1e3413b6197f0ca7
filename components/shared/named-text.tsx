/** Stands for a name while a sentence is put together. It is an object's place in Unicode, and so in no sentence of ours. */
export const namePlace = '\u{fffc}';

export interface NamedTextProps {
  /** A sentence with {@link namePlace} where the name belongs. */
  readonly text: string;
  /** As somebody typed it. */
  readonly name: string;
}

/** A sentence with a name in it, which is kept apart so that the direction of its letters turns nothing around it. */
export function NamedText({ text, name }: NamedTextProps) {
  const [before, ...after] = text.split(namePlace);
  return (
    <>
      {before}
      {after.length > 0 && <bdi>{name}</bdi>}
      {after.join('')}
    </>
  );
}
