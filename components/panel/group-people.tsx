import { useState } from 'preact/hooks';
import { TextArea } from '@/components/shared/text-area';
import { longestName, mostNames, ownName, readRoster, type Roster } from '@/utils/domain/session/roster';
import type { Words } from '@/utils/i18n/words';

export interface GroupPeopleProps {
  readonly roster: Roster;
  readonly words: Words;
  readonly onRoster: (roster: Roster) => void;
}

/** Room for all the names there may be, with what stands around them in a list that was pasted. */
const longestRoster = 2 * mostNames * longestName;

/** The select's word for "not said"; no name is empty. */
const notSaid = '';

/** Who belongs to the group, as somebody types it, and which of them is the person themselves. */
export function GroupPeople({ roster, words, onRoster }: GroupPeopleProps) {
  // What is being typed stays as it is typed, whatever is read from it; the names as they were read stand there afterwards.
  const [typed, setTyped] = useState<string | null>(null);
  const { names } = roster;
  const own = ownName(roster);
  const choose = (name: string): void => onRoster({ names, self: name === notSaid ? null : names.indexOf(name) });
  const onText = (text: string): void => {
    setTyped(text);
    onRoster(readRoster(text, roster));
  };
  const read = names.length === 0 ? '' : ` ${words('panel.group.roster.read', { count: names.length })}`;
  return (
    <div class="group-part">
      <TextArea
        label={words('panel.group.roster')}
        hint={`${words('panel.group.roster.hint')}${read}`}
        text={typed ?? names.join('\n')}
        longest={longestRoster}
        onText={onText}
        onLeave={() => setTyped(null)}
      />
      {names.length > 0 && (
        <label class="field">
          <span>{words('panel.group.self')}</span>
          <select value={own ?? notSaid} onChange={(event) => choose(event.currentTarget.value)}>
            <option value={notSaid}>{words('panel.group.self.none')}</option>
            {names.map((name) => (
              <option key={name} value={name} dir="auto">
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
