import type { Mark } from '../messages/guard-protocol.ts';
import { type Box, joinLines, overlap } from './geometry.ts';
import type { Ghost } from './ghost.ts';
import type { Target } from './types.ts';

/** Boxes on the viewport, in CSS pixels, for each mark of a target. Nothing in the target is touched. */
export function boxesOfMarks({ editable, rangeOf }: Target, marks: readonly Mark[], ghost: Ghost): Box[][] {
  if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement) {
    return ghost.measure(editable, marks).map(joinLines);
  }
  return marks.map(({ start, end }) => joinLines([...(rangeOf?.(start, end)?.getClientRects() ?? [])]));
}

/** The part of a box that is in sight: the editable and whatever scrolls around it cut it off. */
export function inSight(box: Box, clips: readonly Element[]): Box | undefined {
  return clips.reduce<Box | undefined>((seen, clip) => seen && overlap(seen, clip.getBoundingClientRect()), box);
}

/** The elements that cut off what overflows them, from the editable upwards. */
export function clipsOf(editable: Element): Element[] {
  const clips: Element[] = [editable];
  for (let element = editable.parentElement; element; element = element.parentElement) {
    const clipsContent = getComputedStyle(element).overflow !== 'visible';
    if (clipsContent && element !== element.ownerDocument.documentElement && element !== element.ownerDocument.body) {
      clips.push(element);
    }
  }
  return clips;
}

/** Draws boxes as elements, re-using those that stand there. */
export function drawMarks(root: ShadowRoot, drawn: HTMLElement[], boxes: readonly { box: Box; mark: Mark }[]): void {
  while (drawn.length > boxes.length) drawn.pop()?.remove();
  boxes.forEach(({ box, mark }, index) => {
    const element = (drawn[index] ??= root.appendChild(root.ownerDocument.createElement('b')));
    element.className = `mark ${mark.level}`;
    place(element, box);
  });
}

export function place(element: HTMLElement, box: Box): void {
  element.style.setProperty('left', `${box.left}px`);
  element.style.setProperty('top', `${box.top}px`);
  element.style.setProperty('width', `${box.right - box.left}px`);
  element.style.setProperty('height', `${box.bottom - box.top}px`);
}
