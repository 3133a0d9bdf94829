import { el } from '../../shared/dom.js';

/** A dialog over the page; the page behind it stays as it is. */
export function openModal(title, content) {
  const wrap = el('div', { class: 'woo-modal-wrap' });
  const close = el('button', { type: 'button', title: '关闭', class: 'close', onClick: () => wrap.remove() }, '×');
  const heading = el('div', { class: 'wbpro-layer-tit' }, el('div', { class: 'wbpro-layer-tit-text' }, title), close);
  wrap.append(
    el('div', { class: 'woo-modal-mask', onClick: () => wrap.remove() }),
    el('div', { class: 'woo-modal-main' }, el('div', { class: 'wbpro-layer' }, heading, content)),
  );
  document.querySelector('#app').append(wrap);
}
