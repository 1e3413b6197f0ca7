import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import type { Group } from '@/utils/domain/session/group';
import type { Words } from '@/utils/i18n/words';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import '@/components/shared/field.css';
import './picking.css';

/** As many as one sees at once; more of them are easier found by a few letters. */
const mostWithoutFilter = 8;

/** In a companion: no page tells whose call this is, so the person does. */
export function Picking({ state: { view, isBusy }, actions, words }: MomentProps) {
  const [letters, setLetters] = useState('');
  const groups = view.groups ?? [];
  const hasFilter = groups.length > mostWithoutFilter;
  const shown = hasFilter ? groups.filter(({ name }) => holds(name, letters, words.locale)) : groups;
  return (
    <section class="moment">
      <MomentTitle>{words('panel.picking.title')}</MomentTitle>
      <p class="moment-text">{words(groups.length === 0 ? 'panel.picking.first' : 'panel.picking.text')}</p>
      {hasFilter && (
        <label class="field">
          <span>{words('panel.picking.filter')}</span>
          <input
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={letters}
            onInput={(event) => setLetters(event.currentTarget.value)}
          />
        </label>
      )}
      {shown.length > 0 && (
        <ul class="picking-groups">
          {shown.map((group) => (
            <li key={group.id}>
              <Button isWide isOff={isBusy} onPress={() => actions.pickGroup(group.id)}>
                <GroupWords group={group} words={words} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {hasFilter && shown.length === 0 && <p class="picking-none">{words('panel.picking.none')}</p>}
      <div class="moment-ways picking-new">
        <Button kind="primary" isWide isOff={isBusy} onPress={actions.offerWarmUp}>
          {words('panel.picking.new')}
        </Button>
      </div>
    </section>
  );
}

/** Two groups without a name are told apart by the day they were met first. */
const GroupWords = ({ group: { name, createdAt }, words }: { readonly group: Group; readonly words: Words }) =>
  name.trim() === '' ? (
    <span class="picking-group">
      {words('panel.picking.unnamed')}
      <small>
        {words('panel.picking.since', {
          day: new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' }).format(createdAt),
        })}
      </small>
    </span>
  ) : (
    <bdi class="picking-group">{name}</bdi>
  );

const holds = (name: string, letters: string, locale: string): boolean =>
  name.toLocaleLowerCase(locale).includes(letters.trim().toLocaleLowerCase(locale));
