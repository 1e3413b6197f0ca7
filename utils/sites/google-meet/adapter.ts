import { find } from '@/utils/sites/presence';
import type { SiteAdapter } from '@/utils/sites/site-adapter';
import { interpret } from './interpret';
import { meetIcon, meetIconNames, meetSelectors, type MeetFact } from './selectors';
import { isMeetHost, meetPage } from './url';

/**
 * Finds something by its mark or by its icon. Of all texts only those of icons are read: people's names stand in other
 * elements.
 */
function findFact(document: Document, fact: MeetFact): Element | null | undefined {
  const name = meetIconNames[fact];
  return (
    find(document, meetSelectors[fact]) ??
    (name && [...document.querySelectorAll(meetIcon)].find((icon) => name.test(icon.textContent)))
  );
}

export const googleMeet: SiteAdapter = {
  id: 'google-meet',
  frame: '',
  owns: isMeetHost,
  pageAt: meetPage,
  signOn: (document) => interpret((fact) => !!findFact(document, fact)),
  anchor: (document, sign) => findFact(document, sign === 'in-call' ? 'hangUp' : 'join'),
  // Whatever else ends a call here takes hang-up away.
  isDisturbed: (document) => !!findFact(document, 'callEnded'),
  insets(document) {
    // Meet's bar is 80 px high, and other overlays keep 80 to 88 px clear of it.
    const leastPx = 72;
    const usualPx = 88;
    const mostPx = 120;
    const marginPx = 16;
    const top = findFact(document, 'hangUp')?.getBoundingClientRect().top;
    // Without such a button, or with one that is not laid out, the usual has to do.
    const bar = top ? innerHeight - top + marginPx : usualPx;
    const bottom = Math.min(mostPx, Math.max(leastPx, bar));
    return { top: marginPx, left: bottom, right: bottom };
  },
};
