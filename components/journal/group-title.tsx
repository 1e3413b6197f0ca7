import { TypedText } from '@/components/journal/typed-text';
import type { Group } from '@/utils/domain/session/group';
import type { Words } from '@/utils/i18n/words';
import { isBlank } from '@/utils/journal/typed-text';

interface GroupTitleProps {
  readonly group: Pick<Group, 'name'> | null;
  readonly words: Words;
}

/** What a group is called. */
export const GroupTitle = ({ group, words }: GroupTitleProps) =>
  group && !isBlank(group.name) ? (
    <TypedText text={group.name} />
  ) : (
    <span class="group-unnamed">{words('journal.group.unnamed')}</span>
  );
