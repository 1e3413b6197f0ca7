import type { ComponentChildren } from 'preact';
import { ChevronIcon } from './icons';
import './disclosure.css';

export interface DisclosureProps {
  readonly summary: string;
  /** Told whenever it is opened, by whoever would rather not draw before that what is in it. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** What is one step away. It is closed at first, and stays as the person leaves it for as long as it is on the screen. */
export const Disclosure = ({ summary, onOpen, children }: DisclosureProps) => (
  <details class="disclosure" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
    <summary>
      <ChevronIcon size={14} />
      {summary}
    </summary>
    <div class="disclosure-content">{children}</div>
  </details>
);
