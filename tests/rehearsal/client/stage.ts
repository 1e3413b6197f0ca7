import { h } from './dom';
import type { RehearsalRoom } from './room';

/**
 * The stage manager's bar: one button for each state, for people who go through a room by hand. It lies over the top
 * middle, where neither site has anything to click, and takes no room from the page.
 */
export function showStage(room: RehearsalRoom): void {
  const summary = h('summary', {}, room.state);
  const bar = h(
    'details',
    { class: 'rehearsal-stage' },
    summary,
    ...room.states.map((state) => h('button', { type: 'button', onclick: () => room.go(state) }, state)),
    ...extras(room),
  );
  document.addEventListener('rehearsal-state', () => {
    summary.textContent = room.state;
    bar.open = false;
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(bar);
}

function extras(room: RehearsalRoom): HTMLElement[] {
  return [
    h('hr'),
    ...[0, 60, 600].map((rate) => h('button', { type: 'button', onclick: () => room.mutate(rate) }, `${rate} changes/s`)),
    h('button', { type: 'button', onclick: () => void room.removeForeign() }, 'remove strangers'),
  ];
}

const css = `
.rehearsal-stage{position:fixed;inset-block-start:6px;left:50%;translate:-50% 0;z-index:2000;max-inline-size:min(440px,60vw);padding:0 10px 1px;border-radius:14px;background:rgb(30 30 34/.55);color:#fff;font:12px/24px system-ui,sans-serif;text-align:center;opacity:.6;direction:ltr}
.rehearsal-stage:hover,.rehearsal-stage[open]{opacity:1;background:rgb(30 30 34/.94)}
.rehearsal-stage summary{cursor:pointer}
.rehearsal-stage button{margin:2px;padding:0 8px;border:0;border-radius:10px;background:#fff2;color:inherit;font:inherit;cursor:pointer}
.rehearsal-stage button:hover{background:#fff4}
.rehearsal-stage hr{margin:4px 0;border:0;border-top:1px solid #fff3}
`;
