import { el } from '../../shared/dom.js';
import { modelled } from '../../shared/field.js';
import { renewable } from '../../shared/renewable.js';

/** The second step: the words of the post that announces the article, and the control that publishes both. */
export function openDialog(older, title, publish) {
  const textarea = el('textarea', { rows: 3, class: older ? 'el-textarea__inner' : 'n-input__textarea-el' });
  textarea.value = `发布了头条文章：《${title}》`;
  const button = renewable(() =>
    el('button', { type: 'button', class: 'publish', onClick: go }, el('span', {}, '发布')),
  );
  const model = modelled(textarea, button.renew);
  const close = () => mask.remove();
  function go() {
    publish(model.text);
    model.set('');
    close();
  }
  const dialog = el(
    'div',
    { class: older ? 'el-dialog' : 'n-dialog', role: 'dialog', 'aria-modal': 'true' },
    el('div', { class: 'head' }, '发布文章', el('button', { type: 'button', title: '关闭', onClick: close }, '×')),
    textarea,
    el('div', { class: 'foot' }, button.element),
  );
  const mask = el('div', { class: 'mask' }, dialog);
  document.body.append(mask);
  textarea.focus();
}
