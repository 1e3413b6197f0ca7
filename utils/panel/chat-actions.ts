import type { EpochMs } from '@/utils/domain/units';
import { chatMessage, type ChatWords } from '@/utils/domain/warm-up/chat-message';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { clockTime } from '@/utils/i18n/clock-time';
import type { Words } from '@/utils/i18n/words';
import type { Core } from './core';
import { deckWith } from './decks-at-hand';
import type { PanelActions } from './panel-state';
import { cardIn, codeOf } from './shown-warm-up';

/** As many codes as one meeting is likely to bring; a code pasted back after that is just one that we have already. */
const mostOwnCodes = 64;

/** What the host can give to the others. Nothing is posted by itself: the person pastes it where they like. */
export function createChatActions(core: Core): Pick<PanelActions, 'copyMessage'> {
  const { clock, copy } = core.surroundings;
  return {
    copyMessage() {
      const now = clock.now();
      const { chat, view, ownCodes } = core.held();
      const warmUp = core.warmUp();
      if (!warmUp) return;
      const deck = deckWith(core.held(), warmUp.plan.deckId);
      const code = deck && codeOf(warmUp, deck, view.call);
      if (code === null || !deck || !chat) {
        core.say('panel.say.not-copied');
        return;
      }
      const text = chatMessage({
        plan: warmUp.plan,
        card: cardIn(chat.deck.id === deck.id ? chat.deck : deck, warmUp, now),
        code,
        words: framesOf(chat.words),
        until: clockTime(untilOf(warmUp.plan, now), chat.words.locale),
      });
      if (!copy(text)) {
        core.say('panel.say.not-copied');
        return;
      }
      core.set({ copied: code, ownCodes: [...ownCodes.filter((one) => one !== code), code].slice(-mostOwnCodes) });
      core.say('panel.say.message-copied');
    },
  };
}

/** The message's frames, with their places still empty. */
const framesOf = (words: Words): ChatWords => ({
  one: words('chat.one'),
  oneShort: words('chat.one-short'),
  menu: words('chat.menu'),
  menuShort: words('chat.menu-short'),
  bare: words('chat.bare'),
});

/** When a warm-up will be over; while it is paused, when it would be if it went on at once. */
function untilOf(plan: Parameters<typeof stateAt>[0], now: EpochMs): EpochMs {
  const { endsAt, remainingMs } = stateAt(plan, now);
  return endsAt ?? now + remainingMs;
}
