import type { ComponentChildren } from 'preact';
import { GroupHeading } from '@/components/journal/group-heading';
import { NoteSection } from '@/components/journal/note-section';
import { ReflectionSection } from '@/components/journal/reflection-section';
import { TroubleNotice } from '@/components/journal/trouble-notice';
import { useArrival } from '@/components/journal/use-arrival';
import { useAttempt } from '@/components/journal/use-attempt';
import { WarmUpSection, type LoadDeck } from '@/components/journal/warm-up-section';
import { WhenSection } from '@/components/journal/when-section';
import { Button } from '@/components/shared/button';
import { PreviousIcon } from '@/components/shared/icons';
import type { JournalEntry } from '@/utils/domain/journal';
import type { EpochMs } from '@/utils/domain/units';
import type { JournalActions } from '@/utils/journal/actions';
import type { Day } from '@/utils/journal/calendar';
import { listHref } from '@/utils/journal/route';
import type { Sayings } from '@/utils/journal/sayings';
import './session.css';

export interface SessionPageProps {
  readonly entry: JournalEntry;
  readonly sayings: Sayings;
  readonly actions: JournalActions;
  readonly loadDeck: LoadDeck;
  readonly today: Day;
  readonly now: EpochMs;
  readonly arrival: number;
  /** Deletes the session; breaks with `Trouble`. */
  readonly onDelete: () => Promise<void>;
  /** What has to be said above the session. */
  readonly children?: ComponentChildren;
}

/** One session whole. */
export function SessionPage(props: SessionPageProps) {
  const { entry, sayings, actions, loadDeck, today, now, arrival, onDelete, children } = props;
  const { session, group } = entry;
  const { words } = sayings;
  const heading = useArrival(arrival);
  const attempt = useAttempt();

  return (
    <article class="session">
      <a class="session-back" href={listHref}>
        <PreviousIcon size={16} /> {words('journal.back')}
      </a>
      <GroupHeading group={group} field={actions.groupName} words={words} heading={heading} />
      {children}
      <WhenSection
        session={session}
        sayings={sayings}
        today={today}
        now={now}
        onFinish={() => attempt.run(() => actions.finish(session.id))}
      />
      <ReflectionSection entry={entry} actions={actions} words={words} attempt={attempt} />
      <NoteSection session={session} field={actions.note} words={words} />
      <WarmUpSection entry={entry} sayings={sayings} now={now} loadDeck={loadDeck} />
      <TroubleNotice trouble={attempt.trouble} words={words} onRetry={attempt.retry} />
      <footer class="session-foot">
        <Button onPress={() => attempt.run(onDelete)}>{words('session.delete')}</Button>
        <p class="session-soft">{words('session.delete.hint')}</p>
      </footer>
    </article>
  );
}
