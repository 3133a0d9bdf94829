import { el } from '../../shared/dom.js';
import { textOf } from '../../shared/editable.js';

/** `/微笑` for the picture of a face. */
const faceText = (picture) => (picture.getAttribute('alt') ?? '').replace(/^mo-/, '/');

/** The console's old editor for short texts: a contenteditable with a hidden twin, faces, and a counter. */
export function emotionEditor({ limit, onChange = () => {} }) {
  const twin = el('div', { class: 'edit_area js_editorArea', hidden: true });
  const area = el('div', { class: 'edit_area js_editorArea', contenteditable: 'true', onInput: update });
  const left = el('em', {}, String(limit));
  const text = () => textOf(area, faceText).trim();

  function update() {
    twin.innerHTML = area.innerHTML;
    left.textContent = String(limit - text().length);
    onChange();
  }

  const putFace = (event) => {
    event.preventDefault();
    area.focus();
    document.execCommand('insertHTML', false, '<img src="data:," alt="mo-微笑">');
  };
  const face = el(
    'a',
    { class: 'icon_emotion js_switch', href: 'javascript:;', title: '表情', onMousedown: putFace },
    '☺',
  );
  return {
    area,
    element: el(
      'div',
      { class: 'emotion_editor' },
      twin,
      area,
      el(
        'div',
        { class: 'editor_toolbar' },
        face,
        el('p', { class: 'editor_tip js_editorTip faint' }, '还可以输入', left, '字'),
      ),
    ),
    text,
    /** Whether the text has a length that may be sent. */
    fits: () => text().length > 0 && text().length <= limit,
    clear() {
      area.innerHTML = '';
      update();
    },
  };
}
