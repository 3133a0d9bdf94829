import type { ControlPlace, Surface } from '../sites/types.ts';

/** A compose box as it stands in the page at this moment. */
export interface Box {
  /** The text field, or the editing host of rich text. */
  readonly editable: HTMLElement;
  readonly surface: Surface;
}

/** A wrapper deeper than this has nothing to do with the click that landed in it. */
const CONTROL_DEPTH = 8;

/**
 * The compose box that an event happened in. `path` is the event's composed path, which reaches into open shadow roots,
 * so that nothing has to be scanned for.
 */
export function boxAt(path: readonly EventTarget[], surfaces: readonly Surface[]): Box | undefined {
  const editable = editableAt(path[0]);
  return editable && boxOf(editable, surfaces);
}

/** The compose box whose sending control an event happened on. */
export function boxOfControlAt(path: readonly EventTarget[], surfaces: readonly Surface[]): Box | undefined {
  for (const target of path.slice(0, CONTROL_DEPTH)) {
    if (!(target instanceof Element)) continue;
    for (const surface of surfaces) {
      const box = isControl(target, surface.control) && boxAround(target, surface, surfaces);
      if (box) return box;
    }
  }
  return undefined;
}

/** The control that sends this box's draft: the one under the nearest ancestor that holds any. */
export function controlOf(editable: Element, place: ControlPlace): HTMLElement | undefined {
  for (const scope of ancestors(editable, place.climb)) {
    const controls = [...scope.querySelectorAll<HTMLElement>(place.selector)].filter((element) =>
      isControl(element, place),
    );
    // Several boxes can share an ancestor; a box's own control comes after it.
    const own = controls.find((control) => follows(control, editable)) ?? controls[0];
    if (own) return own;
  }
  return undefined;
}

/** Which compose box an editable is, if it is one. */
function boxOf(editable: HTMLElement, surfaces: readonly Surface[]): Box | undefined {
  const surface = surfaces.find((candidate) => fits(editable, candidate));
  return surface && { editable, surface };
}

function fits(editable: HTMLElement, surface: Surface): boolean {
  if (!surface.editor.some((selector) => editable.matches(selector))) return false;
  if (surface.inside && !editable.closest(surface.inside)) return false;
  // Guesswork needs a second sign: without a control nearby that says it sends, it may be a search field.
  return !surface.guess || controlOf(editable, surface.control) !== undefined;
}

function boxAround(control: Element, surface: Surface, surfaces: readonly Surface[]): Box | undefined {
  for (const scope of ancestors(control, surface.control.climb)) {
    for (const field of scope.querySelectorAll<HTMLElement>(surface.editor.join(','))) {
      const editable = editableAt(field);
      const box = editable && isShown(editable) ? boxOf(editable, surfaces) : undefined;
      if (box && controlOf(box.editable, box.surface.control) === control) return box;
    }
  }
  return undefined;
}

function editableAt(target: EventTarget | undefined): HTMLElement | undefined {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return target;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return undefined;
  let host = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function isControl(element: Element, place: ControlPlace): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.matches(place.selector)) return false;
  const text = element instanceof HTMLInputElement ? element.value : element.textContent;
  return place.texts.includes(text.trim()) && isShown(element);
}

/** Forms that exist hidden before they are needed have no boxes. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function follows(a: Node, b: Node): boolean {
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Up to `count` ancestors, nearest first, through open shadow roots. */
function* ancestors(element: Element, count: number): Generator<Element> {
  let current: Element | null = element;
  for (let step = 0; step < count; step += 1) {
    const root: Node | undefined = current.parentElement ? undefined : current.getRootNode();
    current = current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (!current) return;
    yield current;
  }
}
