/** What stands in an editable now, with the way back from its text to the page. */
export interface Reading {
  readonly text: string;
  /** The stretch of page that holds `start…end` (UTF-16 units of `text`); none in a plain text field. */
  readonly rangeOf?: (start: number, end: number) => Range | undefined;
}

/** One node's share of the text. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** A plain text field, whose text is its value. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(target: EventTarget | undefined): target is TextField {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

/** Elements that begin a line of their own in every editor seen. */
const BLOCKS = new Set(['div', 'p', 'li', 'ul', 'ol', 'pre', 'blockquote', 'section', 'h1', 'h2', 'h3', 'h4']);

/** Emoji pictures say their code as `[微笑]`, web WeChat's with a suffix behind it, official accounts' as `/微笑`. */
const EMOJI_CODE = /^(?:\[[^\]]+\]|\/[^/\s]+)/;

/** Where emoji pictures keep their code, in order of trust. */
const EMOJI_ATTRIBUTES = ['text', 'data-text', 'alt', 'title'] as const;

/**
 * Reads an editable. Nothing in it is touched.
 *
 * @param ignore selector of elements inside that are no words of the user's.
 */
export function readEditable(editable: HTMLElement, ignore?: string): Reading {
  return isTextField(editable) ? { text: editable.value } : readRichText(editable, ignore);
}

function readRichText(editable: HTMLElement, ignore: string | undefined): Reading {
  const pieces: Piece[] = [];
  let text = '';

  const add = (node: Node, words: string): void => {
    if (!words) return;
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };
  const walk = (node: Node): void => {
    if (isText(node)) add(node, node.data);
    else if (isElement(node) && !(ignore && node.matches(ignore))) walkElement(node);
  };
  const walkElement = (element: Element): void => {
    if (element.localName === 'br') {
      // The last <br> of a block only keeps the block open.
      if (element.nextSibling) add(element, '\n');
    } else if (element.localName === 'img') {
      add(element, emojiCode(element));
    } else {
      const block = element !== editable && BLOCKS.has(element.localName);
      if (block && text && !text.endsWith('\n')) add(element, '\n');
      element.childNodes.forEach(walk);
    }
  };
  walkElement(editable);

  return { text, rangeOf: (start, end) => rangeOver(pieces, start, end) };
}

function emojiCode(picture: Element): string {
  const codes = EMOJI_ATTRIBUTES.map((name) => EMOJI_CODE.exec(picture.getAttribute(name) ?? '')?.[0]);
  return codes.find((code) => code !== undefined) ?? '';
}

function rangeOver(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.find((piece) => start < piece.end);
  const last = pieces.find((piece) => end <= piece.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument?.createRange();
  if (isText(first.node)) range?.setStart(first.node, Math.min(start - first.start, first.node.length));
  else range?.setStartBefore(first.node);
  if (isText(last.node)) range?.setEnd(last.node, Math.min(end - last.start, last.node.length));
  else range?.setEndAfter(last.node);
  return range;
}

// A node of a frame is no instance of this frame's classes, so nodes are told apart by their type.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
