import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '@/tests/support/dock';
import { join, messageOf } from '@/tests/support/joining';
import { personIn, type Person } from '@/tests/support/person';

const room = 'abc-defg-hij';

/** Reads something on several screens at once. */
const onAll = <T>(people: readonly Person[], look: (person: Person) => Promise<T>): Promise<T[]> =>
  Promise.all(people.map((person) => look(person)));

/** All of them show the same card and, but for the moment it takes to look, the same remaining time. */
async function areTogether(people: readonly Person[]): Promise<readonly string[]> {
  return eventually(async () => {
    const seen = await onAll(people, async (person) => ({ card: await person.card(), left: await person.secondsLeft() }));
    const [first] = seen;
    if (!first || first.card.length === 0) throw new Error('There is no card');
    for (const { card, left } of seen) {
      if (card.join() !== first.card.join()) throw new Error(`Different cards: ${JSON.stringify(seen)}`);
      if (Math.abs(left - first.left) > 1) throw new Error(`Different times: ${JSON.stringify(seen)}`);
    }
    return first.card;
  }, 20_000);
}

describe('three people, three browsers, two languages, one code', () => {
  let host: Person;
  let participant: Person;
  let late: Person;
  beforeAll(async () => {
    host = await personIn('en', 'en-US', room);
    participant = await personIn('sv', 'sv-SE', room);
  }, 120_000);
  afterAll(() => Promise.all([host, participant, late].map((person) => person?.close())));

  it('see the same starters at the same moment, though nothing goes between them', async () => {
    await host.panel.getByText(host.words('panel.more')).click();
    await host.panel.getByRole('radio', { name: host.words('panel.more.mode.one') }).check({ force: true });
    await host.panel.getByRole('radio', { name: host.words('panel.ready.pace.spoken', { count: 30 }) }).check({ force: true });
    await host.press(host.words('panel.ready.start'));
    await host.panel.getByRole('timer').waitFor();

    const message = await messageOf(host);
    expect(message.length).toBeLessThan(280);
    await join(participant, message, true);
    const first = await areTogether([host, participant]);

    // The clock leads everybody to the next starter.
    await eventually(async () => {
      expect(await host.card()).not.toEqual(first);
    }, 40_000);
    await areTogether([host, participant]);
  });

  it('and whoever comes late sees what the others see', async () => {
    late = await personIn('en', 'en-US', room);
    await join(late, `Host 14:05\n> ${await messageOf(host)}\nhope that works`, true);
    await areTogether([host, participant, late]);
  });

  it('stay together through a pause, an extension and a skip', async () => {
    const others = (): Person[] => [participant, late];
    const bring = async (): Promise<void> => {
      const message = await messageOf(host);
      for (const person of others()) await join(person, message, false);
    };

    await host.press(host.words('panel.warm-up.pause'));
    await bring();
    await areTogether([host, ...others()]);
    const paused = await onAll([host, ...others()], (person) => person.secondsLeft());
    await host.page.waitForTimeout(2_500);
    expect(await onAll([host, ...others()], (person) => person.secondsLeft())).toEqual(paused);
    expect(new Set(paused).size).toBe(1);

    await host.press(host.words('panel.warm-up.resume'));
    await host.press(host.words('panel.warm-up.longer'));
    const before = await host.card();
    await host.press(host.words('panel.warm-up.next'));
    await bring();
    expect(await areTogether([host, ...others()])).not.toEqual(before);
  });

  it('are told when they paste an older message, and go on as they were', async () => {
    const older = await messageOf(host);
    await host.press(host.words('panel.warm-up.longer'));
    await join(participant, await messageOf(host), false);
    await participant.press(participant.words('panel.guest.newer'));
    await participant.panel.getByRole('textbox', { name: participant.words('panel.joining.field') }).fill(older);
    await participant.panel.getByRole('main').getByText(participant.words('panel.joining.older-revision')).waitFor();
    await participant.press(participant.words('panel.joining.back'));
    await areTogether([host, participant]);
  });

  it('need no request to anybody', () => {
    for (const { stage } of [host, participant, late]) expect(stage.rehearsal.strangers()).toEqual([]);
  });
});
