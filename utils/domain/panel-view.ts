import * as v from 'valibot';
import { callStates, sites } from '@/utils/domain/call/call-state';
import { ReflectionSchema } from '@/utils/domain/reflection/reflection';
import { CarryOverSchema, mostCarried } from '@/utils/domain/session/carry-over';
import { GroupSchema } from '@/utils/domain/session/group';
import { RoomHashSchema } from '@/utils/domain/session/room';
import { SessionSchema } from '@/utils/domain/session/session';
import { defaultSettings, SettingsSchema } from '@/utils/domain/settings';
import { EpochMsSchema } from '@/utils/domain/units';
import { WarmUpSchema } from '@/utils/domain/warm-up/warm-up';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The most groups a companion offers. */
export const mostGroups = 100;

/** All that the background tells a panel; what the panel shows is derived from it, the clock and what is typed. */
export const PanelViewSchema = v.strictObject({
  /** What the call's page says; `null` where there is no page to ask. */
  call: v.nullable(
    v.strictObject({
      site: v.picklist(sites),
      state: v.picklist(callStates),
      /** Since when the page has said so. */
      stateAt: EpochMsSchema,
      /** What the room is known by, so that a session started here finds its group again; `null` for a page without one. */
      roomHash: v.nullable(RoomHashSchema),
    }),
  ),
  /** The session going on in this tab, or the one that ended here last. */
  session: v.nullable(SessionSchema),
  /** The group of the session, or the one that owns the room when there is no session yet. */
  group: v.nullable(GroupSchema),
  /** How many sessions the group has had, this one included. */
  sessionNumber: Count,
  /** The warm-up of the session that is furthest on, by its revision. */
  warmUp: v.nullable(WarmUpSchema),
  reflection: v.nullable(ReflectionSchema),
  /** How many reflections on other sessions still wait. */
  waiting: Count,
  /** What opens the next warm-up. */
  carryOver: v.pipe(v.array(CarryOverSchema), v.maxLength(mostCarried)),
  /**
   * The groups to pick from, those met last first, and none once one is picked: in a companion only, which no page tells
   * whose call it is.
   */
  groups: v.nullable(v.pipe(v.array(GroupSchema), v.maxLength(mostGroups))),
  settings: SettingsSchema,
});

export type PanelView = v.InferOutput<typeof PanelViewSchema>;

/** A view of nothing, for as long as nobody tells. */
export const emptyView: PanelView = {
  call: null,
  session: null,
  group: null,
  sessionNumber: 0,
  warmUp: null,
  reflection: null,
  waiting: 0,
  carryOver: [],
  groups: null,
  settings: defaultSettings,
};

/** Which of the group's sessions this is: the one going on, or else the next one. */
export const numberNow = ({ session, sessionNumber }: Pick<PanelView, 'session' | 'sessionNumber'>): number =>
  session?.endedAt === null ? sessionNumber : sessionNumber + 1;
