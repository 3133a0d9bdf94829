import { el, switches } from '../../shared/dom.js';
import { comments } from '../channels-comments/comments.js';
import { privateMessages } from '../channels-dm/private-messages.js';
import { imagePost } from '../channels-image/image-post.js';
import { videoPost } from '../channels-post/video-post.js';
import { openDialog } from '../weui/weui.js';
import { wujie } from './wujie.js';

const VIEWS = {
  post: { title: '发表视频', path: '/platform/post/create', make: videoPost },
  image: { title: '发表图文', path: '/platform/post/finderNewLifeCreate', make: imagePost },
  comments: { title: '评论', path: '/platform/comment', make: comments },
  dm: { title: '私信', path: '/platform/private_msg', make: privateMessages },
};

const OTHER_ACCOUNT = '另一个视频号';

/** Whose channel it is; one login can own several. A page with `?name=` and nothing behind it does not say. */
function account() {
  const name = switches.get('name') ?? '晚风视频号';
  const nickname = el('h2', { class: 'finder-nickname' }, name);
  const choose = (chosen) => [chosen, 'default', () => (nickname.textContent = chosen)];
  const change = () =>
    openDialog(document.body, 'changeAccount-dialog', '切换视频号', [], [choose(name), choose(OTHER_ACCOUNT)]);
  return el(
    'div',
    { class: 'finder-card', hidden: name === '' },
    el('img', { class: 'finder-avatar', src: 'data:,', alt: '' }),
    nickname,
    el('span', { class: 'finder-uniq-id' }, 'sphA1b2C3d4'),
    el('a', { class: 'change-account', href: 'javascript:;', onClick: change }, '切换视频号'),
  );
}

const frame = wujie();

/** The menu stands in the page itself; what it opens stands in the frame. */
function menu() {
  const item = ({ title, path, make }) => {
    const open = () => {
      history.pushState({}, '', path + location.search);
      frame.show(make);
    };
    return el('li', { class: 'finder-ui-desktop-menu__item' }, el('a', { href: 'javascript:;', onClick: open }, title));
  };
  return el('div', { id: 'menuBar' }, account(), el('ul', {}, ...Object.values(VIEWS).map(item)));
}

document.querySelector('#app').append(menu(), ...frame.elements);
frame.show(VIEWS[document.body.dataset.view].make);
