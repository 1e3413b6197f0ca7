import type { Screen } from './google-meet-screens';

const footer = `
  <footer id="wc-footer" class="footer footer__hidden" style="transform: translateY(52px)">
    <div footer-section="lef"></div><div footer-section="mid"></div>
    <div footer-section="right"><div class="footer__leave-btn-container"><button aria-label="退出"></button></div></div>
  </footer>`;
const waitingHidden = '<div id="wc-loading" hidden></div><div id="wc-leave" style="display: none"></div><div id="global-error" hidden></div>';
const call = (over = ''): string =>
  `${waitingHidden}<div id="root"><div class="meeting-app"><div class="meeting-client-inner">${footer}</div>${over}</div></div>`;
const dialog = (label: string): string =>
  call() +
  `<div class="ReactModalPortal"><div class="ReactModal__Overlay"><div class="ReactModal__Content" role="dialog" aria-label="${label}">OK</div></div></div>`;

/** Every state of Zoom's client, with the traps that were found in its builds and on the live pages. */
export const zoomScreens: readonly Screen[] = [
  { name: 'an empty client', html: `${waitingHidden}<div id="root"></div>`, sign: 'gone' },
  {
    name: 'the preview',
    html: `${waitingHidden}<div id="root"><div class="preview-root"><audio></audio><button class="preview-join-button"></button></div></div>`,
    sign: 'lobby',
  },
  { name: 'joining, first screen', html: '<div id="wc-loading">…</div><div id="root"></div>', sign: 'joining' },
  { name: 'joining, with the footer there already', html: call('<div class="loading-layer">…</div>'), sign: 'joining' },
  { name: 'the call, its footer moved out of sight', html: call(), sign: 'in-call' },
  { name: 'the call after a layer that was hidden, not taken away', html: call('<div class="loading-layer" hidden>…</div>'), sign: 'in-call' },
  { name: 'the call of an older build', html: '<div id="wc-footer"><div class="footer__leave-btn-container"></div></div>', sign: 'in-call' },
  { name: 'the call by the footer’s section', html: '<div id="wc-footer"><div footer-section="right"></div></div>', sign: 'in-call' },
  { name: 'the menu over the Leave button', html: call('<div class="leave-meeting-options"><button>Leave</button></div>'), sign: 'in-call' },
  { name: 'a webinar', html: `<div class="webinar-client-inner">${footer}</div>`, sign: 'in-call' },
  {
    name: 'the waiting room, in the wrapper of a call',
    html: `${waitingHidden}<div class="meeting-app"><div class="waiting-room-container"><div class="wr-information"></div></div></div>`,
    sign: 'waiting',
  },
  { name: 'on hold', html: `<div class="meeting-app"><div class="meeting-on-hold"></div></div>`, sign: 'waiting' },
  {
    name: 'sent back to the waiting room',
    html: call('<div class="loading-layer loading-layer--new-waiting-room-join">…</div>'),
    sign: 'waiting',
  },
  { name: 'to a breakout room', html: call('<div class="loading-layer loading-layer--bo-room">…</div>'), sign: 'breakout' },
  { name: 'a dropped line', html: call('<div class="dialog-reconnect-container">…</div>'), sign: 'reconnecting' },
  { name: 'removed by the host', html: dialog('You have been removed'), sign: 'removed' },
  { name: 'removed by the host, older', html: dialog('Has been Removed dialog'), sign: 'removed' },
  { name: 'removed, with the final screen over it', html: dialog('You have been removed').replace('style="display: none"', ''), sign: 'removed' },
  { name: 'ended for all', html: dialog('Meeting is end now'), sign: 'ended' },
  { name: 'somebody named like a final dialog', html: call('<div class="tile" aria-label="Meeting is end now">…</div>'), sign: 'in-call' },
  {
    name: 'ended for all, in the look without a name: seen when the page goes',
    html: `${call()}<div class="zm-modal zm-modal-legacy"><div class="zm-modal-body-title">会议已结束</div></div>`,
    sign: 'in-call',
  },
  { name: 'a full call', html: dialog('Meeting is full'), sign: 'error' },
  { name: 'a locked call', html: dialog('Meeting is locked'), sign: 'error' },
  { name: 'a line lost for too long', html: call('<div aria-label="Meeting connected timeout.">…</div>'), sign: 'left' },
  { name: 'the final screen', html: call().replace('style="display: none"', ''), sign: 'left' },
  { name: 'no such meeting', html: '<div id="root"><div id="global-error">3,001</div></div>', sign: 'error' },
];
