import { el } from '../../shared/dom.js';
import { renewable } from '../../shared/renewable.js';
import { emotionEditor } from './emotion-editor.js';
import { click, onClick } from './jquery-click.js';

/**
 * A short answer in the old console: an emotion editor and its control. Enter let go in the editor triggers the control's
 * click through jQuery. `makeControl` makes the element, `send(text)` publishes.
 */
export function quickReply({ limit, makeControl, send }) {
  const tip = el('p', { class: 'js_tips', hidden: true }, `快捷回复的内容必须为1到${limit}个字符`);
  const editor = emotionEditor({ limit, onChange: () => control.renew() });
  const control = renewable(() => onClick(makeControl(), reply));

  function reply() {
    tip.hidden = editor.fits();
    if (!editor.fits()) return;
    send(editor.text());
    editor.clear();
  }

  editor.area.addEventListener('keyup', (event) => event.key === 'Enter' && click(control.element));
  return { editor: editor.element, control: control.element, tip, focus: () => editor.area.focus() };
}
