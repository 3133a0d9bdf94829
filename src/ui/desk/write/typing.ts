import type { Edit } from '../../../messages/guard-protocol.ts';
import { text } from '../state.ts';
import { editBetween } from './edits.ts';

let box: HTMLTextAreaElement | null = null;

/** The box that is typed into, while it is there. */
export function setBox(element: HTMLTextAreaElement | null): void {
  box = element;
}

/**
 * Puts words in the place of others as if the user had typed them: the one way that the browser's own undo takes back.
 * Where the browser refuses, the words are set all the same.
 */
export function type({ start, end, text: words }: Edit): void {
  if (!box) return;
  box.focus();
  box.setSelectionRange(start, end);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the undo history
  if (!document.execCommand(words === '' ? 'delete' : 'insertText', false, words)) {
    box.setRangeText(words, start, end, 'end');
  }
  text.value = box.value;
}

/** Has `whole` stand in the box, by the smallest change that does it. */
export function write(whole: string): void {
  const edit = editBetween(text.peek(), whole);
  if (edit) type(edit);
}
