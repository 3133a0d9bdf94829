import browser from 'webextension-polyfill';
import type { CardView, FromCard, ToCard, ToldOfFile } from './card-protocol.ts';
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
  /** The focus that it should have is not there. */
  unfocused(): void;
  /** What the files tell that the guard handed to this card. */
  files(told: readonly ToldOfFile[]): void;
  close(): void;
}

/** What is chosen for one draft. */
type Choice = Extract<FromCard, { readonly rev: number }>;

/**
 * Pairs this card's page with the guard that holds the same `token`. The background may die at any time: an open card
 * opens the line again at once, and says again what was chosen meanwhile; one that is only warmed up does when it has the
 * focus, as it gets it when it opens.
 */
export function connectCard(token: string, listener: CardListener): CardLine {
  let port: browser.Runtime.Port | undefined;
  /** Whether the background has shown something on this line: before that it knows no draft that could be meant. */
  let isShown = false;
  /** What was chosen and nothing was shown since: said again on a new line where the same findings are shown. */
  let unanswered: Choice | undefined;
  let view: CardView | undefined;

  const hear = (message: ToCard): void => {
    if (message.type === 'orphaned') {
      listener.onOrphaned();
      return;
    }
    const isSame = JSON.stringify(view?.findings) === JSON.stringify(message.view.findings);
    const again = !isShown && isSame ? unanswered : undefined;
    view = message.view;
    isShown = true;
    unanswered = undefined;
    if (again) choose({ ...again, rev: view.rev });
    listener.onView(view);
  };

  const open = (): browser.Runtime.Port => {
    const opened = browser.runtime.connect({ name: CARD_PORT });
    isShown = false;
    opened.onMessage.addListener((message) => hear(message as ToCard));
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      // The focus may have come while the old line still seemed to lead somewhere.
      if (view?.open || document.hasFocus()) reach();
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

  const choose = (chosen: Choice): void => {
    unanswered = chosen;
    reach(isShown ? chosen : undefined);
  };

  const revShown = (): number => view?.rev ?? -1;

  reach();
  addEventListener('focus', () => reach());

  return {
    remedy: (finding, remedy) => choose({ type: 'remedy', rev: revShown(), finding, remedy }),
    replaceAll: () => choose({ type: 'replace-all', rev: revShown() }),
    release: () => choose({ type: 'release', rev: revShown() }),
    height: (pixels) => reach({ type: 'height', pixels }),
    unfocused: () => reach({ type: 'unfocused' }),
    files: (files) => reach({ type: 'files', files }),
    close: () => reach({ type: 'close' }),
  };
}
