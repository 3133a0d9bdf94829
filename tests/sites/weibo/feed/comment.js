import { el } from '../../shared/dom.js';
import { composer } from '../home/composer.js';
import { openModal } from '../home/modal.js';

const answerTo = (id) =>
  composer({
    placeholder: '发布你的回复',
    action: '回复',
    rows: 1,
    send: { kind: 'reply', url: `/ajax/comments/reply?cid=${id}`, field: 'comment' },
  });

/** One comment. It is answered below itself, or in the dialog that shows all that was answered. */
export function comment({ id, author, text, replies }) {
  const item = el('div', { class: 'item1' });
  const open = (into) => {
    const box = answerTo(id);
    into(box.element);
    box.focus();
  };
  const answerHere = () => item.querySelector('textarea') ?? open((box) => item.append(box));
  const answerAll = () => open((box) => openModal('全部回复', box));
  item.append(
    el(
      'div',
      { class: 'con1' },
      el('div', { class: 'text' }, el('a', { href: `/n/${author}` }, author), `：${text}`),
      el('a', { class: 'reply', title: '回复', onClick: answerHere }, '回复'),
    ),
    el('div', { class: 'item2' }, el('a', { class: 'reply', onClick: answerAll }, `共${replies}条回复`)),
  );
  return item;
}
