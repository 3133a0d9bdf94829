import { controlOf } from './find.ts';
import type { Press } from './press.ts';

/**
 * Sends on a press that was stopped only to be judged. A control is clicked. A key is clicked on the control too where
 * Enter is known to send; where a key is watched on suspicion the key itself is given back to the page.
 */
export function letGo({ box, way }: Press, event: Event): void {
  const control = controlOf(box.editable, box.surface.control);
  const keySends = !box.surface.guess && box.surface.sendKeys.includes('Enter');
  if (event instanceof KeyboardEvent && !(keySends && control)) replayKey(box.editable, event);
  else if (way === 'submit' && event.target instanceof HTMLFormElement) event.target.requestSubmit();
  else control?.click();
}

function replayKey(
  editable: HTMLElement,
  { key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
): void {
  // Pages of this age read keyCode, which the constructor takes though its type does not say so.
  const shape = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, shiftKey };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    editable.dispatchEvent(new KeyboardEvent(type, { ...shape, bubbles: true, cancelable: true, composed: true }));
  }
}
