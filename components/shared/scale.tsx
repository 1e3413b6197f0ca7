import { useId, useState } from 'preact/hooks';
import { Button } from './button';
import { CloseIcon } from './icons';
import './scale.css';

export interface ScaleProps {
  readonly legend: string;
  /** A label for each point, the lowest first; at least two. */
  readonly labels: readonly string[];
  /** The chosen point, from 0; `null` while there is none. */
  readonly chosen: number | null;
  /** Says how the choice is taken back, e.g. "Clear: Was it worth your time?". */
  readonly clearLabel: string;
  readonly onChoose: (point: number | null) => void;
}

/**
 * A scale whose every point has a label: heard always, seen at both ends, and in the middle for the point that is
 * pointed at or chosen. Pressing the chosen point again, Delete or Backspace takes the choice back.
 */
export function Scale({ legend, labels, chosen, clearLabel, onChoose }: ScaleProps) {
  const name = useId();
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const shown = pointedAt ?? chosen ?? focused;
  const points = labels.map((label, point) => ({ label, point }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onChoose(null);
  };

  return (
    <fieldset class="scale" style={{ '--scale-points': `${labels.length}` }}>
      <legend class="scale-legend">{legend}</legend>
      <div class="scale-points">
        {points.map(({ label, point }) => (
          <input
            key={point}
            class="scale-point"
            type="radio"
            name={name}
            checked={point === chosen}
            aria-label={label}
            onMouseEnter={() => setPointedAt(point)}
            onMouseLeave={() => setPointedAt(null)}
            onFocus={() => setFocused(point)}
            onBlur={() => setFocused(null)}
            onKeyDown={onKeyDown}
            onClick={() => point === chosen && onChoose(null)}
            onChange={() => onChoose(point)}
          />
        ))}
      </div>
      <ScaleLabels labels={labels} shown={shown} />
      {chosen !== null && (
        <div class="scale-clear">
          {/* Out of the way of the Tab key, where Delete does the same. */}
          <Button kind="icon" tabIndex={-1} aria-label={clearLabel} onPress={() => onChoose(null)}>
            <CloseIcon size={14} />
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** What the eye sees of the labels: both ends, and the point in question. */
function ScaleLabels({ labels, shown }: { readonly labels: readonly string[]; readonly shown: number | null }) {
  const last = labels.length - 1;
  const between = shown !== null && shown > 0 && shown < last ? shown : null;
  const isAside = between !== null && between * 2 !== last;
  return (
    <div class="scale-labels" aria-hidden="true" style={{ '--scale-shown': `${between ?? 0}` }}>
      <span data-shown={shown === 0} data-gives-way={isAside && between * 2 < last}>
        {labels[0]}
      </span>
      <span data-shown="true" data-place={isAside ? 'aside' : 'middle'}>
        {between === null ? '' : labels[between]}
      </span>
      <span data-shown={shown === last} data-gives-way={isAside && between * 2 > last}>
        {labels[last]}
      </span>
    </div>
  );
}
