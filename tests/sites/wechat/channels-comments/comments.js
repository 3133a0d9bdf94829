import { el, hashed } from '../../shared/dom.js';
import { textForm } from '../channels/text-form.js';

const CREATE = '/micro/interaction/cgi-bin/mmfinderassistant-bin/comment/create_comment';
const COMMENTS = [
  { id: '51', author: '早起的鸟', text: '这个角度拍得好。' },
  { id: '52', author: '麻辣烫自由', text: '是在哪里拍的？' },
];

function send(content, more) {
  window.pageLog.send(more.to ? 'comment-reply' : 'comment', content, more);
  void fetch(CREATE, { method: 'POST', body: JSON.stringify({ content }) });
}

function comment({ id, author, text }) {
  const open = () => {
    if (item.querySelector('textarea')) return;
    const field = { placeholder: `回复 ${author}：` };
    const form = textForm({ field, action: '回复', kind: 'primary', send: (content) => send(content, { to: author }) });
    item.append(form.element);
    form.focus();
  };
  const item = el(
    'div',
    { class: hashed('Comment', 'item'), id: `comment-${id}` },
    el('p', {}, el('b', {}, author), ` ${text}`),
    el('span', { class: hashed('Comment', 'action'), title: '回复', onClick: open }, '回复'),
  );
  return item;
}

/** The comments under a post, each to be answered, and one's own. The classes are nobody's: they are not known. */
export function comments() {
  const own = textForm({
    field: { placeholder: '发表评论' },
    action: '评论',
    kind: 'primary',
    send: (content) => send(content, {}),
  });
  return el('div', { class: 'sheet' }, own.element, ...COMMENTS.map(comment));
}
