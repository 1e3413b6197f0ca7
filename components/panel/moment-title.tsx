import type { ComponentChildren } from 'preact';

export interface MomentTitleProps {
  /** Said, not seen, where something else on the screen says it to the eye. */
  readonly isUnseen?: boolean;
  readonly children: ComponentChildren;
}

/** The heading of a moment. It takes the keyboard when a moment comes and the button that was pressed is gone. */
export const MomentTitle = ({ isUnseen, children }: MomentTitleProps) => (
  <h1 class={isUnseen ? 'visually-hidden' : 'moment-title'} tabIndex={-1}>
    {children}
  </h1>
);
