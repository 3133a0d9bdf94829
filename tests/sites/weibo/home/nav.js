import { el, hashed } from '../../shared/dom.js';

function avatarItem({ uid, name }) {
  return el(
    'a',
    { href: `/u/${uid}` },
    el(
      'div',
      { class: `woo-box-flex ${hashed('Ctrls', 'item')} ${hashed('Ctrls', 'avatarItem')}`, title: name },
      el('div', { class: 'woo-avatar-main' }, el('img', { class: 'woo-avatar-img', src: 'data:,', alt: '' })),
    ),
  );
}

/** The bar on top: who is logged in, and the button that opens the composer's twin. */
export function nav(login, publish) {
  const tabs = [
    el('a', { href: '/', class: 'logo' }, '微博'),
    el('a', { href: '/hot', title: '热门' }, '热门'),
    el('a', { href: '/at/weibo', title: '消息' }, '消息'),
    login ? avatarItem(login) : el('a', { href: '/login', class: hashed('Nav', 'LoginBtn') }, '登录/注册'),
  ];
  const button = el(
    'button',
    { type: 'button', title: '发微博', class: 'woo-button-main woo-button-flat woo-button-s', onClick: publish },
    el('span', { class: 'woo-button-wrap' }, el('i', { class: 'woo-font woo-font--compose' }, '✎')),
  );
  return el(
    'div',
    { class: 'woo-panel-main woo-panel-bottom' },
    el('div', { class: 'woo-tab-nav' }, ...tabs),
    el('div', { class: `right ${hashed('Nav', 'right')}` }, login ? el('span', {}, `@${login.name}`) : '', button),
  );
}
