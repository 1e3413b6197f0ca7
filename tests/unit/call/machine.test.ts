import { describe, expect, it } from 'vitest';
import type { CallState } from '@/utils/domain/call/call-state';
import type { CallSign } from '@/utils/domain/call/holds';
import { newMachine, observe, type CallMachine } from '@/utils/domain/call/machine';
import { bystander, callPage, elsewhere, type Page } from '@/utils/domain/call/page';

const room = callPage('qjf-wvnx-mzt');
const otherRoom = callPage('abc-defg-hij');

type Look = readonly [atSeconds: number, sign: CallSign, page?: Page];

/** The machine after some looks, at seconds. */
const after = (looks: readonly Look[], start: CallMachine = newMachine): CallMachine =>
  looks.reduce((machine, [at, sign, page = room]) => observe(machine, { ...page, at: at * 1_000, sign }), start);

/** The states told on the way, each once. */
function statesOn(looks: readonly Look[]): CallState[] {
  let machine = newMachine;
  const states: CallState[] = [];
  for (const look of looks) {
    machine = after([look], machine);
    if (states.at(-1) !== machine.state) states.push(machine.state);
  }
  return states;
}

const inCall = after([
  [0, 'in-call'],
  [1, 'in-call'],
]);

describe('joining', () => {
  it('believes a call after a second', () => {
    expect(after([[0, 'in-call']]).state).toBe('unknown');
    expect(after([[0, 'in-call'], [0.999, 'in-call']]).state).toBe('unknown');
    expect(inCall).toMatchObject({ state: 'in-call', room: 'qjf-wvnx-mzt', dueAt: null });
  });

  it('says when a held sign falls due', () => {
    expect(after([[2, 'in-call']]).dueAt).toBe(3_000);
    expect(after([[2, 'lobby']]).dueAt).toBe(2_500);
    expect(after([[2, 'gone']], inCall).dueAt).toBe(12_000);
    expect(after([[2, 'unknown']], inCall).dueAt).toBeNull();
  });

  it('goes through lobby and waiting room', () => {
    const looks: Look[] = [[0, 'unknown'], [1, 'lobby'], [2, 'lobby'], [3, 'waiting'], [4, 'waiting'], [5, 'in-call'], [6, 'in-call']];
    expect(statesOn(looks)).toEqual(['unknown', 'lobby', 'waiting', 'in-call']);
  });

  it('does not take a flicker for a call', () => {
    const flicker: Look[] = [[0, 'in-call'], [0.5, 'unknown'], [0.9, 'in-call'], [1.4, 'in-call'], [1.5, 'lobby']];
    expect(statesOn(flicker)).toEqual(['unknown']);
  });

  it('opens no visit for a mistyped room', () => {
    expect(statesOn([[0, 'gone'], [1, 'error'], [9, 'error']])).toEqual(['unknown', 'error']);
  });

  it('begins no visit on a breakout room or a dropped line alone', () => {
    expect(after([[0, 'breakout'], [9, 'breakout']]).state).toBe('joining');
    expect(after([[0, 'reconnecting'], [9, 'reconnecting']]).state).toBe('joining');
  });
});

describe('what ends no visit', () => {
  it.each<[CallSign, CallState]>([
    ['breakout', 'breakout'],
    ['reconnecting', 'reconnecting'],
    ['waiting', 'reconnecting'],
    ['joining', 'in-call'],
    ['unknown', 'in-call'],
  ])('%s is %s, and the call goes on after it', (sign, state) => {
    const away = after([[2, sign], [600, sign]], inCall);
    expect(away.state).toBe(state);
    expect(after([[601, 'in-call'], [602, 'in-call']], away).state).toBe('in-call');
  });

  it('is being without controls for less than ten seconds', () => {
    expect(after([[2, 'gone'], [11.9, 'gone']], inCall).state).toBe('in-call');
    expect(after([[2, 'gone'], [9, 'joining'], [10, 'gone'], [19, 'gone']], inCall).state).toBe('in-call');
  });
});

describe('leaving', () => {
  it.each<[CallSign, number, CallState]>([
    ['left', 1.5, 'left'],
    ['removed', 0.5, 'removed'],
    ['ended', 0.5, 'ended'],
    ['error', 1.5, 'left'],
    ['lobby', 1.5, 'left'],
    ['gone', 10, 'left'],
  ])('%s is believed after %d s', (sign, seconds, state) => {
    expect(after([[2, sign], [2 + seconds - 0.001, sign]], inCall).state).toBe('in-call');
    expect(after([[2, sign], [2 + seconds, sign]], inCall).state).toBe(state);
  });

  it('comes before the lobby that shows it', () => {
    const machine = after([[2, 'lobby'], [3.5, 'lobby']], inCall);
    expect(machine).toMatchObject({ state: 'left', dueAt: 4_000 });
    expect(after([[4, 'lobby']], machine).state).toBe('lobby');
  });

  it('is believed at once when the address is no longer the call’s', () => {
    expect(after([[2, 'in-call', elsewhere]], inCall)).toMatchObject({ state: 'left', room: 'qjf-wvnx-mzt' });
    expect(after([[2, 'unknown', bystander]], inCall).state).toBe('left');
  });

  it('is told of the old room when the address leads to another', () => {
    const moved = after([[2, 'in-call', otherRoom]], inCall);
    expect(moved).toMatchObject({ state: 'left', room: 'qjf-wvnx-mzt' });
    expect(after([[3, 'in-call', otherRoom]], moved)).toMatchObject({ state: 'in-call', room: 'abc-defg-hij' });
  });

  it('stays left on the error screen that may follow', () => {
    expect(after([[2, 'left'], [4, 'left'], [5, 'error'], [9, 'error']], inCall).state).toBe('left');
  });

  it('is forgotten on the next page', () => {
    const left = after([[2, 'left'], [4, 'left']], inCall);
    expect(after([[5, 'unknown', elsewhere]], left)).toMatchObject({ state: 'not-a-call', room: null });
    expect(after([[5, 'unknown', otherRoom]], left)).toMatchObject({ state: 'unknown', room: 'abc-defg-hij' });
  });

  it('is followed by joining again', () => {
    const looks: Look[] = [[0, 'in-call'], [1, 'in-call'], [2, 'left'], [4, 'left'], [5, 'in-call'], [6, 'in-call']];
    expect(statesOn(looks)).toEqual(['unknown', 'in-call', 'left', 'in-call']);
  });
});

describe('clocks', () => {
  it('begin a hold again when they step back', () => {
    const stepped = after([[100, 'in-call'], [50, 'in-call']]);
    expect(stepped).toMatchObject({ state: 'unknown', dueAt: 51_000 });
    expect(after([[51, 'in-call']], stepped).state).toBe('in-call');
  });
});
