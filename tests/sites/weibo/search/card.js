import { el } from '../../shared/dom.js';
import { legacyBox } from '../../shared/legacy.js';
import { openLayer } from './layer.js';

function commentBox({ mid }) {
  const also = el('input', { type: 'checkbox', name: 'forward' });
  const box = legacyBox({
    kind: 'comment',
    url: '/Ajax_Comment/add',
    label: '评论',
    inner: { class: 's-btn-a', 'node-type': 'btnText' },
    more: () => ({ mid, also: also.checked }),
  });
  return el('div', { class: 'WB_feed_publish' }, box.textarea, el('label', {}, also, '同时转发'), box.submit);
}

/** A post among what was found. Its comments and their box are put in when they are asked for first. */
export function card(post) {
  const repeat = el('div', { class: 'WB_feed_repeat', 'node-type': 'feed_list_repeat', hidden: true });
  const toggle = () => {
    if (!repeat.firstChild) repeat.append(commentBox(post), el('div', { 'node-type': 'commentList' }));
    repeat.hidden = !repeat.hidden;
  };
  const act = (text, onClick) => el('li', { onClick }, el('a', { href: 'javascript:void(0);' }, text));
  return el(
    'div',
    { class: 'card-wrap', mid: post.mid, 'action-type': 'feed_list_item' },
    el(
      'div',
      { class: 'card' },
      el('a', { class: 'name', 'nick-name': post.author }, post.author),
      el('p', { class: 'txt', 'node-type': 'feed_list_content' }, post.text),
    ),
    el(
      'div',
      { class: 'card-act' },
      el(
        'ul',
        {},
        act('转发', () => openLayer(post)),
        act('评论', toggle),
        act('赞', () => {}),
      ),
    ),
    repeat,
  );
}
