import { useEffect, useId, useRef } from 'preact/hooks';
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
  /** What the moment is about: takes the keyboard when it comes, if the keyboard is on this page. */
  readonly takesKeyboard?: boolean;
  /** The id of what is said of the text elsewhere. */
  readonly describedBy?: string;
  readonly onText: (text: string) => void;
  /** Enter alone is done too; Shift+Enter begins a new line. */
  readonly isDoneByEnter?: boolean;
  /** Ctrl+Enter or ⌘+Enter. */
  readonly onDone?: (() => void) | undefined;
  readonly onLeave?: () => void;
}

/** A field of one line that grows with what is written in it. */
export function TextArea(props: TextAreaProps) {
  const { label, text, longest, placeholder, hint, roomLeft, takesKeyboard = false, describedBy, isDoneByEnter, onText, onDone, onLeave } = props;
  const id = useId();
  const fieldRef = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    if (takesKeyboard && document.hasFocus()) fieldRef.current?.focus();
  }, [takesKeyboard]);
  const left = longest - text.length;
  const room = roomLeft && left <= longest / 10 ? roomLeft(left) : null;
  const hasRest = hint !== undefined || room !== null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const isByEnter = isDoneByEnter && !event.shiftKey;
    if (isByEnter) event.preventDefault();
    if (isByEnter || event.ctrlKey || event.metaKey) onDone?.();
  };
  return (
    <div class="text-area">
      <label class="text-area-label" for={id}>
        {label}
      </label>
      <div class="text-area-field" data-text={text}>
        <textarea
          id={id}
          ref={fieldRef}
          rows={1}
          dir="auto"
          maxLength={longest}
          placeholder={placeholder}
          value={text}
          aria-describedby={hasRest ? `${id}-rest` : describedBy}
          onKeyDown={onKeyDown}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={onLeave}
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
