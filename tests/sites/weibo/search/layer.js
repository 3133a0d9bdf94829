import { el } from '../../shared/dom.js';
import { legacyBox } from '../../shared/legacy.js';

/** The dialog in which a post is reposted. */
export function openLayer({ mid, author, chain }) {
  const also = el('input', { type: 'checkbox', name: 'comment' });
  const layer = el('div', { class: 'm-layer', 'node-type': 'outer' });
  const close = () => layer.remove();
  const box = legacyBox({
    kind: 'repost',
    url: '/Ajax_Mblog/forward',
    label: '转发',
    button: 's-btn-a',
    field: { class: undefined },
    text: chain,
    more: () => ({ mid, also: also.checked }),
    sent: close,
  });
  layer.append(
    el(
      'div',
      { class: 'inner' },
      el(
        'div',
        { class: 'header' },
        el('div', { class: 'title' }, '转发微博'),
        el('a', { class: 'close', href: 'javascript:void(0);', title: '关闭', onClick: close }, '×'),
      ),
      el(
        'div',
        { class: 'content' },
        el(
          'div',
          { class: 'tab' },
          el('ul', {}, el('li', { class: 'selected' }, '转发到微博'), el('li', {}, '转发到私信')),
        ),
        el('div', { class: 'input-wrap-share' }, el('div', { class: 'input' }, box.textarea), box.counter),
        el('div', { class: 'opt' }, el('label', {}, also, `同时评论给 ${author}`), box.submit),
      ),
    ),
  );
  document.body.append(layer);
  box.textarea.focus();
}
