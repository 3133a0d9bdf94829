import { el, hashed, mounted, switches } from '../../shared/dom.js';
import { nav } from '../home/nav.js';

const login = switches.has('uid') ? { uid: switches.get('uid'), name: switches.get('name') } : undefined;

/** A page of weibo.com with the conversations of api.weibo.com in a frame: another origin, and nothing of its own to write in. */
mounted(() => {
  const frame = el('iframe', {
    title: '微博聊天',
    width: 860,
    height: 560,
    style: 'border: 0',
    src: `https://api.weibo.com/chat${location.search}#/chat`,
  });
  const app = document.querySelector('#app');
  app.setAttribute('data-v-app', '');
  app.append(
    nav(login, () => {}),
    el('div', { class: hashed('Chat', 'frame') }, frame),
  );
});
