import type { Mark } from '../messages/guard-protocol.ts';
import { makeCardFrame } from './card-frame.ts';
import { followFrames, stanceOf } from './follow.ts';
import { type Box, unite } from './geometry.ts';
import { makeGhost } from './ghost.ts';
import { makeLayer, randomTag } from './layer.ts';
import { boxesOfMarks, clipsOf, drawMarks, inSight } from './marks.ts';
import type { Notice, Target } from './types.ts';

/** Space between the chip and the corner of its box, in CSS pixels. */
const CHIP_INSET = 6;

export interface NoticeOptions {
  readonly page: Document;
  /** The card page's address with this guard's token. */
  readonly cardAddress: string;
  /** Takes everything of ours out of the page. */
  readonly signal: AbortSignal;
  onCardMissing(): void;
  /** The text under the marks changed without an event of the page. */
  onDrift(): void;
}

/** Makes the guard's voice in one frame's page. Nothing is put into the page before the first `show`. */
export function makeNotice({ page, cardAddress, signal, onCardMissing, onDrift }: NoticeOptions): Notice {
  const layer = makeLayer(page, randomTag());
  const ghost = makeGhost(page);
  const card = makeCardFrame(page, cardAddress, onCardMissing);
  const chip = page.createElement('b');
  const drawn: HTMLElement[] = [];
  layer.root.append(ghost.element, chip, card.element);

  let target: Target | undefined;
  let marks: readonly Mark[] = [];
  let clips: readonly Element[] = [];
  let back: (() => void) | undefined;

  const redraw = (): void => {
    if (!target?.editable.isConnected) return;
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
    chip.style.setProperty('left', `${rect.right - CHIP_INSET - chip.offsetWidth}px`);
    chip.style.setProperty('top', `${rect.bottom - CHIP_INSET - chip.offsetHeight}px`);
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
      card.close();
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
      card.close();
      back?.();
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
