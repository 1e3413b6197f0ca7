import { newGroup } from '@/utils/domain/session/group';
import type { CarryOver } from '@/utils/domain/session/carry-over';
import type { Deck } from '@/utils/domain/starters/starter';
import type { Pace } from '@/utils/domain/warm-up/plan';
import { callStart, smallDeck, type PanelInMemory } from '@/tests/unit/panel/panel-in-memory';
import { drawn, openAfterCall, openInCall, openPanel, tell, tellGroup } from './open-panel';
import { codeOfOther, joinOther } from './sharing';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export type Scene = (width?: number, height?: number) => Promise<PanelInMemory>;

/** A deck in which every starter has everything that one may have. */
export const fullDeck: Deck = {
  ...smallDeck,
  starters: smallDeck.starters.map((starter) =>
    Object.assign({ alt: 'Name one thing you like to do slowly.', followUp: 'What do you notice in that moment?' }, starter),
  ),
};

const full = { loadDeck: () => Promise.resolve(fullDeck) };

/** Six names, one that is long and one that is written from right to left. */
export const names = ['Mira', 'Jun', 'Ana Sofía Fernández de la Vega', 'ليلى حداد', 'Åsa', 'Tomasz'];

/** 45 minutes of a meeting of 50 have passed. */
const nearlyOverMs = 45 * minuteMs;

export const carried: CarryOver[] = [
  {
    sessionId: '00000000-0000-4000-8000-000000000101',
    questionId: 'next-time',
    text: 'Start with the quiet ones, and give everybody a minute to think before anyone speaks. Then write down the three things that came up, in everybody’s own words.',
    saidAt: callStart - 3 * dayMs,
  },
  {
    sessionId: '00000000-0000-4000-8000-000000000101',
    questionId: 'useful',
    text: 'Two people had the same problem as me.',
    saidAt: callStart - 3 * dayMs,
  },
];

/** One thing carried over. */
export const carriedSaying = (text: string): CarryOver[] => [
  { sessionId: '00000000-0000-4000-8000-000000000101', questionId: 'useful', text, saidAt: callStart - 3 * dayMs },
];

/** The seventh of twenty sessions of a group that had met before, with people in it. */
const openInSeries: Scene = async (width, height) => {
  const all = await openInCall(width, height, full);
  await tell(all, { sessionNumber: 27 });
  await tellGroup(all, {
    name: 'Networked learning',
    roster: { names, self: 1 },
    series: { length: 20, after: 20, perWeek: 2 },
    meetingMinutes: 50,
  });
  return all;
};

const withPage =
  (page: 'joining' | 'peek' | 'group', open: Scene = openInCall): Scene =>
  async (width, height) => {
    const all = await open(width, height);
    all.panel.actions.openPage(page);
    await drawn();
    return all;
  };

const withPaste =
  (text: (all: PanelInMemory) => string, before: (all: PanelInMemory) => void = () => {}): Scene =>
  async (width, height) => {
    const all = await openInCall(width, height);
    before(all);
    await drawn();
    all.panel.actions.openPage('joining');
    all.panel.actions.typeCode(text(all));
    await drawn();
    return all;
  };

/** What can be pasted, by what is made of it. */
const pasted: Readonly<Record<string, Scene>> = {
  empty: withPage('joining'),
  'no-code': withPaste(() => 'We begin in a minute, take your time.'),
  'look-alikes': withPaste(() => `\u0410${codeOfOther().slice(1)}`),
  incomplete: withPaste(() => codeOfOther().slice(0, -3)),
  mistyped: withPaste(() => codeOfOther().replace(/.$/, (last) => (last === '7' ? '8' : '7'))),
  several: withPaste(() => `${codeOfOther()}\n${codeOfOther({ seed: 12, startedAt: callStart - 4 * minuteMs, anchorAt: callStart - 4 * minuteMs })}`),
  'other-room': withPaste(() => codeOfOther({ roomHash: 'f'.repeat(32) })),
  'unknown-deck': withPaste(() => codeOfOther({ deckFingerprint: 1 })),
  'from-the-past': withPaste(() => codeOfOther({ startedAt: callStart - dayMs, anchorAt: callStart - dayMs })),
  'from-the-future': withPaste(() => codeOfOther({ startedAt: callStart + 90 * minuteMs, anchorAt: callStart + 90 * minuteMs })),
  own: withPaste(
    ({ panel }) => panel.state().warmUp?.code ?? '',
    ({ panel }) => panel.actions.startWarmUp(),
  ),
  ended: withPaste(
    () => codeOfOther({ revision: 2, endedAt: callStart }),
    (all) => joinOther(all),
  ),
  joined: withPaste(() => `Join us: ${codeOfOther()}`),
  'joined, with a clock that is off': withPaste(() => codeOfOther({ startedAt: callStart + 2 * minuteMs, anchorAt: callStart + 2 * minuteMs })),
  'joined, in place of another': withPaste(
    () => codeOfOther({ revision: 9 }),
    (all) => all.panel.actions.startWarmUp(),
  ),
};

/** In turns of the shortest share there is for six people in five minutes: 40 s. */
const openTurns =
  (ms: number): Scene =>
  async (width, height) => {
    const all = await openInSeries(width, height);
    all.panel.actions.choose({ hasTurns: true, mode: 'one', minutes: 5 });
    all.panel.actions.startWarmUp();
    await all.clock.pass(ms);
    await drawn();
    return all;
  };

const openJoined =
  (plan: { readonly hasTurns?: boolean; readonly mode?: 'one' | 'menu'; readonly pace?: Pace }, ms = 10_000): Scene =>
  async (width, height) => {
    const all = await openInSeries(width, height);
    const { hasTurns = false, mode = 'one', pace = 60 } = plan;
    joinOther(all, { hasTurns, mode, paceMs: pace * 1_000, appetite: 2 });
    await all.clock.pass(ms);
    await drawn();
    return all;
  };

const openMenu =
  (choose: Parameters<PanelInMemory['panel']['actions']['choose']>[0] = {}, ms = 10_000): Scene =>
  async (width, height) => {
    const all = await openInSeries(width, height);
    all.panel.actions.choose({ mode: 'menu', ...choose });
    all.panel.actions.startWarmUp();
    await all.clock.pass(ms);
    await drawn();
    return all;
  };

/** Every moment, and what is special in some of them, as a person gets there. */
export const scenes: Readonly<Record<string, Scene>> = {
  inert: async (width, height) => {
    const all = await openPanel(width, height);
    await all.panel.enter(null);
    return all;
  },
  unsure: async (width, height) => {
    const all = await openPanel(width, height);
    await all.panel.enter({ token: all.background.token });
    return all;
  },
  waiting: async (width, height) => {
    const all = await openPanel(width, height);
    all.background.call('lobby', callStart);
    all.background.view = { ...all.background.view, waiting: 1 };
    await all.panel.enter({ token: all.background.token });
    return all;
  },
  picking: async (width, height) => {
    const all = await openPanel(width, height);
    const groups = ['Networked learning', ''].map((name, n) =>
      Object.assign(newGroup(`00000000-0000-4000-8000-00000000020${n}`, null, n, callStart - dayMs), { name }),
    );
    all.background.view = { ...all.background.view, groups };
    await all.panel.enter({ token: all.background.token });
    return all;
  },
  ready: openInCall,
  'ready, with a long name and a length of its own': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.changeGroup({ name: 'The networked learning course, group C, Tuesdays and Thursdays' });
    all.panel.actions.choose({ minutes: 12 });
    return all;
  },
  'ready, where the page has no room and the store refuses everything': async (width, height) => {
    const all = await openPanel(width, height);
    all.background.storageTrouble = 'storage-refused';
    all.background.view = {
      ...all.background.view,
      call: { site: 'zoom', state: 'in-call', stateAt: callStart, roomHash: null },
    };
    await all.panel.enter({ token: all.background.token });
    return all;
  },
  'ready, in a series': openInSeries,
  'ready, in a series, with what was carried over': async (width, height) => {
    const all = await openInSeries(width, height);
    all.panel.actions.choose({ hasTurns: true, mode: 'one' });
    await tell(all, { carryOver: carried });
    return all;
  },
  ...Object.fromEntries(Object.entries(pasted).map(([kind, open]) => [`joining: ${kind}`, open])),
  peek: withPage('peek', openInSeries),
  'peek, one at a time, some of them judged': async (width, height) => {
    const all = await openInSeries(width, height);
    all.panel.actions.choose({ mode: 'one' });
    all.panel.actions.openPage('peek');
    await drawn();
    const id = all.panel.state().peek?.[0]?.[0]?.id;
    if (id) all.panel.actions.judge(id, 'favourite');
    await drawn();
    return all;
  },
  group: withPage('group', openInSeries),
  'group, of which nothing is known': withPage('group'),
  'warm-up': async (width, height) => {
    const all = await openInCall(width, height, full);
    all.panel.actions.choose({ mode: 'one' });
    all.panel.actions.startWarmUp();
    await all.clock.pass(10_000);
    return all;
  },
  'warm-up, calm and paused': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.choose({ isCalm: true, appetite: 1 });
    all.panel.actions.startWarmUp();
    await all.clock.pass(100_000);
    all.panel.actions.change('pause');
    return all;
  },
  'warm-up, with its message copied': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.choose({ appetite: 2, mode: 'one' });
    all.panel.actions.startWarmUp();
    await all.clock.pass(1_000);
    all.panel.actions.copyMessage();
    return all;
  },
  'warm-up, without a deck': async (width, height) => {
    const all = await openInCall(width, height, { loadDeck: () => Promise.reject(new TypeError('No deck')) });
    all.panel.actions.startWarmUp();
    await all.clock.pass(1_000);
    return all;
  },
  menu: openMenu(),
  'menu, with the lighter ones first': openMenu({ joinAs: 0 }),
  'turns, somebody speaks': openTurns(5_000),
  'turns, coming to an end': openTurns(34_000),
  'turns, the next gets ready': openTurns(39_000),
  'turns, everybody had one': openTurns(6 * 40_000 + 5_000),
  participant: openJoined({}),
  'participant, of a menu': openJoined({ mode: 'menu', pace: 0 }),
  'participant, with turns': openJoined({ hasTurns: true, pace: 40 }, 50_000),
  'participant, with turns whose order is not known here': async (width, height) => {
    const all = await openInCall(width, height);
    joinOther(all, { hasTurns: true, paceMs: 40_000 });
    await drawn();
    return all;
  },
  'time-up': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.startWarmUp();
    await all.clock.pass(5 * minuteMs + 1_000);
    return all;
  },
  'time-up, as a participant': openJoined({}, 5 * minuteMs + 1_000),
  meeting: async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.skipWarmUp();
    all.panel.actions.writeNote('Ask Maria how she runs the usefulness round.');
    return all;
  },
  'last-minutes': async (width, height) => {
    const all = await openInSeries(width, height);
    all.panel.actions.skipWarmUp();
    await all.clock.pass(nearlyOverMs);
    await drawn();
    return all;
  },
  round: async (width, height) => {
    const all = await openInSeries(width, height);
    all.panel.actions.skipWarmUp();
    all.panel.actions.startRound();
    await all.clock.pass(20_000);
    return all;
  },
  'round, calm': async (width, height) => {
    const all = await openInSeries(width, height);
    all.panel.actions.choose({ isCalm: true });
    all.panel.actions.skipWarmUp();
    all.panel.actions.startRound();
    await all.clock.pass(20_000);
    return all;
  },
  reflecting: openAfterCall,
  'reflecting, filled in': async (width, height) => {
    const all = await openAfterCall(width, height);
    const useful = 'Two people had the same problem as me. '.repeat(12).trim();
    all.panel.actions.answer({ worth: 4, belonging: 0, voice: 1, together: 2, 'chat-room': 1, useful });
    return all;
  },
  'reflecting, with a full disk': async (width, height) => {
    const all = await openAfterCall(width, height);
    all.background.trouble = { code: 'disk-full' };
    all.panel.actions.answer({ worth: 3, useful: 'Two people had the same problem.' });
    return all;
  },
  saved: async (width, height) => {
    const all = await openAfterCall(width, height);
    all.panel.actions.answer({ 'next-time': 'Start with the quiet ones.' });
    all.panel.actions.closeReflection('submitted');
    return all;
  },
  'set-aside': async (width, height) => {
    const all = await openAfterCall(width, height);
    all.panel.actions.closeReflection('put-off');
    return all;
  },
};
