import { el, mounted } from '../../shared/dom.js';
import { miniComposer } from './mini.js';

const MID = '5100000000000001';
const COMMENTS = [
  { cid: '11', author: '三号窗口', text: '在哪个窗口？' },
  { cid: '12', author: '路过的云', text: '回复@三号窗口:最里面那个。', below: true },
];

const editor = el('div', { class: 'lite-page-editor' });

/** The bar at the foot of the page, which only looks like a field. */
function bar() {
  const text = el('div', { class: 'main-text focus', onClick: () => open(COMMENT) }, '发表评论');
  editor.replaceChildren(el('div', { class: 'm-box' }, el('div', { class: 'box-left' }, text)));
}

const COMMENT = { kind: 'comment', url: '/api/comments/create', more: { mid: MID } };
const replyTo = ({ cid, author, below }) => ({
  kind: 'reply',
  url: '/api/comments/reply',
  placeholder: `回复@${author}`,
  prefix: below ? `回复@${author}:` : '',
  more: { mid: MID, cid },
});

function open(mode) {
  const mini = miniComposer({ ...mode, sent: bar });
  editor.replaceChildren(mini.element);
  mini.focus();
}

function comment(entry) {
  const reply = el('span', { class: 'lite-iconf-msg', title: '回复', onClick: () => open(replyTo(entry)) }, '回复');
  return el(
    'div',
    { class: 'comment-content' },
    el('h4', { class: 'm-text-cut' }, entry.author),
    el('p', {}, entry.text),
    reply,
  );
}

mounted(() => {
  document
    .querySelector('#app')
    .append(
      el('div', { class: 'lite-topbar' }, el('div', { class: 'nav-main' }, '微博正文')),
      el('div', { class: 'weibo-text' }, '今天的番茄炒蛋居然有蛋。'),
      ...COMMENTS.map(comment),
      editor,
    );
  bar();
  document.body.addEventListener('touchstart', ({ target }) => {
    if (!editor.contains(target) && !target.closest('.contact-list')) bar();
  });
});
