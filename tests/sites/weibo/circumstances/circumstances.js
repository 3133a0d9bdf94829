import { el, hashed, mounted, switches } from '../../shared/dom.js';
import { nav } from '../home/nav.js';
import { box } from './box.js';

const MODES = {
  post: {
    placeholder: '有什么新鲜事想分享给大家？',
    action: '发送',
    visibility: true,
    place: true,
    files: true,
    send: { kind: 'post', url: '/ajax/statuses/update', field: 'content' },
  },
  comment: {
    placeholder: '发布你的评论',
    action: '评论',
    also: '同时转发',
    files: true,
    send: { kind: 'comment', url: '/ajax/comments/create', field: 'comment' },
  },
  repost: {
    placeholder: '说说分享心得',
    action: '转发',
    also: '同时评论',
    visibility: true,
    files: true,
    send: { kind: 'repost', url: '/ajax/statuses/normal_repost', field: 'comment' },
  },
  reply: {
    placeholder: '发布你的回复',
    action: '回复',
    also: '同时转发',
    send: { kind: 'reply', url: '/ajax/comments/reply', field: 'comment' },
  },
};

const login = switches.has('uid') ? { uid: switches.get('uid'), name: switches.get('name') } : undefined;

/** One box of each kind, with everything around the text that says who will see it and from where: `?mode=post,repost`. */
mounted(() => {
  const modes = switches.get('mode')?.split(',') ?? Object.keys(MODES);
  const card = (mode) =>
    el('div', { class: `woo-panel-main ${hashed('Home', 'publishCard')}`, id: mode }, box(MODES[mode]));
  const app = document.querySelector('#app');
  app.setAttribute('data-v-app', '');
  app.append(
    nav(login, () => {}),
    el('main', { class: hashed('Main', 'wrap') }, el('div', { id: 'homeWrap' }, ...modes.map(card))),
  );
});
