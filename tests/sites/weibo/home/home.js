import { el, hashed, mounted, switches } from '../../shared/dom.js';
import { article } from './article.js';
import { openModal } from './modal.js';
import { nav } from './nav.js';
import { posts } from './posts.js';
import { publisher } from './publisher.js';

const app = document.querySelector('#app');
if (switches.get('skin') === 'vue2') app.__vue__ = {};
else app.setAttribute('data-v-app', '');

const login = switches.has('uid') ? { uid: switches.get('uid'), name: switches.get('name') } : undefined;

mounted(() => {
  app.append(
    nav(login, () => openModal('发微博', publisher().element)),
    el(
      'main',
      { class: hashed('Main', 'wrap') },
      el(
        'div',
        { id: 'homeWrap' },
        el('div', { class: `woo-panel-main ${hashed('Home', 'publishCard')}` }, publisher().element),
        ...posts.map(article),
      ),
    ),
  );
});
