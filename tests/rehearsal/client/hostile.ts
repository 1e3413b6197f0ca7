import { foreignElements, h } from './dom';

/** What a page may do to a stranger in its document, each seen on real pages or in reports about extensions. */
export interface HostileTricks {
  /** Removes every element beside or directly in the body that the page did not make; tells how many. */
  removeForeign(): number;
  /** Does so again at once whenever one appears; tells how often with {@link HostileTricks.removals}. */
  keepRemovingForeign(): void;
  removals(): number;
  /** Takes the focus into a field of its own again and again; what lands there is in {@link HostileTricks.stolen}. */
  stealFocus(everyMs: number): void;
  stolen(): string;
  /** Opens a modal dialog, which makes everything else in the document inert. */
  openModal(): void;
  /** Points every frame it can reach at another address. */
  navigateFrames(to: string): void;
  /** Hides what the page did not make without removing it, by styles on the root. */
  fadeForeign(): void;
  /** Ends all of the above that goes on. */
  stopTricks(): void;
}

/** Prepares the tricks; none of them starts by itself. */
export function startHostileTricks(): HostileTricks {
  let removed = 0;
  let thief: ReturnType<typeof setInterval> | undefined;
  const loot = h('input', { class: 'loot', 'aria-label': 'page field' });
  const modal = h('dialog', { class: 'page-modal' }, h('p', {}, 'Are you still there?'));
  const watcher = new MutationObserver(() => removeForeign());

  function removeForeign(): number {
    const strangers = foreignElements();
    for (const stranger of strangers) stranger.remove();
    removed += strangers.length;
    return strangers.length;
  }

  return {
    removeForeign,
    removals: () => removed,
    keepRemovingForeign() {
      removeForeign();
      watcher.observe(document.documentElement, { childList: true });
      watcher.observe(document.body, { childList: true });
    },
    stealFocus(everyMs) {
      clearInterval(thief);
      document.body.append(loot);
      thief = setInterval(() => loot.focus(), everyMs);
    },
    stolen: () => loot.value,
    openModal() {
      document.body.append(modal);
      modal.showModal();
    },
    navigateFrames(to) {
      for (let index = 0; index < window.length; index++) window[index]?.location.replace(to);
    },
    fadeForeign() {
      for (const stranger of foreignElements())
        if (stranger instanceof HTMLElement) stranger.style.setProperty('opacity', '0.01', 'important');
    },
    stopTricks() {
      watcher.disconnect();
      clearInterval(thief);
      modal.close();
      modal.remove();
      loot.remove();
      for (const stranger of foreignElements()) if (stranger instanceof HTMLElement) stranger.style.removeProperty('opacity');
    },
  };
}
