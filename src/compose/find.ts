import type { Found } from '../messages/guard-protocol.ts';
import type { Surface } from '../sites/types.ts';
import { controlOf, controlsOf, isControl, isOneControl } from './controls.ts';
import { editableAt, fieldsIn, fieldsOf, fits } from './fields.ts';
import { ancestors, follows, isShown } from './tree.ts';

/** A compose box as it stands in the page at this moment. */
export interface Box {
  /** The text field, or the editing host of rich text, that is in use. */
  readonly editable: HTMLElement;
  /** All fields of the same post in the order of the page; mostly the editable alone. */
  readonly fields: readonly HTMLElement[];
  readonly surface: Surface;
  /** The control that was pressed, where the box was found by it. */
  readonly pressed?: HTMLElement;
}

/** A wrapper deeper than this has nothing to do with the click that landed in it. */
const CONTROL_DEPTH = 8;

/**
 * The compose box that an event happened in. `path` is the event's composed path, which reaches into open shadow roots,
 * so that nothing has to be scanned for.
 */
export function boxAt(path: readonly EventTarget[], surfaces: readonly Surface[]): Box | undefined {
  const editable = editableAt(path[0]);
  return editable && isShown(editable) ? boxOf(editable, surfaces) : undefined;
}

/**
 * The compose box whose sending control an event happened on. A known surface goes before guesswork, which would take a
 * stray field beside a known control for its box.
 */
export function boxOfControlAt(path: readonly EventTarget[], surfaces: readonly Surface[]): Box | undefined {
  const near = path.slice(0, CONTROL_DEPTH).filter((target) => target instanceof Element);
  for (const surface of surfaces) {
    for (const target of near) {
      const box = isControl(target, surface.control) && boxAround(target, surface, surfaces);
      if (box) return box;
    }
  }
  return undefined;
}

/** The compose box that a field for files stands beside: of the nearest scope that has any box, the first. */
export function boxBeside(element: Element, surfaces: readonly Surface[]): Box | undefined {
  const deepest = Math.max(0, ...surfaces.map(({ control }) => control.climb));
  for (const [depth, scope] of ancestors(element, deepest).entries()) {
    for (const surface of surfaces.filter(({ control }) => depth < control.climb)) {
      const box = fieldsIn(scope, surface)
        .map((editable) => boxOf(editable, surfaces))
        .find(Boolean);
      if (box) return box;
    }
  }
  return undefined;
}

/** How a box is known: the first of its surface's selectors that fits its editable. */
export function foundBy({ editable, surface }: Pick<Box, 'editable' | 'surface'>): Found {
  const selector = [...surface.editor, ...(surface.fields ?? [])].find((candidate) => editable.matches(candidate));
  return { selector: selector ?? '', guess: surface.guess ?? false };
}

/** Which compose box an editable is, if it is one; `pressed` is the control that was pressed. */
function boxOf(editable: HTMLElement, surfaces: readonly Surface[], pressed?: Element): Box | undefined {
  const surface = surfaces.find(
    (candidate) => fits(editable, candidate) && isNoWildGuess(editable, candidate, surfaces),
  );
  return surface && { editable, fields: fieldsOf(editable, surface, pressed), surface };
}

/**
 * Guesswork needs a second sign: a control nearby that says it sends, and that is not the control of a box that is known;
 * else the field may be a search field, or one beside a compose box.
 */
function isNoWildGuess(editable: HTMLElement, surface: Surface, surfaces: readonly Surface[]): boolean {
  if (!surface.guess) return true;
  const control = controlOf(editable, surface.control);
  const known = surfaces.filter(({ guess }) => !guess);
  return control !== undefined && boxOfControlAt([control], known) === undefined;
}

/** The box whose control was pressed: of those in the nearest scope that has any, the last one before the control. */
function boxAround(control: HTMLElement, surface: Surface, surfaces: readonly Surface[]): Box | undefined {
  for (const scope of ancestors(control, surface.control.climb)) {
    const boxes = fieldsIn(scope, surface).flatMap((editable) => {
      const box = boxOf(editable, surfaces, control);
      return box && isSentBy(control, box, scope) ? [box] : [];
    });
    const box = boxes.findLast(({ editable }) => follows(control, editable)) ?? boxes[0];
    if (box) return { ...box, pressed: control };
  }
  return undefined;
}

function isSentBy(control: Element, { editable, surface }: Box, scope: Element): boolean {
  const controls = controlsOf(editable, surface.control);
  // A control in a shadow root, or outside of the frame of its field, is not found from the field.
  const outOfReach = controls.length === 0 || editable.ownerDocument !== control.ownerDocument;
  return outOfReach
    ? isControl(control, surface.control)
    : controls.some((own) => isOneControl(own, control) && scope.contains(own));
}
