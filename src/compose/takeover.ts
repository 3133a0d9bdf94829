/**
 * One guard a frame. A newer one, put in after an update of the extension, calls out a name that only guards know; the
 * older one hears it and ends. Nothing else reaches across: each version of an extension has a world of its own.
 *
 * @returns what tells this guard the name, each time it hears it.
 */
export function takeOver(page: Window, mine: AbortController): (name: string) => void {
  let known: string | undefined;
  return (name) => {
    if (known === name) return;
    known = name;
    page.dispatchEvent(new Event(name));
    page.addEventListener(name, () => mine.abort(), { capture: true, once: true, signal: mine.signal });
  };
}
