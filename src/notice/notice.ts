import type { Mark } from '../messages/guard-protocol.ts';
import { makeCardFrame } from './card-frame.ts';
import { followFrames, stanceOf } from './follow.ts';
import { type Box, unite } from './geometry.ts';
import { makeGhost } from './ghost.ts';
import { makeLayer, randomTag } from './layer.ts';
import { boxesOfMarks, clipsOf, drawMarks, inSight, moveTo } from './marks.ts';
import type { Notice, Target } from './types.ts';

/** Space between the chip and the corner of its box, in CSS pixels. */
const CHIP_INSET = 4;

/** The chip's width and height in CSS pixels, whatever it says: a page can measure what it can be clicked on. */
const CHIP_SIZE = 18;

export interface NoticeOptions {
  readonly page: Document;
  /** The card page's address with this guard's token. */
  readonly cardAddress: string;
  /** Takes everything of ours out of the page. */
  readonly signal: AbortSignal;
  onCardMissing(): void;
  /** The text under the marks changed without an event of the page. */
  onDrift(): void;
  /** The box under the marks was taken out of the page. */
  onGone(): void;
}

/** Makes the guard's voice in one frame's page. Nothing is put into the page before the first `show`. */
export function makeNotice({ page, cardAddress, signal, onCardMissing, onDrift, onGone }: NoticeOptions): Notice {
  const layer = makeLayer(page, randomTag());
  const ghost = makeGhost(page);
  const card = makeCardFrame(page, cardAddress, onCardMissing);
  const chip = page.createElement('b');
  chip.append(page.createElement('i'));
  const drawn: HTMLElement[] = [];
  layer.root.append(ghost.element, chip, card.element);

  let target: Target | undefined;
  let marks: readonly Mark[] = [];
  let clips: readonly Element[] = [];
  let back: (() => void) | undefined;

  const redraw = (): void => {
    if (!target) return;
    if (!target.editable.isConnected) {
      onGone();
      return;
    }
    const boxes = boxesOfMarks(target, marks, ghost).flatMap((lines, index) =>
      lines.flatMap((line) => {
        const box = inSight(line, clips);
        const mark = marks[index];
        return box && mark ? [{ box, mark }] : [];
      }),
    );
    drawMarks(layer.root, drawn, boxes);
    const rect = target.editable.getBoundingClientRect();
    const corner = inSight(rect, clips.slice(1));
    chip.style.setProperty('visibility', corner ? 'visible' : 'hidden');
    moveTo(chip, rect.right - CHIP_INSET - CHIP_SIZE, rect.bottom - CHIP_INSET - CHIP_SIZE);
    if (card.isOpen) card.moveTo(surroundings(target));
  };
  const follow = followFrames([
    { look: () => clips.map(stanceOf).join(' '), changed: redraw },
    { look: () => (target ? lengthOf(target.editable) : 0), changed: onDrift },
  ]);

  signal.addEventListener('abort', () => {
    follow.stop();
    layer.host.remove();
  });

  return {
    show(next, nextMarks, state, guess) {
      if (target?.editable !== next.editable) clips = clipsOf(next.editable);
      target = next;
      marks = [...nextMarks].sort((a, b) => a.start - b.start);
      chip.className = `chip ${state}${guess ? ' guess' : ''}`;
      if (!layer.host.isConnected) layer.raise(next.editable);
      redraw();
      follow.start();
    },
    hide() {
      follow.stop();
      target = undefined;
      drawMarks(layer.root, drawn, []);
      // The host stays, so that the card's frame stays loaded.
      chip.className = '';
    },
    warmCard: () => card.load(),
    openCard() {
      if (!target) return;
      back = focusKeeper(target.editable);
      card.load();
      layer.raise(target.editable);
      card.moveTo(surroundings(target));
      card.open();
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
    cardHeight(pixels) {
      card.setHeight(pixels);
      redraw();
    },
    owns: (event) => event.target === layer.host,
  };
}

/** The box and its control, which the card stands beside. */
function surroundings({ editable, control }: Target): Box {
  const box = editable.getBoundingClientRect();
  return control?.isConnected ? unite(box, control.getBoundingClientRect()) : box;
}

/** Of the text in an editable; the cheapest sign that another one stands there. */
function lengthOf(editable: HTMLElement): number {
  const isField = editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement;
  return isField ? editable.value.length : editable.textContent.length;
}

/** Remembers where the caret stands; the function it returns puts the focus back there. */
function focusKeeper(editable: HTMLElement): () => void {
  const selection = window.getSelection();
  const range = editable.isContentEditable && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    editable.focus({ preventScroll: true });
    if (!range) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
