import { useState } from 'preact/hooks';
import { parseWhole } from '@/utils/domain/warm-up/minutes';
import './field.css';

export interface NumberFieldProps {
  readonly label: string;
  /** `null`: nothing is said. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly locale: string;
  readonly placeholder?: string;
  /** Told on every input that is such a number, or that empties the field. */
  readonly onNumber: (value: number | null) => void;
}

/** A whole number. What is none changes nothing: on leaving the field the last good one stands there again. */
export function NumberField({ label, value, least, most, locale, placeholder, onNumber }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const onInput = (text: string): void => {
    setTyped(text);
    const parsed = parseWhole(text, least, most);
    if (parsed !== null || text.trim() === '') onNumber(parsed);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={8}
        placeholder={placeholder}
        value={typed ?? (value === null ? '' : new Intl.NumberFormat(locale).format(value))}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
