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
 * Pairs this card's page with the guard that holds the same `token`. The background may die at any time: the line is
 * opened again at the next action, and at once while a guard stands behind it.
 */
export function connectCard(token: string, listener: CardListener): CardLine {
  let port: browser.Runtime.Port | undefined;
  let rev = -1;

  const hear = (message: ToCard): void => {
    if (message.type === 'orphaned') {
      listener.onOrphaned();
      return;
    }
    rev = message.view.rev;
    listener.onView(message.view);
  };

  const open = (): browser.Runtime.Port => {
    const opened = browser.runtime.connect({ name: CARD_PORT });
    opened.onMessage.addListener((message) => hear(message as ToCard));
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      say({ type: 'height', pixels: document.documentElement.offsetHeight });
    });
    opened.postMessage({ type: 'open', token } satisfies FromCard);
    return opened;
  };

  const say = (message: FromCard): void => {
    try {
      port ??= open();
      port.postMessage(message);
    } catch {
      port = undefined;
      listener.onOrphaned();
    }
  };

  try {
    port = open();
  } catch {
    listener.onOrphaned();
  }

  return {
    remedy: (finding, remedy) => say({ type: 'remedy', rev, finding, remedy }),
    replaceAll: () => say({ type: 'replace-all', rev }),
    release: () => say({ type: 'release', rev }),
    height: (pixels) => say({ type: 'height', pixels }),
    close: () => say({ type: 'close' }),
  };
}
