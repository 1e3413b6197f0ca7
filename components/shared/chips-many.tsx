import { useId } from 'preact/hooks';
import type { Choice } from './chips';
import './chips.css';

export interface ChipsManyProps<T extends string | number> {
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  /** Told all that are chosen, in the order they are offered. */
  readonly onChoose: (chosen: T[]) => void;
}

/** Any of a few, as check boxes. */
export function ChipsMany<T extends string | number>({ legend, hint, choices, chosen, onChoose }: ChipsManyProps<T>) {
  const id = useId();
  const turn = (turned: T, isOn: boolean): void =>
    onChoose(choices.map(({ value }) => value).filter((value) => (value === turned ? isOn : chosen.includes(value))));
  return (
    <fieldset class="chips" aria-describedby={hint && id}>
      <legend class="chips-legend">{legend}</legend>
      <div class="chips-row chips-many">
        {choices.map(({ value, label, spoken }) => (
          <label key={value} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              aria-label={spoken}
              onChange={(event) => turn(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="chips-hint" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
