import type { CallSign } from '@/utils/domain/call/holds';

/** A screen of a site, in as many elements as count, and what it says. */
export interface Screen {
  readonly name: string;
  readonly html: string;
  readonly sign: CallSign;
}

const icon = (name: string): string => `<i class="google-symbols notranslate" aria-hidden="true">${name}</i>`;
const muted = `
  <button jsname="hw0c9" data-is-muted="false">${icon('mic')}</button>
  <button jsname="psRWwc" data-is-muted="true">${icon('videocam_off')}</button>`;
const hangUp = `<div jscontroller="m1IMT"><button jsname="CQylAd" aria-label="Anruf verlassen">${icon('call_end')}</button></div>`;
const panels = `<button data-panel-id="1">${icon('group')}</button><button data-panel-id="2">${icon('chat')}</button>`;
const title = '<div jsname="r4nke" data-meeting-title="Weekly">Weekly</div>';
const preview = `<div data-participant-id="spaces/x/devices/0">${icon('visual_effects')}</div>`;
const exitHeading = '<h1 jsname="r4nke" class="roSPhc">Sie haben die Videokonferenz verlassen</h1>';
const wayHome = '<div jsname="WIVZEd"><button jsname="EszDse">Zurück</button></div>';

/** Every state of Meet, with the traps that were found on the live pages. */
export const meetScreens: readonly Screen[] = [
  { name: 'an empty page', html: '<div id="yDmH0d"></div>', sign: 'unknown' },
  {
    name: 'the lobby, with title, microphone and the preview of one’s own camera',
    html: `<div data-startup-code="">${title}${preview}${muted}<div jsname="Qx7uuf"><button>Csatlakozás</button></div></div>`,
    sign: 'lobby',
  },
  { name: 'a host’s lobby', html: `${title}${muted}<button jsname="z0F4cd">Jetzt teilnehmen</button>`, sign: 'lobby' },
  { name: 'a lobby that has hang-up already', html: `${muted}${hangUp}${panels}<button jsname="Qx7uuf"></button>`, sign: 'lobby' },
  {
    name: 'asking to be let in: hang-up, microphone, camera and a way home',
    html: `${title}${preview}${muted}${hangUp}<button jsname="EszDse">Return to home screen</button>`,
    sign: 'waiting',
  },
  { name: 'the call', html: `<main>${muted}${hangUp}${panels}</main>`, sign: 'in-call' },
  { name: 'the call with nothing but the hand beside hang-up', html: `${hangUp}<button jsname="FpSaz"></button>`, sign: 'in-call' },
  {
    name: 'the call when all marks have changed but the icons',
    html: `<button>${icon(' call_end ')}</button><button>${icon('closed_caption_off')}</button>`,
    sign: 'in-call',
  },
  {
    name: 'the call when the icons’ class has changed',
    html: `<i class="x">call_end</i><i class="y">chat</i>`,
    sign: 'in-call',
  },
  {
    name: 'the call with the panel "Adjust view" and a wrapper that says it has not ended',
    html: `<div data-call-ended="false">${muted}${hangUp}${panels}<h1 jsname="r4nke" class="roSPhc">Ansicht anpassen</h1></div>`,
    sign: 'in-call',
  },
  {
    name: 'a caption and a name that read like icons',
    html: `${muted}${hangUp}<span class="notranslate">chat</span><div>closed_caption</div>`,
    sign: 'waiting',
  },
  { name: 'a call that somebody named like hang-up is not in', html: '<span>call_end</span><div>chat</div>', sign: 'unknown' },
  {
    name: 'the exit hall',
    html: `<div data-startup-code="">${exitHeading}<div jsname="oI7Fj"><button jsname="W6suGc"></button></div><div data-call-ended="true">${wayHome}</div></div>`,
    sign: 'left',
  },
  { name: 'the exit hall by its heading alone', html: exitHeading, sign: 'left' },
  { name: 'the exit hall by Rejoin alone', html: '<button jsname="oI7Fj"></button>', sign: 'left' },
  { name: 'the exit hall by the way home alone', html: wayHome, sign: 'left' },
  { name: 'the lobby’s title alone', html: `${title}${muted}`, sign: 'unknown' },
  {
    name: 'no such meeting',
    html: `<div data-startup-code="217">${exitHeading}<div data-call-ended="true">${wayHome}</div></div>`,
    sign: 'error',
  },
];
