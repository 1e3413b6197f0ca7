/** Listens for several events of one target, each by its name. */
export function listen(
  target: EventTarget,
  listeners: Readonly<Record<string, (event: never) => void>>,
  signal?: AbortSignal,
): void {
  for (const [name, listener] of Object.entries(listeners)) {
    target.addEventListener(name, listener as EventListener, { signal } as AddEventListenerOptions);
  }
}
