import * as v from 'valibot';
import { callStates, sites } from '@/utils/domain/call/call-state';
import { ReflectionSchema } from '@/utils/domain/reflection/reflection';
import { GroupSchema } from '@/utils/domain/session/group';
import { SessionSchema } from '@/utils/domain/session/session';
import { defaultSettings, SettingsSchema } from '@/utils/domain/settings';
import { EpochMsSchema } from '@/utils/domain/units';
import { WarmUpSchema } from '@/utils/domain/warm-up/warm-up';

/** All that the background tells a panel; what the panel shows is derived from it, the clock and what is typed. */
export const PanelViewSchema = v.strictObject({
  /** What the call's page says; `null` where there is no page to ask. */
  call: v.nullable(
    v.strictObject({
      site: v.picklist(sites),
      state: v.picklist(callStates),
      /** Since when the page has said so. */
      stateAt: EpochMsSchema,
      /** The page has a room, so a session started here will find its group again. */
      hasRoom: v.boolean(),
    }),
  ),
  /** The session going on in this tab, or the one that ended here last. */
  session: v.nullable(SessionSchema),
  /** The group of the session, or the one that owns the room when there is no session yet. */
  group: v.nullable(GroupSchema),
  /** How many sessions the group has had, this one included. */
  sessionNumber: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The warm-up of the session that was started last. */
  warmUp: v.nullable(WarmUpSchema),
  reflection: v.nullable(ReflectionSchema),
  /** How many reflections on other sessions still wait. */
  waiting: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
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
  settings: defaultSettings,
};
