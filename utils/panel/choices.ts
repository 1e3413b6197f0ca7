import type { SaveState } from '@/utils/messages/outbox';
import type { Held } from './held';
import { keyOf } from './keys';

/** What was chosen or named on this panel. */
type Choices = Pick<Held, 'ownSettings' | 'ownGroupName'>;

/** What was chosen here and is stored by now: whatever is read from now on has it. */
export const ownChoicesAt = ({ ownSettings, ownGroupName }: Held, stateOfKey: (key: string) => SaveState): Partial<Choices> => ({
  ...(stateOfKey(keyOf.settings) === 'saved' && { ownSettings }),
  ...(ownGroupName && stateOfKey(keyOf.groupName(ownGroupName.id)) === 'saved' && { ownGroupName }),
});

/** What is held without choices that have been read back, unless they were changed meanwhile. */
export const withoutChoices = (held: Held, readBack: Partial<Choices>): Held => ({
  ...held,
  ownSettings: held.ownSettings === readBack.ownSettings ? {} : held.ownSettings,
  ownGroupName: held.ownGroupName === readBack.ownGroupName ? null : held.ownGroupName,
});
