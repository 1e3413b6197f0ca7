import type { ComponentChildren } from 'preact';
import './notice.css';

export interface NoticeProps {
  readonly text: string;
  /** The ways on: small quiet buttons. */
  readonly children?: ComponentChildren;
}

/** One calm line about something the person should know, with a way on. */
export const Notice = ({ text, children }: NoticeProps) => (
  <div class="notice">
    <p>{text}</p>
    {children && <div class="notice-ways">{children}</div>}
  </div>
);
