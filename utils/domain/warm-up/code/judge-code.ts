import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { inGroups, withoutHyphens } from './base32';
import type { JoinCode } from './decode';
import { encodePlan } from './encode';
import { minuteMs } from './layout';
import { isNewer } from './newer';
import { overSince } from './when-over';

/** What has to be known to say what a code means here and now. */
export interface PasteContext {
  readonly now: EpochMs;
  /** The tags of the rooms this may be, see `roomTagOf`; empty if no room is known. */
  readonly roomTags: readonly number[];
  /** The id of the deck with this fingerprint; `null` if there is none here. */
  readonly deckByFingerprint: (fingerprint: number) => string | null;
  /** The warm-up that the panel has now, and whether this person leads it. */
  readonly held: { readonly plan: Plan; readonly isOwn: boolean } | null;
  /** The codes that were made here, with or without hyphens. */
  readonly ownCodes: readonly string[];
}

/** What one code means. Each kind is one sentence to the person. */
export type Verdict =
  /** This person's own code. */
  | { readonly kind: 'own'; readonly code: JoinCode }
  /** It comes from another call. */
  | { readonly kind: 'other-room'; readonly code: JoinCode }
  /** The warm-up is over, since then. */
  | { readonly kind: 'from-the-past'; readonly code: JoinCode; readonly overSinceAt: EpochMs }
  /** It starts so far ahead that a clock or a date is wrong. */
  | { readonly kind: 'from-the-future'; readonly code: JoinCode; readonly startsAt: EpochMs }
  /** The panel has this already. */
  | { readonly kind: 'same'; readonly code: JoinCode }
  /** The panel has something newer. */
  | { readonly kind: 'older-revision'; readonly code: JoinCode }
  /** The host has ended the warm-up. */
  | { readonly kind: 'ended'; readonly code: JoinCode }
  /** It was dealt from a deck that is not here. */
  | { readonly kind: 'unknown-deck'; readonly code: JoinCode }
  /** It can be joined. */
  | {
      readonly kind: 'joined';
      readonly code: JoinCode;
      /** What there is to show from now on: the code's plan, with the deck found. */
      readonly plan: Plan;
      /** How far it lies ahead of our clock, where that is more than 5 s; otherwise 0. */
      readonly skewMs: Ms;
      /** It takes the place of a warm-up that has not ended. */
      readonly replaces: boolean;
    };

/** Clocks differ by this much without anybody noticing. */
const unnoticedMs: Ms = 5_000;

/** A start may lie this far ahead: the other side's clock, or ours, is a little wrong. */
const nearFutureMs: Ms = 15 * minuteMs;

/**
 * What `code` means here and now. Time and place come first, for they are the likeliest reasons that nothing can be done;
 * then what the panel has already. What is neither newer nor older than that is joined: the person asked for it.
 */
export function judgeCode(code: JoinCode, context: PasteContext): Verdict {
  const { now, held } = context;
  const deckId = context.deckByFingerprint(code.deckFingerprint);
  const isSame = held !== null && deckId === held.plan.deckId && saysTheSame(code, held.plan);
  if (isOwnCode(code, context) || (isSame && held.isOwn)) return { kind: 'own', code };
  if (isElsewhere(code, context.roomTags)) return { kind: 'other-room', code };

  const overSinceAt = overSince(code.plan, now);
  if (overSinceAt !== null) return { kind: 'from-the-past', code, overSinceAt };
  const aheadMs = code.plan.anchorAt - now;
  if (aheadMs > nearFutureMs) return { kind: 'from-the-future', code, startsAt: code.plan.anchorAt };

  if (isSame || (held !== null && isSameEnd(code, held.plan))) return { kind: 'same', code };
  if (held !== null && isNewer(held.plan, code.plan)) return { kind: 'older-revision', code };
  if (code.plan.endedAt !== null) return { kind: 'ended', code };
  if (deckId === null) return { kind: 'unknown-deck', code };
  return {
    kind: 'joined',
    code,
    plan: { ...code.plan, deckId },
    skewMs: aheadMs > unnoticedMs ? aheadMs : 0,
    replaces: held !== null && held.plan.endedAt === null,
  };
}

const isOwnCode = ({ symbols }: JoinCode, { ownCodes }: PasteContext): boolean =>
  ownCodes.some((own) => withoutHyphens(own) === symbols);

/** A code without a room, or a panel without one, may be anywhere. */
const isElsewhere = ({ roomTag }: JoinCode, roomTags: readonly number[]): boolean =>
  roomTag !== null && roomTags.length > 0 && !roomTags.includes(roomTag);

/** Whether `plan`, told as a code, would be this code. */
const saysTheSame = ({ deckFingerprint, roomTag, symbols }: JoinCode, plan: Plan): boolean =>
  encodePlan(plan, { deckFingerprint, roomTag }) === inGroups(symbols);

/** Whoever has heard of the end of a warm-up, or went on before it, has nothing to do once more; the moments may differ. */
const isSameEnd = ({ plan }: JoinCode, held: Plan): boolean =>
  plan.endedAt !== null && held.endedAt !== null && plan.seed === held.seed;
