import { useId } from 'preact/hooks';
import './text-area.css';

export interface TextAreaProps {
  readonly label: string;
  readonly text: string;
  /** UTF-16 units; what is pasted beyond it is not taken. */
  readonly longest: number;
  readonly placeholder?: string;
  /** A quiet line below the field. */
  readonly hint?: string | undefined;
  /** Says how much room is left; shown near the end only. */
  readonly roomLeft?: (units: number) => string;
  readonly onText: (text: string) => void;
  /** Ctrl+Enter or ⌘+Enter. */
  readonly onDone?: (() => void) | undefined;
}

/** A field of one line that grows with what is written in it. */
export function TextArea({ label, text, longest, placeholder, hint, roomLeft, onText, onDone }: TextAreaProps) {
  const id = useId();
  const left = longest - text.length;
  const room = roomLeft && left <= longest / 10 ? roomLeft(left) : null;
  const hasRest = hint !== undefined || room !== null;
  return (
    <div class="text-area">
      <label class="text-area-label" for={id}>
        {label}
      </label>
      <div class="text-area-field" data-text={text}>
        <textarea
          id={id}
          rows={1}
          dir="auto"
          maxLength={longest}
          placeholder={placeholder}
          value={text}
          aria-describedby={hasRest ? `${id}-rest` : undefined}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onDone?.()}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      {hasRest && (
        <div class="text-area-rest" id={`${id}-rest`}>
          <span>{hint}</span>
          {room !== null && <span>{room}</span>}
        </div>
      )}
    </div>
  );
}
