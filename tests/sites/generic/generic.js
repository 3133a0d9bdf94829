import { el, mounted } from '../shared/dom.js';
import { textOf } from '../shared/editable.js';
import { renewable } from '../shared/renewable.js';

/** A box that no adapter knows: rich text and a button that says that it publishes. */
mounted(() => {
  const note = el('div', { class: 'note', contenteditable: 'true', role: 'textbox', 'aria-label': '正文' });
  const button = renewable(() => el('button', { type: 'button', onClick: publish }, '发布'));
  note.addEventListener('input', () => button.renew());

  function publish() {
    window.pageLog.send('note', textOf(note));
    note.textContent = '';
  }

  document.querySelector('main').append(note, el('div', {}, button.element));
});
