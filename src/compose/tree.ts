/** Up to `count` ancestors, nearest first, through open shadow roots. */
export function ancestors(element: Element, count: number): Element[] {
  const found: Element[] = [];
  for (let current = parentOf(element); current && found.length < count; current = parentOf(current)) {
    found.push(current);
  }
  return found;
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Forms that exist hidden before they are needed are not there for anybody. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Whether `a` comes after `b` in the page. */
export function follows(a: Node, b: Node): boolean {
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Everything that matches below `scope`, and inside the open shadow roots and same-origin frames named by `through`. */
export function queryThrough(scope: ParentNode, selector: string, through: string | undefined): HTMLElement[] {
  const found = [...scope.querySelectorAll<HTMLElement>(selector)];
  const doors = through ? [...scope.querySelectorAll(through)] : [];
  return [...found, ...doors.flatMap((door) => queryInside(door, selector, through))];
}

function queryInside(door: Element, selector: string, through: string | undefined): HTMLElement[] {
  const inside = door.shadowRoot ?? (door instanceof HTMLIFrameElement ? door.contentDocument : null);
  return inside ? queryThrough(inside, selector, through) : [];
}

/** A cover and what it covers stand at most so many levels apart; the backdrop of a dialog is far from what it hides. */
const COVER_DEPTH = 2;

/** What a hand meant that came down on an empty element laid over a control: the elements next to it at that point. */
export function beneath(cover: EventTarget | undefined, { clientX, clientY }: Point): Element[] {
  if (!(cover instanceof Element) || cover.childNodes.length > 0) return [];
  const root = cover.getRootNode();
  const stack = root instanceof Document || root instanceof ShadowRoot ? root.elementsFromPoint(clientX, clientY) : [];
  const { parentElement } = cover;
  return stack.filter((element) => parentElement && ancestors(element, COVER_DEPTH).includes(parentElement));
}

/** In CSS pixels of the viewport. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}
