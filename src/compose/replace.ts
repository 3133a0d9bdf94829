import type { Edit } from '../messages/guard-protocol.ts';
import type { Box } from './find.ts';
import { inPart, type Part, readPost } from './post.ts';
import { isTextField, readEditable, type TextField } from './read.ts';
import type { Surface } from '../sites/types.ts';

/**
 * Puts words in the place of others, as if the user had selected and typed them: `execCommand` is the one way that the
 * browser's own undo takes back, in text fields and in rich text, in both browsers. An editor that undoes what scripts
 * type is given a paste, a moment later; its own undo takes that back.
 *
 * @param edits ranges of `text` in UTF-16 units that do not overlap.
 * @param text what the ranges were measured on; when something else stands there by now, nothing is done.
 * @returns whether other words now stand there.
 */
export function replaceWords(box: Box, edits: readonly Edit[], text: string): boolean {
  const post = readPost(box);
  if (post.text !== text) return false;
  for (const part of post.parts) {
    const backwards = inPart(part, edits).reverse();
    if (backwards.length > 0) replaceIn(part, backwards, box.surface);
  }
  return readPost(box).text !== text;
}

function replaceIn({ editable, text }: Part, backwards: readonly Edit[], { ignore, paste }: Surface): void {
  editable.focus({ preventScroll: true });
  if (isTextField(editable)) replaceInField(editable, merged(backwards, text));
  else if (paste && editable.matches(paste)) pasteInTurn(editable, backwards, ignore);
  else backwards.forEach((edit) => select(editable, edit, ignore) && type(editable.ownerDocument, edit.text));
}

/** One edit over all of them, so that a single undo takes everything back. */
function merged(backwards: readonly Edit[], text: string): Edit {
  const start = Math.min(...backwards.map((edit) => edit.start));
  const end = Math.max(...backwards.map((edit) => edit.end));
  const whole = backwards.reduce((words, edit) => words.slice(0, edit.start) + edit.text + words.slice(edit.end), text);
  return { start, end, text: whole.slice(start, whole.length - (text.length - end)) };
}

function replaceInField(field: TextField, edit: Edit): void {
  field.setSelectionRange(edit.start, edit.end);
  type(field.ownerDocument, edit.text);
}

function pasteInTurn(editable: HTMLElement, [edit, ...others]: readonly Edit[], ignore: string | undefined): void {
  if (!edit || !select(editable, edit, ignore)) return;
  onceSelected(editable.ownerDocument, () => {
    paste(editable, edit.text);
    pasteInTurn(editable, others, ignore);
  });
}

/** Selects a stretch of rich text. Inside an open shadow root Chromium has a selection of the root's own. */
function select(editable: HTMLElement, { start, end }: Edit, ignore: string | undefined): boolean {
  const range = readEditable(editable, ignore).rangeOf?.(start, end);
  const root = editable.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  const selection = root.getSelection?.() ?? editable.ownerDocument.getSelection();
  if (!range || !selection) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** Milliseconds after which a selection that tells of no change was there already. */
const SELECTED_MS = 60;

/** Calls `then` once the page was told of the selection: an editor with a model of its own follows it only then. */
function onceSelected(page: Document, then: () => void): void {
  const told = new AbortController();
  const go = (): void => {
    if (told.signal.aborted) return;
    told.abort();
    then();
  };
  page.addEventListener('selectionchange', go, { signal: told.signal });
  setTimeout(go, SELECTED_MS);
}

function paste(editable: HTMLElement, words: string): void {
  editable.dispatchEvent(pasteOf(words));
}

function pasteOf(words: string): ClipboardEvent {
  const shape = { bubbles: true, cancelable: true, composed: true };
  // Firefox hides a DataTransfer of ours from the page, and makes one of the page's own when it is asked in this way.
  const spelled = { ...shape, dataType: 'text/plain', data: words };
  const event = new ClipboardEvent('paste', spelled);
  if (event.clipboardData?.getData('text/plain') === words) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  return new ClipboardEvent('paste', { ...shape, clipboardData });
}

function type(page: Document, words: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser's undo
  page.execCommand(words ? 'insertText' : 'delete', false, words);
}
