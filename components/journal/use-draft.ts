import { useEffect, useState } from 'preact/hooks';

/** Something between what is typed of it and what is stored. */
export interface Draft<T> {
  readonly typed: T;
  readonly onType: (typed: T) => void;
  /** For the element around the field or the form. */
  readonly watch: { readonly onFocusIn: () => void; readonly onFocusOut: () => void };
}

/**
 * What is typed stands in its field until the store says the same and the person has gone elsewhere: a save that comes
 * back late must not change a text under somebody's hands. After that, the field follows the store.
 *
 * @param unsaved what was typed here before and is not stored yet
 * @param isSame whether what is stored is what was typed
 */
export function useDraft<T>(
  stored: T,
  unsaved: T | null,
  save: (typed: T) => void,
  isSame: (a: T, b: T) => boolean = Object.is,
): Draft<T> {
  const [draft, setDraft] = useState(unsaved);
  const [hasFocus, setHasFocus] = useState(false);

  useEffect(() => {
    if (!hasFocus && draft !== null && isSame(draft, stored)) setDraft(null);
  }, [hasFocus, draft, stored, isSame]);

  return {
    typed: draft ?? stored,
    onType(typed) {
      setDraft(typed);
      save(typed);
    },
    watch: { onFocusIn: () => setHasFocus(true), onFocusOut: () => setHasFocus(false) },
  };
}
