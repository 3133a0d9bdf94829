import { controlOf } from './controls.ts';
import type { Press } from './press.ts';
import { isTextField } from './read.ts';

/**
 * Sends on a press that was stopped only to be judged. The control that was pressed is clicked; so it is for a key where
 * Enter is known to send. Where a key is watched on suspicion the key itself is given back to the page.
 */
export function letGo({ box, way }: Press, event: Event): void {
  const { editable, surface, pressed } = box;
  const control = pressed?.isConnected ? pressed : controlOf(editable, surface.control);
  const keySends = !surface.guess && surface.sendKeys.includes('Enter');
  if (event instanceof KeyboardEvent && !(keySends && control)) replayKey(editable, event);
  else if (way === 'submit' && event instanceof SubmitEvent) submitAgain(event);
  else control?.click();
}

function submitAgain({ target, submitter }: SubmitEvent): void {
  if (target instanceof HTMLFormElement) target.requestSubmit(submitter);
}

function replayKey(editable: HTMLElement, event: KeyboardEvent): void {
  const wanted = ['keydown', 'keypress', 'keyup'].map((type) => editable.dispatchEvent(copyOf(event, type)));
  // Browsers do nothing by themselves on a copied key, so that what the page leaves to them is done here.
  if (wanted[0] && wanted[1]) doDefault(editable, event);
}

function copyOf({ key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, type: string): Event {
  // Pages of this age read keyCode, which the constructor takes though its type does not say so.
  const shape = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, shiftKey };
  return new KeyboardEvent(type, { ...shape, bubbles: true, cancelable: true, composed: true });
}

/** What Enter does where no page takes it: a new line, or the submit of a single-line field's form. */
function doDefault(editable: HTMLElement, { ctrlKey, metaKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey) return;
  if (editable instanceof HTMLInputElement) editable.form?.requestSubmit();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser's undo
  else document.execCommand(isTextField(editable) ? 'insertLineBreak' : 'insertParagraph');
}
