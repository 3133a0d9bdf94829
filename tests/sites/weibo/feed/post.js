import { el, hashed } from '../../shared/dom.js';
import { post as ask } from '../../shared/post.js';
import { composer } from '../home/composer.js';
import { comment } from './comment.js';

const COMMENT = { placeholder: '发布你的评论', action: '评论', also: '同时转发', visibility: false };
const REPOST = { placeholder: '说说分享心得', action: '转发', also: '同时评论', visibility: true };

/** A place in the feed. `show` puts another post into the same elements; the draft in its box stays where it is. */
export function place(id) {
  let shown;
  const name = el('span');
  const author = el('a', { class: hashed('Head', 'name') }, name);
  const text = el('div', { class: hashed('Feed', 'text') });
  const comments = el('div');
  const box = composer({ ...COMMENT, send: {}, rows: 1, id: `comment-textarea-${id}` });
  const shelf = el('div', { class: hashed('Feed', 'composer'), hidden: true }, box.element);

  function turn(mode) {
    const send = mode === REPOST ? ['repost', '/ajax/statuses/normal_repost'] : ['comment', '/ajax/comments/create'];
    box.setMode({ ...mode, send: { kind: send[0], url: `${send[1]}?id=${shown.mid}`, field: 'comment' } });
  }

  function open(mode, draft) {
    shelf.hidden = false;
    turn(mode);
    if (draft !== undefined) box.setText(draft);
    box.focus();
  }

  /** Goes out at once, without a word. */
  function repostFast() {
    window.pageLog.send('fast-repost', '', { mid: shown.mid });
    void ask('/ajax/statuses/repost', { id: shown.mid, is_fast: '1' });
  }

  const pop = el('div', { class: 'woo-pop-main', hidden: true });
  const choice = (label, action) => {
    const chosen = () => {
      pop.hidden = true;
      action();
    };
    return el('div', { class: 'woo-pop-item-main', role: 'button', onClick: chosen }, label);
  };
  pop.append(
    el(
      'div',
      { class: 'woo-pop-wrap-main' },
      choice('快转', repostFast),
      choice('转发', () => open(REPOST, shown.chain)),
    ),
  );
  const icon = (kind, title, onClick) =>
    el(
      'div',
      { class: 'woo-box-item-flex' },
      el(
        'div',
        { class: hashed('Toolbar', 'item'), title, onClick },
        el('i', { class: `woo-font woo-font--${kind}` }),
        title,
      ),
    );

  const element = el(
    'article',
    { class: `woo-panel-main ${hashed('Feed', 'feed')}` },
    el('header', {}, author),
    text,
    el(
      'footer',
      {},
      el(
        'div',
        { class: 'woo-box-flex' },
        icon('retweet', '转发', () => (pop.hidden = !pop.hidden)),
        icon('comment', '评论', () => open(COMMENT)),
        icon('like', '赞'),
      ),
      pop,
    ),
    shelf,
    comments,
  );

  return {
    element,
    open: () => open(COMMENT),
    show(post) {
      shown = post;
      author.href = `/u/${post.author.uid}`;
      author.setAttribute('usercard', post.author.uid);
      name.title = name.textContent = post.author.name;
      text.replaceChildren(el('a', { href: `/detail/${post.mid}` }, post.text));
      comments.replaceChildren(...post.comments.map(comment));
      turn(COMMENT);
    },
  };
}
