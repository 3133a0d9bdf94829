import { el } from '../../shared/dom.js';
import { renewable } from '../../shared/renewable.js';
import { sends } from '../../shared/send-keys.js';
import { button } from '../weui/weui.js';

/** A textarea and its button. No key sends, unless the page is asked to (`?keys=`): nobody knows. */
export function textForm({ field = {}, action, kind, send }) {
  const textarea = el('textarea', {
    rows: 3,
    ...field,
    onInput: () => control.renew(),
    onKeydown(event) {
      if (!sends(event)) return;
      event.preventDefault();
      publish();
    },
  });
  const control = renewable(() => button(action, kind, publish));

  function publish() {
    if (textarea.value.trim() === '') return;
    send(textarea.value);
    textarea.value = '';
  }

  return { element: el('div', { class: 'row' }, textarea, control.element), focus: () => textarea.focus() };
}
