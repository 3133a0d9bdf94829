import { el } from '../../shared/dom.js';
import { renewable } from '../../shared/renewable.js';
import { button } from '../weui/weui.js';
import { emotionEditor } from './emotion-editor.js';

/** An emotion editor with a button; no key does what the button does. `done(text)` gets a text of a fitting length. */
export function emotionForm({ limit, action, id, keep = false, done }) {
  const editor = emotionEditor({ limit, onChange: () => control.renew() });
  const press = () => {
    if (!editor.fits()) return;
    done(editor.text());
    if (!keep) editor.clear();
  };
  const control = renewable(() => button(action, 'primary', press, { id }));
  return el('div', { class: 'row' }, editor.element, el('div', { class: 'tool_bar' }, control.element));
}
