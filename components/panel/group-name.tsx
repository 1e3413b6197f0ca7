import { PencilIcon } from '@/components/shared/icons';
import { longestGroupName } from '@/utils/domain/session/group';
import type { Words } from '@/utils/i18n/words';

export interface GroupNameProps {
  readonly name: string;
  readonly words: Words;
  /** Told on every input. */
  readonly onName: (name: string) => void;
}

/** The group's name, which can be changed where it stands. Enter and Esc leave the field. */
export function GroupName({ name, words, onName }: GroupNameProps) {
  return (
    <div class="group-name-field" data-text={name}>
      <textarea
        class="group-name"
        rows={1}
        // Without a letter that says otherwise, what invites to write is in the panel's own language.
        dir={name === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        maxLength={longestGroupName}
        aria-label={words('panel.ready.name')}
        placeholder={words('panel.ready.name-hint')}
        value={name}
        onInput={(event) => onName(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={leaveField}
      />
      <PencilIcon size={16} />
    </div>
  );
}

function leaveField(event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }): void {
  if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
  event.preventDefault();
  event.currentTarget.blur();
}
