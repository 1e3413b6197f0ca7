import type { JournalEntry } from '@/utils/domain/journal';
import type { Answers, Reflection, ReflectionState } from '@/utils/domain/reflection/reflection';
import { newGroup, type Group } from '@/utils/domain/session/group';
import type { Ending, Session } from '@/utils/domain/session/session';
import type { EpochMs, Id } from '@/utils/domain/units';
import { startPlan } from '@/utils/domain/warm-up/plan';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';

const minuteMs = 60_000;

/** Starters of the deck that comes with Kindling. */
const starterIds = [
  's001', 's002', 's003', 's004',
  's005', 's007', 's008', 's009',
  's010', 's011', 's012', 's013',
];

/** The same number always makes the same id. */
export const idOf = (number: number): Id => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

export const groupOf = (number: number, name: string): Group => ({
  ...newGroup(idOf(0xa000 + number), null, 7_919 * number, Date.UTC(2026, 0, 5)),
  name,
});

export interface SampleSession {
  readonly number: number;
  readonly group: Group;
  readonly startedAt: EpochMs;
  /** Each stretch in the call, in minutes from the start; an open end is `null`. */
  readonly stretches?: readonly (readonly [number, number | null])[];
  readonly site?: Session['site'];
  readonly ending?: Ending;
  readonly zone?: string;
  readonly note?: string;
  /** Minutes of warm-up, one starter a minute. */
  readonly warmUp?: number;
  readonly state?: ReflectionState;
  readonly answers?: Answers;
}

/** An entry as the background would have made it. */
export function entryOf(sample: SampleSession): JournalEntry {
  const { number, group, startedAt, stretches = [[0, 55]], site = 'google-meet', ending = 'left' } = sample;
  const id = idOf(number);
  const segments = stretches.map(([from, to], at) => ({
    id: at === 0 ? id : idOf(0xb00000 + number * 100 + at),
    joinedAt: startedAt + from * minuteMs,
    seenAt: startedAt + (to ?? from) * minuteMs,
    leftAt: to === null ? null : startedAt + to * minuteMs,
    ending: to === null ? null : ending,
  }));
  const endedAt = segments.some(({ leftAt }) => leftAt === null) ? null : Math.max(...segments.map(({ leftAt }) => leftAt ?? 0));
  return {
    session: {
      schema: 1,
      id,
      groupId: group.id,
      site,
      roomHash: null,
      startedAt,
      endedAt,
      segments,
      zone: sample.zone ?? 'Europe/Stockholm',
      note: sample.note ?? '',
      roundAt: null,
      deletedAt: null,
    },
    group,
    warmUps: sample.warmUp === undefined ? [] : [warmUpOf(id, number, group, startedAt + 2 * minuteMs, sample.warmUp)],
    reflection: endedAt === null ? null : reflectionOf(id, endedAt, sample.state ?? 'open', sample.answers ?? {}),
  };
}

function warmUpOf(sessionId: Id, number: number, group: Group, startedAt: EpochMs, minutes: number): WarmUp {
  const plan = startPlan(
    {
      deckId: 'first',
      seed: group.seed + number,
      mode: 'one',
      hasTurns: false,
      appetite: 2,
      lengthMs: minutes * minuteMs,
      paceMs: minuteMs,
      revision: 0,
    },
    startedAt,
  );
  return {
    schema: 1,
    id: idOf(0xc000 + number),
    sessionId,
    plan: { ...plan, endedAt: startedAt + minutes * minuteMs },
    isHost: true,
    hand: starterIds.map((_, at) => [starterIds[(at + number) % starterIds.length] ?? '']),
    earlier: [],
  };
}

const reflectionOf = (id: Id, createdAt: EpochMs, state: ReflectionState, answers: Answers): Reflection => ({
  schema: 1,
  id,
  templateId: 'short',
  answers,
  state,
  createdAt,
  closedAt: state === 'open' ? null : createdAt + minuteMs,
  editorId: null,
  edit: 0,
});

/** Monday, 23 November 2026, 15:20 in Stockholm. */
export const sampleNow = Date.UTC(2026, 10, 23, 14, 20);

const learners = groupOf(1, 'Networked learning, group 4');
const unnamed = groupOf(2, '');
const readers = groupOf(3, 'Thursday readers');
const long = groupOf(4, 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
const arabic = groupOf(5, 'مجموعة القراءة 3B');

const at = (day: number, hour: number, minute = 0, month = 10): EpochMs => Date.UTC(2026, month, day, hour - 1, minute);

/** A believable few weeks, the newest first. */
export const sampleEntries: readonly JournalEntry[] = [
  entryOf({ number: 1, group: unnamed, startedAt: at(23, 14, 45), stretches: [[0, null]], site: 'zoom', warmUp: 3 }),
  entryOf({
    number: 2,
    group: learners,
    startedAt: at(23, 10),
    stretches: [
      [0, 22],
      [26, 64],
    ],
    site: 'zoom',
    warmUp: 5,
    note: 'Ask Priya for the link to the shared board.\nBring the two quotes about presence.',
  }),
  entryOf({
    number: 3,
    group: readers,
    startedAt: at(22, 18, 30),
    stretches: [[0, 92]],
    warmUp: 8,
    state: 'submitted',
    answers: {
      worth: 4,
      belonging: 3,
      voice: 4,
      together: 4,
      'chat-room': 1,
      useful:
        'We stayed with one paragraph for half an hour, and it opened up because nobody was in a hurry to be right about it.',
      'next-time': 'Start with the question we end on.',
    },
  }),
  entryOf({ number: 4, group: arabic, startedAt: at(22, 9, 15), stretches: [[0, 38]], state: 'declined', ending: 'ended' }),
  entryOf({ number: 5, group: unnamed, startedAt: at(19, 16), site: null, stretches: [[0, 41]], state: 'put-off', ending: 'by-hand' }),
  entryOf({
    number: 6,
    group: learners,
    startedAt: at(19, 10),
    stretches: [[0, 58]],
    site: 'zoom',
    warmUp: 5,
    state: 'submitted',
    answers: { worth: 3, together: 2, useful: 'The list of what each of us expects from the others \u202e:gnihtyna ton si siht' },
  }),
  entryOf({ number: 7, group: long, startedAt: at(17, 13), stretches: [[0, 30]], state: 'submitted', ending: 'browser-closed' }),
  entryOf({
    number: 8,
    group: readers,
    startedAt: Date.UTC(2026, 10, 12, 0, 30),
    zone: 'Asia/Tokyo',
    stretches: [[0, 75]],
    warmUp: 5,
    state: 'submitted',
    answers: { worth: 3, useful: 'Reading aloud in turns, three lines each' },
  }),
  entryOf({ number: 9, group: learners, startedAt: at(29, 10, 0, 11) - 365 * 86_400_000, state: 'submitted', site: 'zoom', warmUp: 3 }),
];

/** As many entries as one likes, one a day, the newest first. */
export const manyEntries = (count: number): readonly JournalEntry[] =>
  Array.from({ length: count }, (_, back) =>
    entryOf({ number: 0x10000 + back, group: readers, startedAt: at(23, 9) - back * 86_400_000, state: 'submitted' }),
  );
