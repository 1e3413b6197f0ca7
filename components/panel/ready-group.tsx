import { namePlace, NamedText } from '@/components/shared/named-text';
import { numberNow, type PanelView } from '@/utils/domain/panel-view';
import type { Group } from '@/utils/domain/session/group';
import { ownName, type Roster } from '@/utils/domain/session/roster';
import { numberInSeries } from '@/utils/domain/session/series';
import { nextHost } from '@/utils/domain/warm-up/turns';
import type { Words } from '@/utils/i18n/words';
import { GroupName } from './group-name';

export interface ReadyGroupProps {
  readonly group: Group;
  readonly view: Pick<PanelView, 'session' | 'sessionNumber'>;
  readonly words: Words;
  readonly onName: (name: string) => void;
}

/** Who meets, for which time, and who might host. */
export const ReadyGroup = ({ group, view, words, onName }: ReadyGroupProps) => (
  <div class="ready-group">
    <GroupName key={group.id} name={group.name} words={words} onName={onName} />
    {view.session && view.sessionNumber > 0 && (
      <p class="ready-session">{sessionLine(group, view.sessionNumber, words)}</p>
    )}
    <HostLine roster={group.roster} number={numberNow(view)} words={words} />
  </div>
);

/** In a series the sessions that the group had before it are told too, because they count as much. */
function sessionLine({ series }: Group, sessionNumber: number, words: Words): string {
  const count = series && numberInSeries(series, sessionNumber);
  if (!series || count === null) return words('panel.ready.session', { count: sessionNumber });
  const line = words('panel.ready.session-of', { count, length: series.length });
  return count === sessionNumber ? line : `${line} · ${words('panel.ready.together', { count: sessionNumber })}`;
}

interface HostLineProps {
  readonly roster: Roster;
  /** Of the session, from 1. */
  readonly number: number;
  readonly words: Words;
}

function HostLine({ roster, number, words }: HostLineProps) {
  const host = nextHost(roster.names, number - 1);
  if (host === null) return null;
  const isSelf = ownName(roster) === host;
  return (
    <p class="ready-host">
      {isSelf ? (
        words('panel.ready.host-you')
      ) : (
        <NamedText text={words('panel.ready.host', { name: namePlace })} name={host} />
      )}
    </p>
  );
}
