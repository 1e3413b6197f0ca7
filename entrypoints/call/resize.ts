import { defaultDockPlace, narrowestDock, widestDock } from '@/utils/domain/dock';
import { listen } from '@/utils/sites/listen';
import { isCombination } from './keys';

/**
 * Lets the handle at the inner edge be dragged, moved by the arrow keys, and reset by a double click.
 *
 * @param outward 1 where the dock grows to the right, -1 where it grows to the left
 * @param widthNow the width as it is drawn, in CSS px
 * @param onWidth draws a width, always a whole number within bounds
 * @param onSettled the person has let go: this is the width they want
 */
export function makeResizable(
  grip: HTMLElement,
  outward: () => number,
  widthNow: () => number,
  onWidth: (width: number) => void,
  onSettled: (width: number) => void,
): void {
  // How far an arrow key moves the handle.
  const stepPx = 16;
  let wanted = 0;
  let dragStart: number | null = null;

  const want = (width: number): void => {
    wanted = Math.round(Math.min(widestDock, Math.max(narrowestDock, width)));
    onWidth(wanted);
  };
  const settle = (): void => {
    dragStart = null;
    if (wanted) onSettled(wanted);
    wanted = 0;
  };

  listen(grip, {
    pointerdown({ button, clientX, pointerId }: PointerEvent) {
      if (button) return;
      grip.setPointerCapture(pointerId);
      // Where the pointer was when the dock had no width.
      dragStart = clientX - widthNow() * outward();
    },
    pointermove({ clientX }: PointerEvent) {
      if (dragStart !== null) want((clientX - dragStart) * outward());
    },
    lostpointercapture: settle,
    dblclick() {
      want(defaultDockPlace.width);
      settle();
    },
    keydown(event: KeyboardEvent) {
      const step = { ArrowLeft: -stepPx, ArrowRight: stepPx }[event.key];
      if (!step || isCombination(event)) return;
      event.preventDefault();
      want(widthNow() + step * outward());
    },
    // Keys come in bursts; only where they end is worth remembering.
    keyup: settle,
  });
}
