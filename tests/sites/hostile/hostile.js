import { el, switches } from '../shared/dom.js';
import { nav } from '../weibo/home/nav.js';
import { publisher } from '../weibo/home/publisher.js';
import { coverer } from './coverer.js';
import { presser } from './presser.js';
import { reader } from './reader.js';

// The home composer on a page that wants to know what is watching, and to get past it. Its box stands in a form, so that
// there is one more way to send.
const login = { uid: switches.get('uid'), name: switches.get('name') };
const box = publisher();
const form = el('form', { id: 'homeWrap' }, el('div', { class: 'publishCard' }, box.element));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  window.pageLog.send('submit', form.querySelector('textarea').value);
});
document.querySelector('#app').append(
  nav(login, () => {}),
  el('main', {}, form),
);

window.hostile = { reader, presser, coverer };
