import { el, mounted, switches } from '../../shared/dom.js';
import { legacyBox } from '../../shared/legacy.js';

const uid = switches.get('uid');

function nav() {
  const item = uid
    ? el('a', { href: `/u/${uid}` }, el('em', { class: 'S_txt1 gn_name' }, switches.get('name')))
    : el('a', { href: '/login', 'node-type': 'loginBtn' }, '登录');
  return el('ul', { class: 'gn_nav_list' }, el('li', {}, item));
}

function tools() {
  return el(
    'span',
    { 'node-type': 'widget' },
    el('a', { href: 'javascript:void(0);', 'node-type': 'smileyBtn', 'action-type': 'face' }, '表情'),
  );
}

/** The box above the feed. */
function publisher() {
  const box = legacyBox({ kind: 'post', url: '/aj/mblog/add?ajwvr=6', label: '发布' });
  return el(
    'div',
    { class: 'send_weibo' },
    box.counter,
    el('div', { class: 'input' }, box.textarea),
    el('div', { class: 'func_area' }, tools(), el('div', { class: 'func' }, box.submit)),
  );
}

/** A post with the one box that comments below it. */
function feed() {
  const also = el('input', { type: 'checkbox', name: 'forward' });
  const box = legacyBox({
    kind: 'comment',
    url: '/aj/v6/comment/add?ajwvr=6',
    label: '评论',
    more: () => ({ also: also.checked }),
  });
  return el(
    'div',
    { class: 'WB_feed', mid: '5100000000000001' },
    el(
      'div',
      { class: 'WB_text' },
      '今天的番茄炒蛋居然有蛋。',
      el('img', { type: 'face', alt: '[doge]', src: 'data:,' }),
    ),
    el(
      'div',
      { class: 'WB_feed_repeat' },
      el(
        'div',
        { class: 'WB_feed_publish' },
        box.textarea,
        tools(),
        el('label', {}, also, '同时转发到我的微博'),
        box.submit,
      ),
      el('div', { 'node-type': 'commentList' }),
    ),
  );
}

document.querySelector('.WB_global_nav').append(nav());
mounted(() => {
  document.querySelector('#v6_pl_content_publishertop').append(publisher());
  document.querySelector('#Pl_Official_MyProfileFeed').append(feed());
});
