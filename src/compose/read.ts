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

export function isTextField(element: Element): element is TextField {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** Elements that begin a line of their own in every editor seen. */
const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'SECTION', 'H1', 'H2', 'H3', 'H4']);

/** Emoji pictures say their code as `[微笑]`, web WeChat's with a suffix behind it. */
const EMOJI_CODE = /\[[^\]]+\]/;

/** Reads an editable. Nothing in it is touched. */
export function readEditable(editable: HTMLElement): Reading {
  return isTextField(editable) ? { text: editable.value } : readRichText(editable);
}

function readRichText(editable: HTMLElement): Reading {
  const pieces: Piece[] = [];
  let text = '';

  const add = (node: Node, words: string): void => {
    if (!words) return;
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };
  const breakLine = (node: Node): void => {
    if (text && !text.endsWith('\n')) add(node, '\n');
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      add(node, node.data);
    } else if (node instanceof HTMLBRElement) {
      // The last <br> of a block only keeps the block open.
      if (node.nextSibling) add(node, '\n');
    } else if (node instanceof HTMLImageElement) {
      const code = EMOJI_CODE.exec(node.alt || (node.getAttribute('text') ?? ''));
      if (code) add(node, code[0]);
    } else {
      const block = node !== editable && BLOCKS.has(node.nodeName);
      if (block) breakLine(node);
      node.childNodes.forEach(walk);
    }
  };
  walk(editable);

  return { text, rangeOf: (start, end) => rangeOver(pieces, start, end) };
}

function rangeOver(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.find((piece) => start < piece.end);
  const last = pieces.find((piece) => end <= piece.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = document.createRange();
  if (first.node instanceof Text) range.setStart(first.node, Math.min(start - first.start, first.node.length));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  else range.setEndAfter(last.node);
  return range;
}
