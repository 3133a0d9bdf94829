import { makeCardFrame } from './card-frame.ts';
import { followFrames, stanceOf } from './follow.ts';
import { type Box, unite } from './geometry.ts';
import { makeGhost } from './ghost.ts';
import { makeLayer, randomTag } from './layer.ts';
import { boxesOfMarks, clipsOf, drawMarks, inSight, moveTo } from './marks.ts';
import { isTextField } from './text-field.ts';
import type { Notice, Target } from './types.ts';

/** Space between the chip and the corner of its box, in CSS pixels. */
const CHIP_INSET = 4;

/** The chip's width and height in CSS pixels, whatever it says: a page can measure what it can be clicked on. */
const CHIP_SIZE = 18;

export interface NoticeOptions {
  readonly page: Document;
  /** The card page's address with this guard's token. */
  readonly cardAddress: string;
  /** The origin of that page. */
  readonly cardOrigin: string;
  /** Takes everything of ours out of the page. */
  readonly signal: AbortSignal;
  onCardMissing(): void;
  /** The text under the marks changed without an event of the page. */
  onDrift(): void;
  /** The box under the marks was taken out of the page. */
  onGone(): void;
}

/** Makes the guard's voice in one frame's page. Nothing is put into the page before the first `show`. */
export function makeNotice(options: NoticeOptions): Notice {
  const { page, cardAddress, cardOrigin, signal, onCardMissing, onDrift, onGone } = options;
  const layer = makeLayer(page, randomTag());
  const ghost = makeGhost(page);
  const card = makeCardFrame({ page, address: cardAddress, origin: cardOrigin, onMissing: onCardMissing });
  const chip = page.createElement('b');
  chip.append(page.createElement('i'));
  const drawn: HTMLElement[] = [];
  layer.root.append(ghost.element, chip, card.element);

  let target: Target | undefined;
  /** Of each field, and what cuts it off. */
  let clips = new Map<HTMLElement, readonly Element[]>();
  /** Frames in which fields of the box stand: who presses there is out of hearing of the guard that has the card. */
  let frames: readonly Window[] = [];
  let back: (() => void) | undefined;

  const redraw = (): void => {
    if (!target) return;
    if (!target.editable.isConnected) {
      onGone();
      return;
    }
    const boxes = target.parts.flatMap((field) => boxesOfMarks(field, clips.get(field.editable) ?? [], ghost));
    drawMarks(layer.root, drawn, boxes);
    const rect = placeOf(target.editable, page);
    const corner = inSight(rect, clips.get(target.editable)?.slice(1) ?? []);
    chip.style.setProperty('visibility', corner ? 'visible' : 'hidden');
    moveTo(chip, rect.right - CHIP_INSET - CHIP_SIZE, rect.bottom - CHIP_INSET - CHIP_SIZE);
    if (card.isOpen) card.moveTo(surroundings(target, frames, page));
  };
  const follow = followFrames([
    { look: () => [...clips.values()].flat().map(stanceOf).join(' '), changed: redraw },
    { look: () => [...clips.keys()].map(wordsIn).join('\0'), changed: onDrift },
  ]);

  const leave = ({ isTrusted }: Event): void => {
    if (isTrusted) card.leave();
  };

  signal.addEventListener('abort', () => {
    follow.stop();
    layer.host.remove();
  });

  return {
    show(next, state, guess) {
      // What stands in a frame has its own guard to mark it.
      const parts = next.parts.filter(({ editable }) => editable.ownerDocument === page);
      const views = next.parts.flatMap(({ editable }) => editable.ownerDocument.defaultView ?? []);
      frames = [...new Set(views)].filter((view) => view !== page.defaultView);
      clips = new Map(parts.map(({ editable }) => [editable, clips.get(editable) ?? clipsOf(editable)]));
      target = { ...next, parts };
      chip.className = `chip ${state}${guess ? ' guess' : ''}`;
      if (!layer.host.isConnected) layer.raise(next.editable);
      redraw();
      follow.start();
    },
    asking() {
      if (target) chip.classList.add('asking');
    },
    hide() {
      follow.stop();
      target = undefined;
      clips.clear();
      drawMarks(layer.root, drawn, []);
      // The host stays, so that the card's frame stays loaded.
      chip.className = '';
    },
    warmCard: () => card.load(),
    handFiles: (handover) => card.hand(handover),
    openCard() {
      if (!target) return;
      back = focusKeeper(target.editable);
      card.load();
      layer.raise(target.editable);
      card.moveTo(surroundings(target, frames, page));
      card.open();
      // Adding the same listener twice is adding it once.
      for (const frame of frames) frame.addEventListener('pointerdown', leave, { capture: true, signal });
    },
    closeCard() {
      if (!card.isOpen) return;
      const hadFocus = page.activeElement === layer.host;
      card.close();
      // Who went on somewhere else meanwhile stays there.
      if (hadFocus) back?.();
      back = undefined;
    },
    get cardIsOpen() {
      return card.isOpen;
    },
    focusCard: () => card.focusAnew(),
    leaveCard: () => card.leave(),
    cardHeight(pixels) {
      card.setHeight(pixels);
      redraw();
    },
    owns: (event) => event.target === layer.host,
  };
}

/** Where an element stands in the viewport of a page: one that stands in a frame, where the frame does. */
function placeOf(element: Element, page: Document): Box {
  const frame = element.ownerDocument === page ? null : element.ownerDocument.defaultView?.frameElement;
  return (frame ?? element).getBoundingClientRect();
}

/** The box with what of it stands in frames, and its control: the card stands beside all of these. */
function surroundings({ editable, control }: Target, frames: readonly Window[], page: Document): Box {
  const others = [control, ...frames.map((frame) => frame.frameElement)].flatMap((one) =>
    one?.isConnected ? one : [],
  );
  return others.map((one) => placeOf(one, page)).reduce(unite, placeOf(editable, page));
}

/** The cheapest sign that another text stands in an editable; undo can bring one of the same length. */
function wordsIn(editable: HTMLElement): string {
  return isTextField(editable) ? editable.value : editable.textContent;
}

/** Remembers where the caret stands; the function it returns puts the focus back there. */
function focusKeeper(editable: HTMLElement): () => void {
  const selection = window.getSelection();
  const range = editable.isContentEditable && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    editable.focus({ preventScroll: true });
    // Many editors put other nodes in the place of those that were changed.
    if (!range?.startContainer.isConnected || !range.endContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
