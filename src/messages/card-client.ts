import browser from 'webextension-polyfill';
import type { CardView, FromCard, ToCard } from './card-protocol.ts';
import { CARD_PORT } from './card-protocol.ts';

export interface CardListener {
  onView(view: CardView): void;
  /** The guard behind this card is gone, or the extension is. */
  onOrphaned(): void;
}

/** What the card's page can do. Every action carries the draft it was meant for; an older one is refused. */
export interface CardLine {
  remedy(finding: number, remedy: number): void;
  replaceAll(): void;
  release(): void;
  height(pixels: number): void;
  close(): void;
}

/**
 * Pairs this card's page with the guard that holds the same `token`. The background may die at any time: an open card
 * opens the line again at once; one that is only warmed up does when it has the focus, as it gets it when it opens.
 */
export function connectCard(token: string, listener: CardListener): CardLine {
  let port: browser.Runtime.Port | undefined;
  let rev = -1;
  let isOpen = false;

  const hear = (message: ToCard): void => {
    if (message.type === 'orphaned') {
      listener.onOrphaned();
      return;
    }
    rev = message.view.rev;
    isOpen = message.view.open;
    listener.onView(message.view);
  };

  const open = (): browser.Runtime.Port => {
    const opened = browser.runtime.connect({ name: CARD_PORT });
    opened.onMessage.addListener((message) => hear(message as ToCard));
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      // The focus may have come while the old line still seemed to lead somewhere.
      if (isOpen || document.hasFocus()) reach();
    });
    opened.postMessage({ type: 'open', token } satisfies FromCard);
    return opened;
  };

  /** Says something, on a new line where none is open; nothing where the line is all that is wanted. */
  const reach = (message?: FromCard): void => {
    try {
      port ??= open();
      if (message) port.postMessage(message);
    } catch {
      port = undefined;
      listener.onOrphaned();
    }
  };

  reach();
  addEventListener('focus', () => reach());

  return {
    remedy: (finding, remedy) => reach({ type: 'remedy', rev, finding, remedy }),
    replaceAll: () => reach({ type: 'replace-all', rev }),
    release: () => reach({ type: 'release', rev }),
    height: (pixels) => reach({ type: 'height', pixels }),
    close: () => reach({ type: 'close' }),
  };
}
