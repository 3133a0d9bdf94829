import { el, hashed, mounted, switches } from '../../shared/dom.js';
import { composer } from '../home/composer.js';
import { openModal } from '../home/modal.js';
import { nav } from '../home/nav.js';
import { place } from './post.js';
import { posts } from './posts.js';
import { feed } from './scroller.js';

const publisher = () =>
  composer({
    placeholder: '有什么新鲜事想分享给大家？',
    action: '发送',
    tools: true,
    visibility: true,
    send: { kind: 'post', url: '/ajax/statuses/update', field: 'content' },
  }).element;

const login = switches.has('uid') ? { uid: switches.get('uid'), name: switches.get('name') } : undefined;
const home = () => [el('div', { class: `woo-panel-main ${hashed('Home', 'publishCard')}` }, publisher()), feed(posts)];

/** One post alone, with its box open. */
function detail(mid) {
  const alone = place('detail');
  alone.show(posts.find((post) => post.mid === mid) ?? posts[0]);
  queueMicrotask(alone.open);
  return [alone.element];
}

const ROUTES = [
  { path: /^\/detail\/(\d+)/, view: detail },
  {
    path: /^\/u\/(\d+)/,
    view: (uid) => [feed(posts.filter(({ author }) => author.uid === uid || uid === login?.uid))],
  },
  { path: /^\/hot/, view: () => [feed([...posts].reverse())] },
  { path: /^/, view: home },
];

/** Every route is another `main`; the bar on top stays. */
function show() {
  const { path, view } = ROUTES.find((route) => route.path.test(location.pathname));
  const [, id] = path.exec(location.pathname);
  const main = el('main', { class: hashed('Main', 'wrap') }, el('div', { id: 'homeWrap' }, ...view(id)));
  document.querySelector('main')?.remove();
  app.append(main);
}

function follow(event) {
  const link = event.target.closest('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href') + location.search);
  scrollTo(0, 0);
  show();
}

const app = document.querySelector('#app');
app.setAttribute('data-v-app', '');
mounted(() => {
  app.append(nav(login, () => openModal('发微博', publisher())));
  app.addEventListener('click', follow);
  addEventListener('popstate', show);
  show();
});
