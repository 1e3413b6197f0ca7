import type { CallSign } from '@/utils/domain/call/holds';

/** A sign, and what has to be in the document for it. */
export type ZoomSign = readonly [sign: CallSign, selector: string];

/*
 * Every selector that is used on Zoom's web client, with where it is from and when it was last seen, in the order in which
 * one sign outweighs another. None depends on the language of the page. tests/browser/sites proves each by a fixture.
 *
 * SDK: npm @zoom/meetingsdk, in all of 3.1.6, 3.8.10, 3.13.2, 4.1.0, 5.1.4, 6.0.2 and 6.2.0 unless said otherwise, the
 * dialogs seen in English and Japanese · DMS: dominic676767/meeting-summarizer, captures of the live client, 2026-10 ·
 * UNN: unnat7779/Zoom-Clone-Scaler_Ai-task, the same, 2026-10
 */

/**
 * Dialogs come first: the call's footer stays in the document beneath them. Their names are written in English in the
 * client's code, whatever the language of the page. SDK.
 */
export const zoomDialog = '.ReactModal__Content';

/** The page's body while a dialog is open, as react-modal marks it. SDK. */
export const zoomBodyUnderDialog = '.ReactModal__Body--open';

/** The final ones, by those names. */
export const zoomDialogNames: Readonly<Record<string, CallSign>> = {
  'You have been removed': 'removed',
  // In older builds.
  'Has been Removed dialog': 'removed',
  // Ended for all; spelt so.
  'Meeting is end now': 'ended',
  // Calls that cannot be had.
  'Meeting is full': 'error',
  'Meeting is locked': 'error',
};

/** Lies over everything when the call is over. SDK. */
export const zoomLeaving = '#wc-leave';

/** Then whatever lies over a call. These count only while they show: some of them wait hidden in the document. */
export const zoomLayers: readonly ZoomSign[] = [
  // A number that leads nowhere. UNN.
  ['error', '#global-error'],
  ['left', zoomLeaving],
  // While one is sent back to the waiting room. SDK since 3.13.
  ['waiting', '.loading-layer--new-waiting-room-join'],
  // On the way to a breakout room and back. SDK, DMS.
  ['breakout', '.loading-layer--bo-room'],
  // A dropped line is being mended. SDK.
  ['reconnecting', '.dialog-reconnect-container'],
  // The line was lost for too long; there is a way to try again. DMS.
  ['left', '[aria-label="Meeting connected timeout."]'],
  // While a call is joined: first a screen, then a layer over a footer that is there already. SDK.
  ['joining', '#wc-loading,.loading-layer'],
];

/** Then the screens themselves. The waiting room counts only without a footer. */
export const zoomScreens: readonly ZoomSign[] = [
  // The preview. SDK, UNN.
  ['lobby', '.preview-root'],
  // The end of the call's footer, by what holds the Leave button (SDK, DMS) or by its section (SDK since 3.13).
  ['in-call', '#wc-footer .footer__leave-btn-container,#wc-footer [footer-section="right"]'],
  // The waiting room, and being put on hold. SDK.
  ['waiting', '.waiting-room-container,.meeting-on-hold'],
];

/** The frame of the shell that holds the client. UNN, DMS. */
export const zoomFrame = 'iframe#webclient';
