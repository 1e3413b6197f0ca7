import * as v from 'valibot';
import type { CallState } from '@/utils/domain/call/call-state';
import { summaryOf, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { emptyView, type PanelView } from '@/utils/domain/panel-view';
import { createReflection } from '@/utils/domain/reflection/reflection';
import { settle } from '@/utils/domain/session/carry-over';
import { newGroup } from '@/utils/domain/session/group';
import type { Session } from '@/utils/domain/session/session';
import { emptyMemory, judge } from '@/utils/domain/starters/eligible';
import type { Id } from '@/utils/domain/units';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import { withoutGaps } from '@/utils/background/without-gaps';
import { Trouble, type TroubleCode } from '@/utils/messages/answer';
import type { Ask } from '@/utils/messages/ask';
import { protocol, type Kind, type Reply, type Request } from '@/utils/messages/protocol';

const token = '00112233445566778899aabbccddeeff';
const grant = 'ffeeddccbbaa99887766554433221100';
const hex = '0123456789abcdef0123456789abcdef';

/** Ids in the order they are made, in the form that the protocol asks for. */
export function countingIds(): () => Id {
  let made = 0;
  return () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
}

/** What the store has a part in, besides the look of a panel. */
const stored: ReadonlySet<Kind> = new Set([
  'session.start',
  'session.finish',
  'session.note',
  'session.round',
  'group.change',
  'starter.judge',
  'carry-over.settle',
  'warm-up.save',
  'reflection.save',
  'reflection.close',
  'settings.save',
  'deck.get',
  'decks.list',
]);

export interface BackgroundInMemory {
  readonly ask: Ask;
  readonly token: string;
  readonly keyring: { grant: string | null };
  /** What the panel would be told now. */
  view: PanelView;
  /** The person's own decks. */
  decks: readonly OwnDeck[];
  /** Every question that was answered well, in order. */
  readonly asked: { readonly kind: Kind; readonly body: unknown }[];
  /** What every question meets with from now on, of one kind or of all; `null` for none. */
  trouble: { readonly code: TroubleCode; readonly kinds?: readonly Kind[] } | null;
  /** What the store meets every piece of work with; the page of the call is seen all the same. */
  storageTrouble: TroubleCode | null;
  /** Told after each change, as the real one says `changed`. */
  onChanged: () => void;
  join(at: number): void;
  call(state: CallState, at: number): void;
  endCall(at: number): void;
}

/**
 * A background that keeps its records in memory. It holds every question and every answer to the protocol, refuses who has
 * no grant, and treats what is said twice as the real one does, so that what a panel does with it is what it does.
 */
export function backgroundInMemory(now: () => number): BackgroundInMemory {
  const newId = countingIds();
  const keyring: { grant: string | null } = { grant: null };
  const edits = new Map<string, number>();
  const warmUps = new Map<Id, WarmUp>();
  let place = { edge: 'left' as 'left' | 'right', width: 320, isOpen: true };

  const change = (patch: Partial<PanelView>): void => {
    background.view = { ...background.view, ...patch };
    background.onChanged();
  };
  const group = newGroup(newId(), hex, 7, now());
  const open = (id: Id, at: number): void => {
    const session: Session = {
      schema: 1,
      id,
      groupId: group.id,
      site: background.view.call?.site ?? null,
      roomHash: background.view.call ? hex : null,
      startedAt: at,
      endedAt: null,
      segments: [{ id, joinedAt: at, seenAt: at, leftAt: null, ending: null }],
      zone: 'Europe/Stockholm',
      note: '',
      roundAt: null,
      deletedAt: null,
    };
    change({ session, group: background.view.group ?? group, sessionNumber: background.view.sessionNumber + 1, warmUp: null, reflection: null });
  };
  const end = (at: number): void => {
    const { session, reflection } = background.view;
    if (session?.endedAt !== null) return;
    change({ session: { ...session, endedAt: at }, reflection: reflection ?? createReflection(session.id, at) });
  };
  const sessionOf = (id: Id): Session => {
    const { session } = background.view;
    if (session?.id !== id) throw new Trouble('not-found');
    return session;
  };
  const isNew = (editorId: Id, edit: number): boolean => {
    if (edit <= (edits.get(editorId) ?? -1)) return false;
    edits.set(editorId, edit);
    return true;
  };

  const handlers: { [K in Kind]?: (body: Request<K>) => Reply<K> } = {
    'panel.hello': (body) => {
      if (body.token !== token) throw new Trouble('not-allowed');
      return { grant };
    },
    'panel.look': () => {
      const { storageTrouble: trouble, view } = background;
      return trouble ? { view: { ...emptyView, call: view.call }, trouble } : { view, trouble };
    },
    'dock.place': (body) => {
      place = { ...place, ...body.place } as typeof place;
      return { place };
    },
    'dock.leave': () => ({}),
    'journal.open': () => ({}),
    'decks.open': () => ({}),
    'session.start': ({ id, at }) => {
      const { session } = background.view;
      if (session?.endedAt === null) return { id: session.id };
      open(id, at);
      return { id };
    },
    'session.finish': ({ id, at }) => {
      sessionOf(id);
      end(at);
      return { id };
    },
    'session.note': ({ id, note, editorId, edit }) => {
      if (isNew(editorId, edit)) change({ session: { ...sessionOf(id), note } });
      return { id };
    },
    'session.round': ({ id, at }) => {
      change({ session: { ...sessionOf(id), roundAt: at } });
      return { id };
    },
    'group.change': ({ id, ...choice }) => {
      if (background.view.group) change({ group: { ...background.view.group, ...withoutGaps(choice) } });
      return { id };
    },
    'starter.judge': ({ groupId, deckId, starterId, judgement }) => {
      const { group: known } = background.view;
      if (known) {
        const memory = judge(known.memory[deckId] ?? emptyMemory, starterId, judgement);
        change({ group: { ...known, memory: { ...known.memory, [deckId]: memory } } });
      }
      return { groupId };
    },
    'carry-over.settle': ({ groupId, ...settled }) => {
      const { group: known, carryOver } = background.view;
      const isLeft = ({ questionId }: { questionId: string }) => questionId !== settled.questionId;
      if (known) change({ group: { ...known, settled: [...settle(known.settled, settled)] }, carryOver: carryOver.filter(isLeft) });
      return { groupId };
    },
    'companion.pick': ({ groupId }) => {
      const picked = background.view.groups?.find(({ id }) => id === groupId) ?? null;
      change({ group: picked, session: null, warmUp: null, reflection: null });
      return {};
    },
    'warm-up.save': (body) => {
      sessionOf(body.sessionId);
      const known = warmUps.get(body.id);
      if (known && known.plan.revision >= body.plan.revision) return { id: body.id, revision: known.plan.revision };
      warmUps.set(body.id, body);
      const shown = background.view.warmUp;
      change({ warmUp: shown && shown.plan.revision >= body.plan.revision ? shown : body });
      return { id: body.id, revision: body.plan.revision };
    },
    'reflection.save': ({ id, answers, editorId, edit }) => {
      const reflection = background.view.reflection ?? createReflection(sessionOf(id).id, now());
      if (isNew(editorId, edit)) change({ reflection: { ...reflection, answers, editorId, edit } });
      return { id, edit };
    },
    'reflection.close': ({ id, state, at }) => {
      const reflection = background.view.reflection ?? createReflection(sessionOf(id).id, now());
      change({ reflection: { ...reflection, state, closedAt: state === 'open' ? null : at } });
      return { id };
    },
    'deck.get': ({ id }) => {
      const deck = background.decks.find((own) => own.id === id);
      if (!deck) throw new Trouble('not-found');
      return { deck };
    },
    'decks.list': () => ({ decks: background.decks.map(summaryOf) }),
    'settings.save': (body) => {
      change({ settings: { ...background.view.settings, ...body } as PanelView['settings'] });
      return background.view.settings;
    },
  };

  const answer = <K extends Kind>(kind: K, body: Request<K>): Reply<K> => {
    const { trouble } = background;
    if (trouble && (!trouble.kinds || trouble.kinds.includes(kind))) throw new Trouble(trouble.code);
    if (background.storageTrouble && stored.has(kind)) throw new Trouble(background.storageTrouble);
    if (kind !== 'panel.hello' && keyring.grant !== grant) throw new Trouble('not-allowed');
    const request = v.parse(protocol[kind].request, structuredClone(body)) as Request<K>;
    const handle = handlers[kind];
    if (!handle) throw new Trouble('not-allowed');
    const value = v.parse(protocol[kind].answer, handle(request)) as Reply<K>;
    background.asked.push({ kind, body: request });
    return value;
  };

  const background: BackgroundInMemory = {
    ask: async (kind, body) => {
      await Promise.resolve();
      return answer(kind, body);
    },
    token,
    keyring,
    view: emptyView,
    decks: [],
    asked: [],
    trouble: null,
    storageTrouble: null,
    onChanged: () => {},
    call: (state, at) => change({ call: { site: 'google-meet', state, stateAt: at, roomHash: hex } }),
    join(at) {
      background.call('in-call', at);
      open(newId(), at);
    },
    endCall(at) {
      background.call('left', at);
      end(at);
    },
  };
  return background;
}
