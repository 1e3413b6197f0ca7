import { Button } from '@/components/shared/button';
import { BookmarkIcon, NotForUsIcon } from '@/components/shared/icons';
import type { GroupMemory } from '@/utils/domain/starters/eligible';
import type { Starter } from '@/utils/domain/starters/starter';
import type { Words } from '@/utils/i18n/words';
import type { PanelActions } from '@/utils/panel/panel-state';

/** Who says something of starters, and how. */
export interface Judging {
  /** What the group has said of the starters of this deck; nothing yet for `undefined`. */
  readonly memory: GroupMemory | undefined;
  readonly onJudge: PanelActions['judge'];
}

export interface JudgeButtonsProps extends Judging {
  readonly starter: Starter;
  /** Pictures alone, where several starters are on one card. */
  readonly isSmall?: boolean;
  readonly words: Words;
}

const judgements = [
  { judgement: 'veto', among: 'vetoed', Icon: NotForUsIcon },
  { judgement: 'favourite', among: 'favourites', Icon: BookmarkIcon },
] as const;

/** What the group says of a starter. Pressing what is pressed takes it back. */
export const JudgeButtons = ({ starter, memory, isSmall = false, words, onJudge }: JudgeButtonsProps) => (
  <div class="judge-buttons" data-is-small={isSmall}>
    {judgements.map(({ judgement, among, Icon }) => {
      const isSaid = memory?.[among].includes(starter.id) ?? false;
      const label = words(`panel.judge.${judgement}`);
      return (
        <Button
          key={judgement}
          kind={isSmall ? 'icon' : 'quiet'}
          isSmall
          aria-pressed={isSaid}
          aria-label={words('panel.judge.of', { judgement: label, starter: starter.text })}
          title={label}
          onPress={() => onJudge(starter.id, isSaid ? 'none' : judgement)}
        >
          <Icon size={16} />
          {!isSmall && label}
        </Button>
      );
    })}
  </div>
);
