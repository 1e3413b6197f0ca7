import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Core } from './core';
import type { ChangeGroup } from './group-actions';
import type { SessionStarter } from './session-actions';
import { writeStash, type Stash } from './stash';
import type { HoldWarmUp } from './warm-up-actions';

/** What belongs to others and goes with it. */
export interface Estate {
  readonly hold: HoldWarmUp;
  readonly changeGroup: ChangeGroup;
}

/** Goes on where the panel before this one was cut off. */
export function takeUp(core: Core, { answers, note, warmUp, startsSessionAt, group, isReflecting }: Stash, estate: Estate): void {
  if (answers) core.keeping.answers.restore(answers);
  if (note) core.keeping.note.restore(note);
  core.set({
    hasHealed: true,
    wish: { ...core.held().wish, isReflecting, hasSkippedWarmUp: note !== null },
  });
  if (group) estate.changeGroup(group.id, group.choice);
  if (warmUp) estate.hold(warmUp, startsSessionAt);
}

/** Whoever has not typed for so long is between two words at least. */
const restMs: Ms = 500;
/** Words that are not stored should not wait for ever for somebody who types on and on. */
const leaveWithinMs: Ms = 5_000;

/** Leaves as soon as the hands rest: a key that is pressed while a page loads goes nowhere. */
export function leaveAtRest(
  core: Core,
  sessions: SessionStarter,
  latestAt: EpochMs = core.surroundings.clock.now() + leaveWithinMs,
): void {
  const { clock } = core.surroundings;
  const typed = (): readonly unknown[] => [core.keeping.answers.held(), core.keeping.note.held(), core.held().ownGroup];
  const before = typed();
  clock.after(restMs, () => {
    const isResting = typed().every((one, at) => one === before[at]);
    if (isResting || clock.now() >= latestAt) leaveNote(core, sessions);
    else leaveAtRest(core, sessions, latestAt);
  });
}

/** Leaves every word to the page that takes this one's place, and makes way. */
export function leaveNote(core: Core, sessions: SessionStarter): void {
  const { keyring, reload, typingPlace } = core.surroundings;
  const { ownWarmUp, ownGroup, wish } = core.held();
  if (keyring.grant === null) return;
  reload(
    writeStash({
      grant: keyring.grant,
      answers: core.keeping.answers.held(),
      note: core.keeping.note.held(),
      warmUp: ownWarmUp,
      startsSessionAt: ownWarmUp && sessions.unstoredStartOf(ownWarmUp.sessionId),
      group: ownGroup,
      isReflecting: wish.isReflecting,
      place: typingPlace(),
    }),
  );
}
