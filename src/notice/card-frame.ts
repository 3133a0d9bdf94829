import type { FileHandover } from '../messages/file-handover.ts';
import { type Box, placeCard } from './geometry.ts';
import { moveTo } from './marks.ts';

/** A frame that has not spoken for this long was refused by the browser. Cold starts take up to 300 ms. */
const MISSING_MS = 3000;

/**
 * How long after opening a card that has the focus is given it anew, in milliseconds: in the midst of the press that
 * opened it, Chromium can send keys to the page although page and card both hold that the card has the focus. Before the
 * card listens, so that no press meant for it can fall in between.
 */
const SETTLED_MS = 250;

/** The frame of the extension's card page: words live in there, out of the page's reach. */
export interface CardFrame {
  readonly element: HTMLIFrameElement;
  readonly isOpen: boolean;
  /** Starts loading, once. */
  load(): void;
  /** Hands files to the page in it, once it is loaded. */
  hand(handover: Omit<FileHandover, 'token'>): void;
  open(): void;
  close(): void;
  /** Gives the focus to an open card that did not get it, unless the user went on elsewhere. */
  focusAnew(): void;
  /** The user went on elsewhere in the page: the focus is theirs until the card is opened again. */
  leave(): void;
  /** How tall the card's page is, in CSS pixels: its first sign of life, too. */
  setHeight(pixels: number): void;
  moveTo(box: Box): void;
}

export interface CardFrameOptions {
  readonly page: Document;
  /** The card page's address with this guard's token. */
  readonly address: string;
  /** The origin that the card's page has. Nobody else gets what is handed to it. */
  readonly origin: string;
  /** The browser refused the frame; the card must be shown in another way. */
  onMissing(): void;
}

export function makeCardFrame({ page, address, origin, onMissing }: CardFrameOptions): CardFrame {
  const element = page.createElement('iframe');
  element.className = 'card';
  element.tabIndex = -1;
  let isOpen = false;
  let isLeft = false;
  let heard = false;
  let missing: ReturnType<typeof setTimeout> | undefined;

  // Whatever is loaded anew, as when the frame was moved, has lost what it was handed.
  let last: FileHandover | undefined;
  let isLoaded = false;
  const post = (): void => {
    if (isLoaded && last) element.contentWindow?.postMessage(last, origin);
  };
  element.addEventListener('load', () => {
    isLoaded = element.src !== '';
    post();
  });

  const takeFocus = (): void => element.focus({ preventScroll: true });
  const isFocused = (): boolean => (element.getRootNode() as ShadowRoot).activeElement === element;
  const focusAnew = (): void => {
    if (!isOpen || isLeft) return;
    // A frame that is held to have the focus is not given it.
    element.blur();
    takeFocus();
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    isOpen = false;
    clearTimeout(settling);
    element.classList.remove('open');
  };
  /** An empty frame must not stand over the page; the next stop tries again. */
  const refuse = (): void => {
    missing = undefined;
    close();
    onMissing();
  };

  return {
    element,
    get isOpen() {
      return isOpen;
    },
    load() {
      if (!element.src) element.src = address;
    },
    hand(handover) {
      last = { ...handover, token: new URL(address).hash.slice(1) };
      if (!element.src) element.src = address;
      post();
    },
    open() {
      isOpen = true;
      isLeft = false;
      if (!heard) missing ??= setTimeout(refuse, MISSING_MS);
      // Shown at once: Chromium lays out no frame that is out of sight, so a hidden card could never say how tall it is.
      element.classList.add('open');
      takeFocus();
      // A browser can refuse a frame the focus in the midst of a key press.
      requestAnimationFrame(() => isOpen && !isLeft && takeFocus());
      clearTimeout(settling);
      settling = setTimeout(() => isFocused() && focusAnew(), SETTLED_MS);
    },
    close,
    focusAnew,
    leave() {
      isLeft = true;
    },
    setHeight(pixels) {
      clearTimeout(missing);
      heard = true;
      // A warmed-up card is empty.
      if (pixels > 0) element.style.setProperty('height', `${pixels}px`);
    },
    moveTo(box) {
      const viewport = { width: page.documentElement.clientWidth, height: window.innerHeight };
      const { left, top } = placeCard(box, { width: element.offsetWidth, height: element.offsetHeight }, viewport);
      moveTo(element, left, top);
    },
  };
}
