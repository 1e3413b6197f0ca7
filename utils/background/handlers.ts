import { giveToken, reportCall } from '@/utils/background/calls';
import { getDeck, keepDeck, listDecks, removeDeck } from '@/utils/background/decks';
import { leaveDock, placeDock } from '@/utils/background/dock';
import { pickCompanion } from '@/utils/background/companion';
import { changeGroup, judgeStarter, settleCarryOver } from '@/utils/background/groups';
import { greetPanel, lookAtTab } from '@/utils/background/panel';
import { closeReflection, keepAnswers } from '@/utils/background/reflections';
import { beginRound, deleteSession, finishSession, keepNote, restoreSession, startSession } from '@/utils/background/sessions';
import { keepSettings } from '@/utils/background/settings';
import type { Tools } from '@/utils/background/tools';
import { keepWarmUp } from '@/utils/background/warm-ups';
import type { Handlers } from '@/utils/messages/dispatch';

/** What is done for each message. */
export const createHandlers = (tools: Tools): Handlers => ({
  'call.report': reportCall(tools),
  'call.token': giveToken(tools),
  'dock.place': placeDock(tools),
  'dock.leave': leaveDock(tools),
  'panel.hello': greetPanel(tools),
  'panel.look': lookAtTab(tools),
  'session.start': startSession(tools),
  'session.finish': finishSession(tools),
  'session.note': keepNote(tools),
  'session.delete': deleteSession(tools),
  'session.restore': restoreSession(tools),
  'session.round': beginRound(tools),
  'group.change': changeGroup(tools),
  'starter.judge': judgeStarter(tools),
  'carry-over.settle': settleCarryOver(tools),
  'companion.pick': pickCompanion(tools),
  'warm-up.save': keepWarmUp(tools),
  'reflection.save': keepAnswers(tools),
  'reflection.close': closeReflection(tools),
  'deck.save': keepDeck(tools),
  'deck.remove': removeDeck(tools),
  'deck.get': getDeck(tools),
  'decks.list': listDecks(tools),
  'settings.save': keepSettings(tools),
  'journal.open': async ({ sessionId }) => {
    await tools.openJournal(sessionId);
    return {};
  },
  'decks.open': async () => {
    await tools.openDecks();
    return {};
  },
});
