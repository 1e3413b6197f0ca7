/** Where the client tells the shell what happens; the shell listens to nothing else. */
export function tellShell(event: 'JOINING' | 'SUCCESS' | 'LEAVE' | 'END_BY_HOST' | 'REMOVED_BY_HOST'): void {
  if (window.parent === window) return;
  window.parent.postMessage({ type: 'PWA_IPC', message: { sender: 'wc', event, data: {} } }, location.origin);
}

/**
 * Leaves the page the call was in. A client in its own tab replaces its address by `/wc/leave` and loads it (Zoom Meeting
 * SDK 6.2.0); one in the shell is taken away by the shell.
 */
export function leavePage(id: string): void {
  if (window.parent !== window) return tellShell('LEAVE');
  const address = `/wc/leave?meetingNumber=${id}&feedback=true`;
  // After a turn, so that whoever drives the page gets its answer first.
  setTimeout(() => {
    history.replaceState(null, '', address);
    location.reload();
  }, 0);
}
