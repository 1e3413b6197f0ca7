import { useState } from 'preact/hooks';
import { parseMinutes } from '@/utils/domain/warm-up/minutes';
import type { Words } from '@/utils/i18n/words';

export interface MinutesFieldProps {
  /** The length in minutes; `null` when one of the offered ones is chosen. */
  readonly minutes: number | null;
  readonly words: Words;
  readonly onMinutes: (minutes: number) => void;
}

/** Another length. What cannot be a length changes nothing: on leaving the field the last good one stands there again. */
export function MinutesField({ minutes, words, onMinutes }: MinutesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (minutes === null ? '' : new Intl.NumberFormat(words.locale).format(minutes));
  const onInput = (text: string): void => {
    setTyped(text);
    const parsed = parseMinutes(text);
    if (parsed !== null) onMinutes(parsed);
  };
  return (
    <input
      class="minutes-other"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      maxLength={8}
      data-is-chosen={minutes !== null}
      aria-label={words('panel.ready.minutes.other-spoken')}
      placeholder={words('panel.ready.minutes.other')}
      value={shown}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
