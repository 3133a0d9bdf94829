import { el, hashed, mounted, switches } from '../../shared/dom.js';
import { article } from '../home/article.js';
import { composer } from '../home/composer.js';
import '../home/home.js';
import { openModal } from '../home/modal.js';

const MINE = {
  mid: '5100000000000009',
  author: { uid: switches.get('uid') ?? '1000000001', name: switches.get('name') ?? '我' },
  text: '昨晚的云很好看，可惜没拍下来。',
  comments: [],
};

/** The composer again, over the page, with what was posted in it. */
function edit(post) {
  const box = composer({
    placeholder: '有什么新鲜事想分享给大家？',
    action: '发送',
    tools: true,
    visibility: true,
    send: { kind: 'edit', url: `/ajax/statuses/modify?mid=${post.mid}`, field: 'content' },
  });
  openModal('编辑微博', box.element);
  box.setText(post.text);
  box.focus();
}

/** The menu of one's own post. */
function menu(post) {
  const item = (text, action) => el('div', { class: 'woo-pop-item-main', role: 'button', onClick: action }, text);
  const pop = el('div', { class: 'woo-pop-main', hidden: true });
  const hide = () => (pop.hidden = true);
  const chosen = () => {
    hide();
    edit(post);
  };
  pop.append(el('div', { class: 'woo-pop-wrap-main' }, item('删除', hide), item('编辑微博', chosen)));
  const more = el(
    'i',
    { class: 'woo-font woo-font--angleDown', title: '更多', onClick: () => (pop.hidden = !pop.hidden) },
    '▾',
  );
  return el('div', { class: hashed('Head', 'more') }, more, pop);
}

// The home page mounts first; the own post is put in above the others.
mounted(() => {
  const own = article(MINE);
  own.querySelector('header').append(menu(MINE));
  document.querySelector('#homeWrap > .woo-panel-main').after(own);
});
