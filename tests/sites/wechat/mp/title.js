import { el, switches } from '../../shared/dom.js';
import { proseMirror } from '../../shared/prose-mirror.js';

const PLACEHOLDER = '请在这里输入标题';

/**
 * The title: one line of ProseMirror over a hidden twin that follows a moment later. Older pages (`?title=old`) have
 * the twin alone, and show it.
 */
export function title(onChange) {
  const old = switches.get('title') === 'old';
  const twin = el('textarea', {
    id: 'title',
    class: 'js_article_title',
    placeholder: PLACEHOLDER,
    rows: 1,
    hidden: !old,
    onInput: onChange,
  });
  const main = el('div', { id: 'js_title_main', class: 'row' }, twin);
  if (old) return { element: main, text: () => twin.value };

  const follow = (text) => {
    setTimeout(() => (twin.value = text));
    onChange();
  };
  const editor = proseMirror({ placeholder: PLACEHOLDER, enter: 'nothing', onChange: follow });
  const input = el('div', { class: 'title-editor__input' }, editor.element);
  main.append(el('div', { class: 'title-editor-overlay' }, input));
  return { element: main, text: editor.text };
}
