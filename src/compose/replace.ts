import type { Edit } from '../messages/guard-protocol.ts';
import { isTextField, readEditable, type TextField } from './read.ts';

/**
 * Puts words in the place of others, as if the user had selected and typed them: `execCommand` is the one way that the
 * browser's own undo takes back, in text fields and in rich text, in both browsers.
 *
 * @param edits ranges of `text` in UTF-16 units that do not overlap.
 * @param text what the ranges were measured on; when something else stands there by now, nothing is done.
 * @returns whether the words now stand there.
 */
export function replaceWords(editable: HTMLElement, edits: readonly Edit[], text: string): boolean {
  if (readEditable(editable).text !== text) return false;
  editable.focus({ preventScroll: true });
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  if (isTextField(editable)) replaceInField(editable, merged(backwards, text));
  else backwards.forEach((edit) => replaceInRichText(editable, edit));
  return readEditable(editable).text !== text;
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
  type(edit.text);
}

function replaceInRichText(editable: HTMLElement, edit: Edit): void {
  const range = readEditable(editable).rangeOf?.(edit.start, edit.end);
  const selection = window.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
  type(edit.text);
}

function type(words: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser's undo
  document.execCommand(words ? 'insertText' : 'delete', false, words);
}
