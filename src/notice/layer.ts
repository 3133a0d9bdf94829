/** One sheet for everything of ours in a page; colours sit between light and dark pages, shapes tell levels apart. */
const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  user-select: none !important;
}
* { user-select: none !important; }
.ghost {
  position: fixed;
  top: 0;
  left: 0;
  visibility: hidden;
  box-sizing: border-box;
  border: 0;
  margin: 0;
  contain: layout style;
}
.ghost i { font-style: inherit; }
.ghost i::before { content: attr(data-t); }
.mark {
  position: fixed;
  top: 0;
  left: 0;
  box-sizing: border-box;
  border: 0 solid transparent;
}
.mark.hold { border-bottom: 3px double #d0402a; background: rgb(208 64 42 / 0.1); }
.mark.warn { border-bottom: 2px dashed #b87503; background: rgb(184 117 3 / 0.08); }
.mark.note { border-bottom: 2px dotted #76808c; }
.chip {
  position: fixed;
  top: 0;
  left: 0;
  visibility: hidden;
  width: 18px;
  height: 18px;
  padding: 3px;
  box-sizing: border-box;
  pointer-events: auto;
  cursor: pointer;
}
.chip i {
  display: block;
  width: 12px;
  height: 12px;
  box-sizing: border-box;
  border: 2px solid #fff;
  border-radius: 50%;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 0.25);
  pointer-events: none;
}
.chip.clear i { background: #2f8a5f; }
.chip.note i { background: #76808c; }
.chip.warn i { background: #b87503; border-radius: 3px; transform: rotate(45deg) scale(0.9); }
.chip.hold i { background: #d0402a; border-radius: 2px; }
.chip.doubt i { background: #fff; border: 3px dotted #b87503; }
.chip.silent i { background: #d0402a; clip-path: polygon(50% 0, 100% 100%, 0 100%); border: 0; border-radius: 0; }
/* A verdict takes a hundredth of a second: only one that is late is seen to be. */
.chip.asking i { opacity: 0.4; transition: opacity 0.2s 0.4s; }
.chip.guess i { outline: 1px dashed #76808c; outline-offset: 1px; }
.card {
  position: fixed;
  top: 0;
  left: 0;
  width: 380px;
  max-width: calc(100vw - 16px);
  max-height: calc(100vh - 16px);
  border: 0;
  border-radius: 14px;
  box-shadow: 0 12px 32px rgb(0 0 0 / 0.22);
  background: light-dark(#fff, #1e2024);
  color-scheme: light dark;
  visibility: hidden;
  pointer-events: none;
}
.card.open { visibility: visible; pointer-events: auto; }
@media (forced-colors: active) {
  .mark.hold { border-bottom-color: Mark; }
  .mark.warn, .mark.note { border-bottom-color: CanvasText; }
  .chip i { forced-color-adjust: none; }
}
`;

/** Our one element in a page: a host without name or text, and a root that the page cannot enter. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host in the page, above all else, next to what it speaks of. */
  raise(beside: Element): void;
}

/** @param randomName a tag name that no page can know beforehand. */
export function makeLayer(page: Document, randomName: string): Layer {
  const host = page.createElement(randomName);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  return {
    host,
    root,
    raise(beside) {
      // Everything outside of an open modal dialog is inert, so inside one the host must stand in it.
      const parent = beside.closest('dialog:modal') ?? page.documentElement;
      if (host.parentNode !== parent) parent.append(host);
      raiseAbove(host);
    },
  };
}

/** Above dialogs and other popovers, unless the page works against it: then the highest layer of the page must do. */
function raiseAbove(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    // The newest popover is above the others.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

/** A custom element's name of random letters. */
export function randomTag(): string {
  const letters = crypto.getRandomValues(new Uint8Array(14)).map((byte) => 97 + (byte % 26));
  const word = String.fromCharCode(...letters);
  return `${word.slice(0, 6)}-${word.slice(6)}`;
}
