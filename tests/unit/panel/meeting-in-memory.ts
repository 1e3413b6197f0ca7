import type { Surroundings } from '@/utils/panel/surroundings';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { panelInCall, type PanelInMemory } from './panel-in-memory';
import { settle } from './manual-clock';

/** Several people in one call, each with a panel, a background and a clock of their own. */
export interface MeetingInMemory {
  readonly people: readonly PanelInMemory[];
  /** Lets time pass for everybody. */
  pass(ms: number): Promise<void>;
}

export async function meetingInMemory(count: number, over: Partial<Surroundings> = {}): Promise<MeetingInMemory> {
  const people: PanelInMemory[] = [];
  for (let person = 0; person < count; person++) people.push(await panelInCall(over));
  return {
    people,
    async pass(ms) {
      for (const { clock } of people) await clock.pass(ms);
    },
  };
}

/** What the host posts into the chat now. */
export function messageOf({ panel, copied }: PanelInMemory): string {
  panel.actions.copyMessage();
  const message = copied.at(-1);
  if (message === undefined) throw new Error('Nothing was copied');
  return message;
}

/** Somebody pastes a text into the field for a code, and presses Join. */
export async function paste({ panel }: PanelInMemory, text: string): Promise<void> {
  panel.actions.openPage('joining');
  panel.actions.typeCode(text);
  panel.actions.join();
  await settle();
}

/** What a person sees of a warm-up. */
export function sightOf({ panel }: PanelInMemory) {
  const { warmUp, now, moment } = panel.state();
  const state = warmUp && stateAt(warmUp.plan, now);
  return { moment, phase: state?.phase, card: warmUp?.card.map(({ id }) => id), remainingMs: state?.remainingMs };
}
