import { el } from '../../shared/dom.js';
import { openPage, post } from '../mp/page.js';
import { quickReply } from '../mp/quick-reply.js';

const COMMENTS = [
  { id: '11', author: '早起的鸟', text: '写得真好，想看下一篇。' },
  { id: '12', author: '麻辣烫自由', text: '请问这家店在哪儿？' },
];

function replyBox({ id, author }) {
  const { editor, control, tip } = quickReply({
    limit: 140,
    makeControl: () => el('a', { class: 'btn btn_primary jsReplySend', href: 'javascript:;' }, '回复'),
    send(content) {
      window.pageLog.send('comment-reply', content, { to: author });
      post('/misc/appmsgcomment?action=reply_comment', { comment_id: id, content });
    },
  });
  const cancel = el('a', { class: 'jsReplyCancel', href: 'javascript:;', onClick: () => box.remove() }, '收起');
  const box = el('div', { class: 'jsReplyBox' }, el('div', { class: 'jsReplyEditor' }, editor), tip, control, cancel);
  return box;
}

function comment(entry) {
  const open = () => {
    if (!item.querySelector('.jsReplyBox')) item.append(replyBox(entry));
    item.querySelector('[contenteditable]').focus();
  };
  const item = el(
    'li',
    { class: 'comment_item', id: `comment-${entry.id}` },
    el('p', {}, el('b', {}, entry.author), ` ${entry.text}`),
    el('a', { class: 'jsReply', href: 'javascript:;', onClick: open }, '回复'),
  );
  return item;
}

openPage(() => [el('ul', { class: 'comment_list' }, ...COMMENTS.map(comment))], { person: true });
