import type { ButtonHTMLAttributes, ComponentChildren, TargetedMouseEvent } from 'preact';
import './button.css';

/**
 * `primary`: the one thing this moment is about. `plain`: another way on, with an edge. `quiet`: a way aside.
 * `icon`: a picture alone; it needs an `aria-label`.
 */
type ButtonKind = 'primary' | 'plain' | 'quiet' | 'icon';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'class' | 'disabled' | 'onClick'> {
  readonly kind?: ButtonKind;
  /** As wide as its place. */
  readonly isWide?: boolean;
  readonly isSmall?: boolean;
  /** Cannot be pressed now; keeps its place in the tab order. */
  readonly isOff?: boolean;
  readonly onPress?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** A button. An icon button shows its `aria-label` as a tooltip too. */
export function Button({ kind = 'plain', isWide, isSmall, isOff, onPress, children, ...attributes }: ButtonProps) {
  const classes = ['button', `button-${kind}`, isWide && 'button-wide', isSmall && 'button-small'].filter(Boolean).join(' ');
  const press = (event: TargetedMouseEvent<HTMLButtonElement>): void => {
    if (isOff) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type="button"
      title={kind === 'icon' ? attributes['aria-label'] : undefined}
      {...attributes}
      class={classes}
      aria-disabled={isOff ? true : undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}
