import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { GroupTitle } from '@/components/journal/group-title';
import { SaveLine } from '@/components/journal/save-line';
import { useDraft } from '@/components/journal/use-draft';
import { Button } from '@/components/shared/button';
import { PencilIcon } from '@/components/shared/icons';
import { longestGroupName, type Group } from '@/utils/domain/session/group';
import type { Words } from '@/utils/i18n/words';
import type { TypedField } from '@/utils/journal/actions';
import { isBlank } from '@/utils/journal/typed-text';
import './group-heading.css';

interface GroupHeadingProps {
  readonly group: Group | null;
  readonly field: TypedField<string>;
  readonly words: Words;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The group's name as the page's heading; it can be changed where it stands. */
export function GroupHeading({ group, field, words, heading }: GroupHeadingProps) {
  const [isNaming, setIsNaming] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  const stop = (): void => {
    setIsNaming(false);
    // The field goes away; whoever was in it goes on from the button that opened it.
    requestAnimationFrame(() => root.current?.querySelector('button')?.focus());
  };

  return (
    <div class="group-heading" ref={root}>
      <h1 ref={heading} tabIndex={-1} class={isNaming ? 'page-title visually-hidden' : 'page-title'}>
        <GroupTitle group={group} words={words} />
      </h1>
      {group && isNaming && <NameField group={group} field={field} words={words} onDone={stop} />}
      {group && !isNaming && (
        <Button kind="quiet" isSmall onPress={() => setIsNaming(true)}>
          <PencilIcon size={16} /> {words(isBlank(group.name) ? 'session.rename.first' : 'session.rename')}
        </Button>
      )}
      {group && <SaveLine key={String(isNaming)} field={field} id={group.id} words={words} />}
    </div>
  );
}

interface NameFieldProps extends Pick<GroupHeadingProps, 'field' | 'words'> {
  readonly group: Group;
  readonly onDone: () => void;
}

function NameField({ group, field, words, onDone }: NameFieldProps) {
  const { typed, onType, watch } = useDraft(group.name, field.unsaved(group.id), (name) => field.type(group.id, name));
  const [nameBefore] = useState(group.name);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.select(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys that only steer an input method are not meant for the field.
    if (event.isComposing) return;
    if (event.key === 'Escape') field.type(group.id, nameBefore);
    if (event.key === 'Escape' || event.key === 'Enter') onDone();
  };

  return (
    <div class="group-name" {...watch}>
      <label for={id}>{words('session.rename.field')}</label>
      <div class="group-name-row">
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longestGroupName}
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button onPress={onDone}>{words('session.rename.done')}</Button>
      </div>
      <p id={`${id}-hint`} class="session-soft">
        {words('session.rename.hint')}
      </p>
    </div>
  );
}
