import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './chips.css';

/** One of what is offered. */
export interface Choice<T extends string | number> {
  readonly value: T;
  readonly label: string;
  /** What is read aloud, where the label is too short to be understood alone. */
  readonly spoken?: string;
}

export interface ChipsProps<T extends string | number> {
  readonly legend: string;
  /** A quiet line below the chips. */
  readonly hint?: string | undefined;
  /** As wide as each other, where they do not fit in one row. */
  readonly isEven?: boolean;
  readonly choices: readonly Choice<T>[];
  /** `null`, or a value that is not offered: none is chosen. */
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
  /** Where leaving it open is an answer too: pressing the chosen chip again, Delete or Backspace takes it back. */
  readonly onClear?: () => void;
  /** What stands in the row behind the chips, such as a field for another value. */
  readonly children?: ComponentChildren;
}

/** One of a few, as a radio group. */
export function Chips<T extends string | number>(props: ChipsProps<T>) {
  const { legend, hint, isEven, choices, chosen, onChoose, onClear, children } = props;
  const name = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onClear?.();
  };
  return (
    <fieldset class="chips" aria-describedby={hint && `${name}-hint`}>
      <legend class="chips-legend">{legend}</legend>
      <div class={isEven ? 'chips-row chips-even' : 'chips-row'}>
        {choices.map(({ value, label, spoken }) => (
          <label key={value} class="chip">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              aria-label={spoken}
              onKeyDown={onClear && onKeyDown}
              onClick={() => value === chosen && onClear?.()}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
        {children}
      </div>
      {hint && (
        <p class="chips-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
