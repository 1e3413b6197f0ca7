/**
 * Every selector that is used on Meet, with where it is from and when it was last seen there. None depends on the
 * language of the page. `jsname` and `data-` marks outlive class names: most of these are from 2021 and were seen again in
 * August or September 2026. tests/browser/sites proves each by a fixture.
 *
 * PET: petele/StreamDeck-Meet, 2021 to 2024, and its forks of 2026 · SD: ChrisRegado/streamdeck-googlemeet, 2026-02 ·
 * MEG: ralphm/megingjord, extension/meet.js, 2026-09 · VEXA: Vexa-ai/vexa, 2026-08
 */
export const meetSelectors = {
  /** A call that cannot be had; 217 is "no such meeting". Empty on other screens. VEXA. */
  startupCode: '[data-startup-code]:not([data-startup-code=""])',

  /** Around the ways on in the exit hall; it may say "false" in a call. VEXA. */
  callEnded: '[data-call-ended="true"]',

  exitMark:
    // The heading. Its jsname alone is the title in the lobby, and a heading of a panel in the call. MEG.
    'h1[jsname="r4nke"].roSPhc,' +
    // Rejoin. PET, 2021 to 2026.
    '[jsname="oI7Fj"],' +
    // Return to the home screen. PET, 2021; VEXA.
    '[jsname="WIVZEd"]',

  join:
    // Join, or ask to join: the button or what is around it. PET, 2021; MEG.
    '[jsname="Qx7uuf"],' +
    // The same for a host. MEG.
    '[jsname="z0F4cd"]',

  /** Hang up, and what is around it since 2024. Shown to those who wait to be let in, too. SD, 2021 to 2026; PET, 2024. */
  hangUp: '[jsname="CQylAd"],[jscontroller="m1IMT"]',

  /** Microphone and camera, in lobby, waiting room and call. PET, 2021; MEG. */
  muteControl: '[data-is-muted]',

  inCallControl:
    // People, chat, details, activities. PET, 2024.
    'button[data-panel-id],' +
    // Raise hand. SD.
    'button[jsname="FpSaz"]',
} as const;

/** What can be on a page of Meet. */
export type MeetFact = keyof typeof meetSelectors;

/** What icons stand in: the text is the icon's name in every language. Their class is another one since 2024. SD. */
export const meetIcon = 'i';

/** The same by the names of icons. Captions have no mark that lasts: theirs changed in 2026-02 again. SD, VEXA. */
export const meetIconNames: Partial<Record<MeetFact, RegExp>> = {
  hangUp: /^\s*call_end\s*$/,
  inCallControl: /^\s*(closed_caption\w*|chat)\s*$/,
};
