import { el, hashed } from '../../shared/dom.js';
import { composer } from './composer.js';

const COMMENT = {
  placeholder: '发布你的评论',
  action: '评论',
  also: '同时转发',
  visibility: false,
  send: { kind: 'comment', url: '/ajax/comments/create', field: 'comment' },
};
const REPOST = {
  placeholder: '说说分享心得',
  action: '转发',
  also: '同时评论',
  visibility: true,
  send: { kind: 'repost', url: '/ajax/statuses/normal_repost', field: 'comment' },
};
const REPLY = {
  placeholder: '发布你的回复',
  action: '回复',
  send: { kind: 'reply', url: '/ajax/comments/reply', field: 'comment' },
};

function icon(name, title, onClick) {
  const item = el(
    'div',
    { class: hashed('Toolbar', 'item'), title, onClick },
    el('i', { class: `woo-font woo-font--${name}` }),
  );
  item.append(title);
  return el('div', { class: 'woo-box-item-flex' }, item);
}

/** 转发 first asks how: at once and without a word, or with a text. */
function repostChoice(withText) {
  const pop = el('div', { class: 'woo-pop-main', hidden: true });
  const choose = (text, action) => el('div', { class: 'woo-pop-item-main', role: 'button', onClick: action }, text);
  const hide = () => (pop.hidden = true);
  const chosen = () => {
    hide();
    withText();
  };
  pop.append(el('div', { class: 'woo-pop-wrap-main' }, choose('快转', hide), choose('转发', chosen)));
  return pop;
}

function commentItem({ id, author, text }) {
  const item = el('div', { class: 'item1', id: `comment-${id}` });
  const answer = () => {
    if (item.querySelector('textarea')) return;
    const reply = composer({ ...REPLY, rows: 1 });
    item.append(reply.element);
    reply.focus();
  };
  const words = el('div', { class: 'text' }, el('a', { href: '/n/' + author }, author), `：${text}`);
  item.append(el('div', { class: 'con1' }, words, el('a', { class: 'reply', title: '回复', onClick: answer }, '回复')));
  return item;
}

/** A post with its one box for comment and repost, and its comments. */
export function article(post) {
  const box = composer({ ...COMMENT, rows: 1, id: `comment-textarea-${post.mid}` });
  const shelf = el('div', { class: hashed('Feed', 'composer'), hidden: true }, box.element);
  const open = (mode, text = '') => {
    shelf.hidden = false;
    box.setMode(mode);
    box.setText(text);
    box.focus();
  };
  const choice = repostChoice(() => open(REPOST, post.chain));
  const { uid, name } = post.author;
  return el(
    'article',
    { class: `woo-panel-main ${hashed('Feed', 'feed')}` },
    el(
      'header',
      {},
      el('a', { href: `/u/${uid}`, usercard: uid, class: hashed('Head', 'name') }, el('span', { title: name }, name)),
    ),
    el('div', { class: hashed('Feed', 'text') }, post.text),
    el(
      'footer',
      {},
      el(
        'div',
        { class: 'woo-box-flex' },
        icon('retweet', '转发', () => (choice.hidden = !choice.hidden)),
        icon('comment', '评论', () => open(COMMENT)),
        icon('like', '赞'),
      ),
      choice,
    ),
    shelf,
    el('div', { class: 'vue-recycle-scroller' }, ...post.comments.map(commentItem)),
  );
}
