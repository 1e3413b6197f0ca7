import type { Moment } from '@/utils/domain/moment';
import { GroupPage } from './group-page';
import { Joining } from './joining';
import type { MomentProps } from './moment-props';
import { Peek } from './peek';
import { Picking } from './picking';
import { Reflecting } from './reflecting';
import { Round } from './round';
import { Saved, SetAside } from './saved';
import { TimeUp } from './time-up';

const parts = {
  picking: Picking,
  joining: Joining,
  peek: Peek,
  group: GroupPage,
  'time-up': TimeUp,
  round: Round,
  reflecting: Reflecting,
  'set-aside': SetAside,
  saved: Saved,
} as const;

/** The moments that are hardly ever there when a panel opens in a call. */
export type LaterMoment = keyof typeof parts & Moment;

/** One of these moments. */
export function LaterPart({ moment, ...props }: MomentProps & { readonly moment: LaterMoment }) {
  const Part = parts[moment];
  return <Part {...props} />;
}
