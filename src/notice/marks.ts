import type { Mark } from '../messages/guard-protocol.ts';
import { type Box, joinLines, overlap } from './geometry.ts';
import type { Ghost } from './ghost.ts';
import { isTextField } from './text-field.ts';
import type { MarkedField } from './types.ts';

/** A mark's box on the viewport, in CSS pixels. */
export interface MarkBox {
  readonly box: Box;
  readonly mark: Mark;
}

/** The boxes of one field's marks, as far as they are in sight. Nothing in the field is touched. */
export function boxesOfMarks(field: MarkedField, clips: readonly Element[], ghost: Ghost): MarkBox[] {
  const lines = linesOfMarks(field, ghost);
  return field.marks.flatMap((mark, index) =>
    joinLines(lines[index] ?? []).flatMap((line) => {
      const box = inSight(line, clips);
      return box ? [{ box, mark }] : [];
    }),
  );
}

function linesOfMarks({ editable, marks, rangeOf }: MarkedField, ghost: Ghost): Box[][] {
  if (marks.length === 0) return [];
  if (isTextField(editable)) return ghost.measure(editable, marks);
  return marks.map(({ start, end }) => [...(rangeOf?.(start, end)?.getClientRects() ?? [])]);
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

/**
 * Draws boxes as elements, new ones each time and moved into place by a transform: the page is told where an element
 * that shifted stood before and stands now.
 */
export function drawMarks(root: ShadowRoot, drawn: HTMLElement[], boxes: readonly MarkBox[]): void {
  for (const old of drawn.splice(0)) old.remove();
  for (const { box, mark } of boxes) {
    const element = root.ownerDocument.createElement('b');
    element.className = `mark ${mark.level}`;
    element.style.setProperty('width', `${box.right - box.left}px`);
    element.style.setProperty('height', `${box.bottom - box.top}px`);
    moveTo(element, box.left, box.top);
    drawn.push(root.appendChild(element));
  }
}

/** Puts an element of ours to a place on the viewport, in CSS pixels. */
export function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.setProperty('transform', `translate(${left}px, ${top}px)`);
}
