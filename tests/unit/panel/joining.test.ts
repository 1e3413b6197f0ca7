import { describe, expect, test } from 'vitest';
import type { Choices } from '@/utils/domain/settings';
import { laterRevision } from '@/utils/panel/join-actions';
import { settle } from './manual-clock';
import { meetingInMemory, messageOf, paste, sightOf } from './meeting-in-memory';
import { callStart, panelInCall, panelInMemory, smallDeck, type PanelInMemory } from './panel-in-memory';

const minuteMs = 60_000;

/** A host who has started a warm-up, and others. */
async function started(others: number, choice: Partial<Choices> = {}) {
  const { people, pass } = await meetingInMemory(others + 1);
  const [first, ...guests] = people;
  if (!first) throw new Error('Nobody is there');
  first.panel.actions.choose({ mode: 'one', paceSeconds: 60, minutes: 5, ...choice });
  first.panel.actions.startWarmUp();
  await settle();
  return { host: first, guests, pass };
}

const guestOf = <T>([guest]: readonly T[]): T => {
  if (guest === undefined) throw new Error('Nobody is there');
  return guest;
};

describe('joining by the message in the chat', () => {
  test.each([
    ['one starter a minute', {}],
    ['starters that change by hand', { paceSeconds: 0 }],
    ['a menu', { mode: 'menu' }],
  ] as const)('shows everybody the same, through all that a host does: %s', async (_, choice) => {
    const { host, guests, pass } = await started(2, choice);
    const [early, late] = guests;
    if (!early || !late) throw new Error('Nobody is there');
    const isSame = (...them: PanelInMemory[]): void => {
      for (const guest of them) expect(sightOf(guest)).toEqual(sightOf(host));
    };

    await pass(11_300);
    await paste(early, messageOf(host));
    isSame(early);
    await pass(95_000);
    isSame(early);
    await paste(late, host.copied[0] ?? '');
    isSame(early, late);

    host.panel.actions.change('pause');
    await pass(40_000);
    await paste(early, messageOf(host));
    isSame(early);
    host.panel.actions.change('resume');
    await pass(3_700);
    for (const guest of [early, late]) await paste(guest, messageOf(host));
    isSame(early, late);

    host.panel.actions.change('next');
    host.panel.actions.change('next');
    host.panel.actions.change('one-more-minute');
    await pass(20_100);
    for (const guest of [early, late]) await paste(guest, messageOf(host));
    isSame(early, late);
    await pass(50_000);
    isSame(early, late);

    host.panel.actions.change('previous');
    for (const guest of [early, late]) await paste(guest, messageOf(host));
    await pass(6 * minuteMs);
    isSame(early, late);
    expect(sightOf(early)).toMatchObject({ moment: 'time-up', remainingMs: 0 });

    host.panel.actions.change('one-more-minute');
    for (const guest of [early, late]) await paste(guest, messageOf(host));
    isSame(early, late);
    await pass(30_000);
    isSame(early, late);
    expect(sightOf(early).moment).toBe('warm-up');
  });

  test('stays one warm-up in the journal, however often a newer code is pasted', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    await paste(guest, messageOf(host));
    const { warmUp: first } = guest.background.view;
    await pass(70_000);
    host.panel.actions.change('next');
    await paste(guest, messageOf(host));
    const { warmUp: second } = guest.background.view;
    expect(second).toMatchObject({ id: first?.id, isHost: false, plan: { startedAt: first?.plan.startedAt } });
    expect(second?.earlier.length).toBeGreaterThan(0);
    expect(second?.plan.revision).toBeGreaterThan(first?.plan.revision ?? Number.NaN);
  });

  test('remembers what was seen before the host dealt anew, and nothing that was not', async () => {
    const { host, guests, pass } = await started(1, { paceSeconds: 0 });
    const guest = guestOf(guests);
    host.panel.actions.change('next');
    host.panel.actions.change('next');
    await paste(guest, messageOf(host));
    const [vetoed = ''] = sightOf(host).card ?? [];
    await pass(10_000);
    host.panel.actions.judge(vetoed, 'veto');
    await paste(guest, messageOf(host));
    expect(sightOf(guest)).toEqual(sightOf(host));
    expect(guest.background.view.warmUp?.earlier).toEqual([vetoed]);
  });

  test('says what it is, and says it once', async () => {
    const { host, guests } = await started(1);
    const guest = guestOf(guests);
    const message = messageOf(host);
    await paste(guest, message);
    expect(guest.panel.state()).toMatchObject({ moment: 'warm-up', warmUp: { isHost: false }, said: { key: 'panel.say.joined' } });
    guest.panel.actions.openPage('joining');
    guest.panel.actions.typeCode(message);
    expect(guest.panel.state().joining.result.kind).toBe('same');
  });

  test('starts a session where there is none, and is kept in it', async () => {
    const { host } = await started(0);
    const message = messageOf(host);
    const alone = panelInMemory();
    alone.background.call('unknown', callStart);
    await alone.panel.enter({ token: alone.background.token });
    await paste(alone, message);
    expect(sightOf(alone)).toEqual(sightOf(host));
    expect(alone.background.view.warmUp).toMatchObject({ isHost: false, sessionId: alone.background.view.session?.id });
  });

  test('works where nothing can be kept', async () => {
    const { host, pass, guests } = await started(1);
    const guest = guestOf(guests);
    guest.background.storageTrouble = 'storage-refused';
    await paste(guest, messageOf(host));
    await pass(70_000);
    host.panel.actions.change('pause');
    await paste(guest, messageOf(host));
    expect(sightOf(guest)).toEqual(sightOf(host));
  });
});

describe('a code that is not joined', () => {
  test('is told to be older than what one has', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    const old = messageOf(host);
    await pass(5_000);
    host.panel.actions.change('next');
    await paste(guest, messageOf(host));
    guest.panel.actions.openPage('joining');
    guest.panel.actions.typeCode(old);
    expect(guest.panel.state().joining.result.kind).toBe('older-revision');
    const before = sightOf(guest);
    guest.panel.actions.join();
    expect(sightOf(guest)).toEqual(before);
  });

  test('is known as one’s own, also after it has been changed', async () => {
    const { host, pass } = await started(0);
    const first = messageOf(host);
    await pass(5_000);
    host.panel.actions.change('next');
    host.panel.actions.openPage('joining');
    for (const text of [first, messageOf(host), 'Hi all, the link again: ' + first.slice(-24).toLowerCase()]) {
      host.panel.actions.typeCode(text);
      expect(host.panel.state().joining.result.kind).toBe('own');
    }
  });

  test('of another room is told so', async () => {
    const { host, guests } = await started(1);
    const guest = guestOf(guests);
    const { call } = guest.background.view;
    guest.background.view = { ...guest.background.view, call: call && { ...call, roomHash: 'f'.repeat(32) } };
    guest.panel.lookAgain();
    await settle();
    await paste(guest, messageOf(host));
    expect(guest.panel.state().joining.result.kind).toBe('other-room');
    expect(guest.panel.state().warmUp).toBeNull();
  });

  test('of a room is taken in a companion whose group meets there, and no other', async () => {
    const { host } = await started(0);
    for (const [roomHashes, kind] of [
      [['0123456789abcdef0123456789abcdef'], 'joined'],
      [['f'.repeat(32)], 'other-room'],
      [[], 'joined'],
    ] as const) {
      const companion = await panelInCall();
      const { group } = companion.background.view;
      companion.background.view = { ...companion.background.view, call: null, group: group && { ...group, roomHashes: [...roomHashes] } };
      companion.panel.lookAgain();
      await settle();
      companion.panel.actions.typeCode(messageOf(host));
      expect(companion.panel.state().joining.result.kind).toBe(kind);
    }
  });

  test('of another deck, or without one to look in, is told so', async () => {
    const { host } = await started(0);
    const message = messageOf(host);
    const other = await panelInCall({ loadDeck: () => Promise.resolve({ ...smallDeck, starters: smallDeck.starters.slice(1) }) });
    await paste(other, message);
    expect(other.panel.state().joining.result.kind).toBe('unknown-deck');
    const without = await panelInCall({ loadDeck: () => Promise.reject(new Error('No file')) });
    await paste(without, message);
    expect(without.panel.state()).toMatchObject({ joining: { result: { kind: 'unknown-deck' } }, warmUp: null });
  });

  test('among several waits for the person to choose, and is then looked at like any other', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    const first = messageOf(host);
    await pass(10_000);
    host.panel.actions.change('next');
    const chat = `${first}\nThanks!\n${messageOf(host)}`;
    await paste(guest, chat);
    const { result } = guest.panel.state().joining;
    if (result.kind !== 'several') throw new Error(result.kind);
    guest.panel.actions.join(result.codes[0]?.symbols);
    expect(guest.panel.state().joining.result.kind).toBe('joined');
    guest.panel.actions.join();
    await settle();
    expect(sightOf(guest)).toEqual(sightOf(host));
  });
});

describe('a warm-up of others', () => {
  test('takes the place of one’s own, which has then ended', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    await pass(20_000);
    guest.panel.actions.startWarmUp();
    await settle();
    const own = guest.background.view.warmUp;
    await pass(2 * minuteMs);
    host.panel.actions.change('end');
    host.panel.actions.offerWarmUp();
    host.panel.actions.startWarmUp();
    await pass(4_000);
    await paste(guest, messageOf(host));
    expect(sightOf(guest)).toEqual(sightOf(host));
    const ended = guest.background.asked.flatMap(({ kind, body }) => (kind === 'warm-up.save' ? [body] : []));
    expect(ended).toContainEqual(expect.objectContaining({ id: own?.id, plan: expect.objectContaining({ endedAt: expect.any(Number) }) }));
    expect(guest.background.view.warmUp?.id).not.toBe(own?.id);
  });

  test('takes the place of one that was started a moment after it, and stays there through a reload', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    await pass(10_000);
    host.panel.actions.change('next');
    host.panel.actions.change('next');
    guest.panel.actions.startWarmUp();
    await pass(3_000);
    await paste(guest, messageOf(host));
    expect(sightOf(guest)).toEqual(sightOf(host));
    await pass(3_000);
    expect(sightOf(guest)).toEqual(sightOf(host));
    expect(guest.background.view.warmUp).toMatchObject({ isHost: false, plan: { endedAt: null } });
  });

  test('holds against one’s own that started a moment later, also while nothing more can be stored', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    await pass(10_000);
    host.panel.actions.change('next');
    guest.panel.actions.startWarmUp();
    await pass(3_000);
    guest.background.trouble = { code: 'disk-full', kinds: ['warm-up.save'] };
    await paste(guest, messageOf(host));
    guest.panel.lookAgain();
    await pass(3_000);
    expect(sightOf(guest)).toEqual(sightOf(host));
  });

  test('ends with the code of its end, and only then', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    await paste(guest, messageOf(host));
    await pass(30_000);
    host.panel.actions.change('end');
    const end = messageOf(host);
    await paste(guest, end);
    expect(guest.panel.state().moment).toBe('meeting');
    expect(guest.background.view.warmUp?.plan.endedAt).not.toBeNull();
    guest.panel.actions.typeCode(end);
    expect(guest.panel.state().joining.result.kind).toBe('same');
  });

  test('does not end one’s own with its end', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    guest.panel.actions.choose({ mode: 'menu' });
    guest.panel.actions.startWarmUp();
    await pass(90_000);
    host.panel.actions.change('end');
    await paste(guest, messageOf(host));
    expect(guest.panel.state()).toMatchObject({ moment: 'warm-up', warmUp: { isHost: true, plan: { endedAt: null } } });
  });

  test('can be left, and come back to by the same message', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    const message = messageOf(host);
    await paste(guest, message);
    await pass(20_000);
    const { warmUp: joined } = guest.background.view;
    guest.panel.actions.change('end');
    await settle();
    expect(guest.panel.state().moment).toBe('meeting');
    await pass(20_000);
    await paste(guest, message);
    expect(sightOf(guest)).toEqual(sightOf(host));
    expect(guest.background.view.warmUp).toMatchObject({ id: joined?.id, plan: { endedAt: null } });
  });

  test('is open to whoever started one by mistake and ended it', async () => {
    const { host, guests, pass } = await started(1);
    const guest = guestOf(guests);
    await pass(90_000);
    guest.panel.actions.startWarmUp();
    await pass(5_000);
    guest.panel.actions.change('end');
    await paste(guest, messageOf(host));
    expect(sightOf(guest)).toEqual(sightOf(host));
  });

  test('can be led on by somebody else, whom the others then follow', async () => {
    const { host, guests, pass } = await started(2);
    const [heir, other] = guests;
    if (!heir || !other) throw new Error('Nobody is there');
    for (const guest of guests) await paste(guest, messageOf(host));
    heir.panel.actions.lead();
    await settle();
    expect(heir.panel.state().warmUp?.isHost).toBe(true);
    await pass(15_000);
    heir.panel.actions.change('next');
    heir.panel.actions.change('pause');
    await paste(other, messageOf(heir));
    expect(sightOf(other)).toEqual(sightOf(heir));
    expect(heir.background.view.warmUp).toMatchObject({ isHost: true });
    heir.panel.actions.typeCode(messageOf(heir));
    expect(heir.panel.state().joining.result.kind).toBe('own');
  });
});

describe('revisions', () => {
  test('of a code count to 64 and begin again; what is stored only ever counts up', () => {
    expect([laterRevision(0, 1), laterRevision(63, 0), laterRevision(64, 1), laterRevision(5, 4), laterRevision(5, 5)]).toEqual([
      1, 64, 65, 68, 69,
    ]);
  });
});
