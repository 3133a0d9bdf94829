import { el, hashed } from '../../shared/dom.js';
import { renewable } from '../../shared/renewable.js';
import { openPage, post } from '../mp/page.js';
import { button } from '../weui/weui.js';

// Nobody has written down how the rebuilt page looks, so this one has nothing to hold on to but a field and a button.
const COMMENTS = [
  { id: '21', author: '早起的鸟', text: '写得真好，想看下一篇。' },
  { id: '22', author: '麻辣烫自由', text: '请问这家店在哪儿？' },
];

function replyForm({ id, author }) {
  const field = el('textarea', {
    class: hashed('Reply', 'field'),
    placeholder: `回复 ${author}`,
    rows: 2,
    onInput: () => send.renew(),
  });
  const send = renewable(() => button('回复', 'primary', reply));

  function reply() {
    const content = field.value.trim();
    if (!content) return;
    window.pageLog.send('comment-reply', content, { to: author });
    post('/misc/appmsgcomment?action=reply_comment', { comment_id: id, content });
    field.value = '';
  }

  return el('div', { class: hashed('Reply', 'form') }, field, send.element);
}

function comment(entry) {
  return el(
    'div',
    { class: hashed('Comment', 'item'), id: `comment-${entry.id}` },
    el('p', {}, el('b', {}, entry.author), ` ${entry.text}`),
    replyForm(entry),
  );
}

openPage(() => COMMENTS.map(comment), { person: true });
