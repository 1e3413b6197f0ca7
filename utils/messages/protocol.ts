import * as v from 'valibot';
import { callStates, sites } from '@/utils/domain/call/call-state';
import { OwnDeckIdSchema } from '@/utils/domain/decks/deck-id';
import { DeckSummarySchema, mostOwnDecks, OwnDeckSchema } from '@/utils/domain/decks/own-deck';
import { narrowestDock, widestDock, type DockPlace } from '@/utils/domain/dock';
import { PanelViewSchema } from '@/utils/domain/panel-view';
import { ReflectionSchema, reflectionStates } from '@/utils/domain/reflection/reflection';
import { carriedQuestions, verdicts } from '@/utils/domain/session/carry-over';
import { groupEntries } from '@/utils/domain/session/group';
import { longestRoom } from '@/utils/domain/session/room';
import { longestNote } from '@/utils/domain/session/session';
import { SettingsSchema, settingEntries } from '@/utils/domain/settings';
import { EpochMsSchema, IdSchema, SecretSchema, typedText } from '@/utils/domain/units';
import { judgements, StarterIdSchema } from '@/utils/domain/starters/eligible';
import { DeckIdSchema } from '@/utils/domain/warm-up/plan';
import { WarmUpSchema } from '@/utils/domain/warm-up/warm-up';
import { troubleCodes } from '@/utils/messages/answer';

/**
 * Who may send a message: the content script in a call's page, the panel in the dock (or a companion), the journal.
 * `frame` is a panel's page that has not yet shown that it is ours.
 */
export type SenderKind = 'call' | 'frame' | 'panel' | 'journal';

interface Rule {
  readonly from: readonly SenderKind[];
  readonly request: v.GenericSchema;
  readonly answer: v.GenericSchema;
}

const Ack = v.strictObject({ id: IdSchema });
const DockPlaceSchema = v.strictObject({
  edge: v.picklist(['left', 'right']),
  width: v.pipe(v.number(), v.safeInteger(), v.minValue(narrowestDock), v.maxValue(widestDock)),
  isOpen: v.boolean(),
});
const Typed = { editorId: IdSchema, edit: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) };
const { answers: AnswersSchema } = ReflectionSchema.pipe[0].entries;

/**
 * Everything that is ever said between the parts of Kindling, and by whom: the request and the value of a successful
 * answer. Every change carries an id made by its sender, so that saying it twice is harmless.
 */
export const protocol = {
  /** What the call's page looks like now; sent on every change, and once a minute while in a call. */
  'call.report': {
    from: ['call'],
    request: v.strictObject({
      /** The stretch in the call this belongs to: made anew whenever the person joins. */
      visitId: IdSchema,
      site: v.picklist(sites),
      /** The site's own id of the room; hashed at once, never stored. */
      room: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(longestRoom))),
      state: v.picklist(callStates),
      at: EpochMsSchema,
      /** Whether the dock already holds a panel; if not, the answer brings the token for a new one. */
      hasPanel: v.boolean(),
    }),
    answer: v.strictObject({
      /** `none`: nothing to show here; `tab`: the slim tab; `open`: the panel. */
      show: v.picklist(['none', 'tab', 'open']),
      place: DockPlaceSchema,
      token: v.nullable(SecretSchema),
      /** The dock's own few words, in the person's language. */
      words: v.strictObject({ open: v.string(), close: v.string(), resize: v.string(), panel: v.string() }),
    }),
  },
  /** A token for a new panel, when the one before it is gone. */
  'call.token': { from: ['call'], request: v.strictObject({}), answer: v.strictObject({ token: SecretSchema }) },
  /** The person moved, resized, opened or closed the dock. */
  'dock.place': {
    from: ['call', 'panel'],
    request: v.strictObject({ site: v.optional(v.picklist(sites)), place: v.partial(DockPlaceSchema) }),
    answer: v.strictObject({ place: DockPlaceSchema }),
  },
  /** Gives the keyboard back to the call's page. */
  'dock.leave': { from: ['panel'], request: v.strictObject({}), answer: v.strictObject({}) },

  /** A panel shows its one-time token and gets the right to ask. */
  'panel.hello': { from: ['frame'], request: v.strictObject({ token: SecretSchema }), answer: v.strictObject({ grant: SecretSchema }) },
  'panel.look': {
    from: ['panel'],
    request: v.strictObject({}),
    answer: v.strictObject({
      view: PanelViewSchema,
      /** Why nothing that is stored could be read: the view then tells of the call's page alone. */
      trouble: v.nullable(v.picklist(troubleCodes)),
    }),
  },

  /** Starts a session by hand, on any state of the page. */
  'session.start': { from: ['panel'], request: v.strictObject({ id: IdSchema, at: EpochMsSchema }), answer: Ack },
  /** Ends it by hand: every open segment is closed. */
  'session.finish': { from: ['panel', 'journal'], request: v.strictObject({ id: IdSchema, at: EpochMsSchema }), answer: Ack },
  'session.note': {
    from: ['panel', 'journal'],
    request: v.strictObject({ id: IdSchema, note: typedText(longestNote), ...Typed }),
    answer: Ack,
  },
  'session.delete': { from: ['journal'], request: v.strictObject({ id: IdSchema, at: EpochMsSchema }), answer: Ack },
  'session.restore': { from: ['journal'], request: v.strictObject({ id: IdSchema }), answer: Ack },
  /** The usefulness round was begun. */
  'session.round': { from: ['panel'], request: v.strictObject({ id: IdSchema, at: EpochMsSchema }), answer: Ack },

  /** What the person says of a group, field by field. */
  'group.change': {
    from: ['panel', 'journal'],
    request: v.strictObject({ id: IdSchema, ...v.partial(v.strictObject(groupEntries)).entries }),
    answer: Ack,
  },
  /** What the group thinks of a starter: not for us, one to keep, or nothing in particular. */
  'starter.judge': {
    from: ['panel', 'journal'],
    request: v.strictObject({
      groupId: IdSchema,
      deckId: DeckIdSchema,
      starterId: StarterIdSchema,
      judgement: v.picklist(judgements),
    }),
    answer: v.strictObject({ groupId: IdSchema }),
  },
  /** What becomes of something that was carried over, said in the session going on now. */
  'carry-over.settle': {
    from: ['panel'],
    request: v.strictObject({
      groupId: IdSchema,
      sessionId: IdSchema,
      questionId: v.picklist(carriedQuestions),
      verdict: v.picklist(verdicts),
      inSessionId: IdSchema,
    }),
    answer: v.strictObject({ groupId: IdSchema }),
  },
  /** Whose call a companion stands beside; `null` for nobody's yet, which lets go of the session that ended there too. */
  'companion.pick': {
    from: ['panel'],
    request: v.strictObject({ groupId: v.nullable(IdSchema) }),
    answer: v.strictObject({}),
  },

  /** Keeps a revision of a warm-up's plan; an older one than is stored changes nothing. */
  'warm-up.save': {
    from: ['panel'],
    request: WarmUpSchema,
    answer: v.strictObject({ id: IdSchema, revision: v.number() }),
  },

  /** Keeps what has been answered so far; sent on every input. `id` is the session's. */
  'reflection.save': {
    from: ['panel', 'journal'],
    request: v.strictObject({ id: IdSchema, answers: AnswersSchema, ...Typed }),
    answer: v.strictObject({ id: IdSchema, edit: v.number() }),
  },
  /** Submits, puts off, declines or opens it again. */
  'reflection.close': {
    from: ['panel', 'journal'],
    request: v.strictObject({ id: IdSchema, state: v.picklist(reflectionStates), at: EpochMsSchema }),
    answer: Ack,
  },

  /**
   * Keeps a deck of the person's own, whole: a thousand starters are 4 MB at the very most, and browsers carry 64. An edit
   * that is not newer than what the same page has brought changes nothing; one from before its removal finds no deck any
   * more. There may be {@link mostOwnDecks}; one more is a bad request.
   */
  'deck.save': {
    from: ['journal'],
    request: v.strictObject({ deck: OwnDeckSchema }),
    answer: v.strictObject({ id: OwnDeckIdSchema, edit: v.number() }),
  },
  /** Removes it for good; groups that used it go on with the first deck. */
  'deck.remove': {
    from: ['journal'],
    request: v.strictObject({ id: OwnDeckIdSchema, at: EpochMsSchema }),
    answer: v.strictObject({ id: OwnDeckIdSchema }),
  },
  'deck.get': {
    from: ['panel', 'journal'],
    request: v.strictObject({ id: OwnDeckIdSchema }),
    answer: v.strictObject({ deck: OwnDeckSchema }),
  },
  /** The person's own decks, without their starters. */
  'decks.list': {
    from: ['panel', 'journal'],
    request: v.strictObject({}),
    answer: v.strictObject({ decks: v.pipe(v.array(DeckSummarySchema), v.maxLength(mostOwnDecks)) }),
  },

  'settings.save': {
    from: ['panel', 'journal'],
    request: v.partial(v.strictObject(settingEntries)),
    answer: SettingsSchema,
  },
  'journal.open': {
    from: ['panel'],
    request: v.strictObject({ sessionId: v.nullable(IdSchema) }),
    answer: v.strictObject({}),
  },
  /** Opens the journal at the decks. */
  'decks.open': { from: ['panel'], request: v.strictObject({}), answer: v.strictObject({}) },
} as const satisfies Record<string, Rule>;

export type Kind = keyof typeof protocol;
export type Request<K extends Kind> = v.InferOutput<(typeof protocol)[K]['request']>;
export type Reply<K extends Kind> = v.InferOutput<(typeof protocol)[K]['answer']>;

/** A message on its way. A panel's carries the grant it was given. */
export interface Envelope<K extends Kind = Kind> {
  readonly kind: K;
  readonly body: Request<K>;
  readonly grant?: string;
}

/** What the background says to a content script, to the frame that holds the dock. */
export type DockOrder =
  | { readonly kind: 'dock.toggle' }
  | { readonly kind: 'dock.place'; readonly place: DockPlace }
  | { readonly kind: 'dock.leave' };

/** What the background says to every page of the extension: something is not what it was; look again. It says no more. */
export interface Changed {
  readonly kind: 'changed';
}
