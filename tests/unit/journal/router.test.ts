import { describe, expect, it } from 'vitest';
import { createRouter, type AddressBar } from '@/utils/journal/router';
import { decksHref, listHref, type Route } from '@/utils/journal/route';

const id = '0198f2c4-1111-4222-8333-444455556666';

/** An address bar that tells of its changes as a browser's does. */
class Bar extends EventTarget implements AddressBar {
  readonly location = {
    hash: '',
    assign: (address: string): void => this.visit(address),
    replace: (address: string): void => this.visit(address),
  };

  visit(hash: string): void {
    this.location.hash = hash;
    this.dispatchEvent(new Event('hashchange'));
  }
}

describe('createRouter', () => {
  it('tells where one is, and where one goes', () => {
    const bar = new Bar();
    const router = createRouter(bar);
    const visited: Route[] = [];
    router.onMove((route) => visited.push(route), new AbortController().signal);

    expect(router.current()).toEqual({ page: 'list' });
    bar.visit(`#/session/${id}`);
    bar.visit('#/nowhere');
    router.goTo(decksHref);
    router.leaveFor(listHref);

    expect(visited).toEqual([{ page: 'session', id }, { page: 'unknown' }, { page: 'decks' }, { page: 'list' }]);
    expect(router.current()).toEqual({ page: 'list' });
  });

  it('falls silent when told to', () => {
    const bar = new Bar();
    const leaving = new AbortController();
    let moves = 0;
    createRouter(bar).onMove(() => (moves += 1), leaving.signal);
    bar.visit('#/');
    leaving.abort();
    bar.visit(`#/session/${id}`);
    expect(moves).toBe(1);
  });
});
