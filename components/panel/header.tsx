import { Button } from '@/components/shared/button';
import { Hearth } from '@/components/shared/hearth';
import { CloseIcon, EdgesIcon, JournalIcon } from '@/components/shared/icons';
import type { MomentProps } from './moment-props';

/** Whose panel it is, and the ways out of it. */
export function Header({ state: { view, moment }, actions, words }: MomentProps) {
  // Where the name can be changed it stands below, once.
  const name = moment === 'ready' || moment === 'group' ? '' : (view.group?.name.trim() ?? '');
  return (
    <header class="panel-header">
      <Hearth size={22} fire="lit" />
      <span class="panel-name">
        <bdi>{name || words('app.name')}</bdi>
      </span>
      {view.call && (
        <Button kind="icon" aria-label={words('panel.edges')} onPress={actions.moveToOtherEdge}>
          <EdgesIcon />
        </Button>
      )}
      <Button kind="icon" aria-label={words('panel.journal')} onPress={actions.openJournal}>
        <JournalIcon />
      </Button>
      {view.call && (
        <Button kind="icon" aria-label={words('panel.close')} onPress={actions.closePanel}>
          <CloseIcon />
        </Button>
      )}
    </header>
  );
}
