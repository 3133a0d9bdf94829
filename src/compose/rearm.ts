/** What is listened for, and who hears it. */
export type Listening = readonly [types: readonly string[], listener: (event: Event) => void];

/**
 * Listens on the window, capturing, from before any script of the page runs: there nobody in the page sees a stopped
 * press. `document.open()` drops every listener, but not a MutationObserver on the document, which puts them back.
 */
export function listenFirst(page: Window, listenings: readonly Listening[], signal: AbortSignal): void {
  // Adding the same listener twice is adding it once.
  const arm = (): void => {
    for (const [types, listener] of listenings) {
      types.forEach((type) => page.addEventListener(type, listener, { capture: true, signal }));
    }
  };
  arm();
  const rearm = new MutationObserver(arm);
  rearm.observe(page.document, { childList: true });
  signal.addEventListener('abort', () => rearm.disconnect());
}
