import type { EpochMs } from '@/utils/domain/units';
import { decodeCode, type JoinCode } from './decode';
import { findCodes, type FoundCodes } from './find-codes';
import { judgeCode, type PasteContext, type Verdict } from './judge-code';
import { isNewer } from './newer';

/** What pasted text means. Each kind is one sentence to the person; none of them is a guess. */
export type PasteResult =
  | Verdict
  /** Nothing, or nothing that can be seen. */
  | { readonly kind: 'empty' }
  /** Text without a code. */
  | { readonly kind: 'no-code' }
  /** A code with letters of other scripts in it, that only look like these symbols. */
  | { readonly kind: 'look-alikes'; readonly letters: readonly string[] }
  /** The beginning of a code, of which so many symbols are missing. */
  | { readonly kind: 'incomplete'; readonly missing: number }
  /** Meant as a code, and none. */
  | { readonly kind: 'mistyped' }
  /** A code of a Kindling that is older or newer than this one. */
  | { readonly kind: 'older-version' }
  | { readonly kind: 'newer-version' }
  /** Different codes, the newest first: the person has to choose one, which goes to {@link judgeCode}. */
  | { readonly kind: 'several'; readonly codes: readonly JoinCode[] };

/** Reads what somebody pasted into the field for a code: the code, or the whole message with the code in it. Never throws. */
export function readPaste(text: string, context: PasteContext): PasteResult {
  const found = findCodes(text);
  const codes = decodedCodes(found, context.now);
  const [only, ...others] = codes;
  if (only === undefined) return whatElse(found);
  return others.length === 0 ? judgeCode(only, context) : { kind: 'several', codes };
}

/** The codes that say something, the newest first. */
const decodedCodes = (found: FoundCodes, now: EpochMs): readonly JoinCode[] =>
  found.codes
    .flatMap((symbols) => {
      const decoded = decodeCode(symbols, now);
      return decoded.kind === 'code' ? [decoded.code] : [];
    })
    .toSorted(newestFirst);

function newestFirst(a: JoinCode, b: JoinCode): number {
  if (isNewer(a.plan, b.plan)) return -1;
  return isNewer(b.plan, a.plan) ? 1 : 0;
}

/** Why there is no code in the text, by what is surest. A right check over impossible numbers is a mistyped code, too. */
function whatElse(found: FoundCodes): PasteResult {
  if (found.isEmpty) return { kind: 'empty' };
  if (found.hasNewer) return { kind: 'newer-version' };
  if (found.hasOlder) return { kind: 'older-version' };
  if (found.lookAlikes.length > 0) return { kind: 'look-alikes', letters: found.lookAlikes };
  if (found.missing !== null) return { kind: 'incomplete', missing: found.missing };
  return found.isMistyped || found.codes.length > 0 ? { kind: 'mistyped' } : { kind: 'no-code' };
}
