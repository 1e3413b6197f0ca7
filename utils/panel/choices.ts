import type { SaveState } from '@/utils/messages/outbox';
import type { Held } from './held';
import { keyOf } from './keys';

/** What was chosen on this panel, for oneself and for the group. */
type OwnChoices = Pick<Held, 'ownSettings' | 'ownGroup' | 'judged'>;

/** What was chosen here and is stored by now: whatever is read from now on has it. */
export const ownChoicesAt = (
  { ownSettings, ownGroup, judged }: Held,
  stateOfKey: (key: string) => SaveState,
): Partial<OwnChoices> => ({
  ...(stateOfKey(keyOf.settings) === 'saved' && { ownSettings }),
  ...(ownGroup && stateOfKey(keyOf.group(ownGroup.id)) === 'saved' && { ownGroup }),
  judged: judged.filter((one) => stateOfKey(keyOf.starter(one)) === 'saved'),
});

/** What is held without choices that have been read back, unless they were changed meanwhile. */
export const withoutChoices = (held: Held, readBack: Partial<OwnChoices>): Held => ({
  ...held,
  ownSettings: held.ownSettings === readBack.ownSettings ? {} : held.ownSettings,
  ownGroup: held.ownGroup === readBack.ownGroup ? null : held.ownGroup,
  judged: held.judged.filter((one) => !readBack.judged?.includes(one)),
});
