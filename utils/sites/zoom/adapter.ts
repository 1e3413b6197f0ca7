import type { CallSign } from '@/utils/domain/call/holds';
import { find, isShown } from '@/utils/sites/presence';
import type { SiteAdapter } from '@/utils/sites/site-adapter';
import {
  zoomBodyUnderDialog,
  zoomDialog,
  zoomDialogNames,
  zoomFrame,
  zoomLayers,
  zoomLeaving,
  zoomScreens,
} from './selectors';
import { isZoomHost, zoomPage } from './url';

/** The sign of a final dialog, by its name. */
const dialogOn = (document: Document): CallSign | undefined =>
  [...document.querySelectorAll(zoomDialog)].map((dialog) => zoomDialogNames[`${dialog.ariaLabel}`]).find(Boolean);

export const zoom: SiteAdapter = {
  id: 'zoom',
  frame: zoomFrame,
  owns: isZoomHost,
  pageAt: zoomPage,
  signOn(document) {
    const dialog = dialogOn(document);
    const layer = () => zoomLayers.find(([, selectors]) => isShown(document, selectors));
    const screen = () => zoomScreens.find(([, selectors]) => find(document, selectors));
    return dialog ?? (layer() ?? screen())?.[0] ?? 'gone';
  },
  anchor(document, sign) {
    const screen = zoomScreens.find(([name]) => name === sign);
    return screen && find(document, screen[1]);
  },
  isDisturbed: (document) => document.body.matches(zoomBodyUnderDialog) || isShown(document, zoomLeaving),
  insets() {
    // Header and footer as measured in 6.2.0 and live in 7.2.0, with a little air.
    const headerPx = 48 + 8;
    const footerPx = 52 + 8;
    // The menu over the Leave button lies at the right, above the footer.
    const leaveMenuPx = 150;
    return { top: headerPx, left: footerPx, right: footerPx + leaveMenuPx };
  },
};
