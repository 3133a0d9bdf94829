import { el, mounted, switches } from '../../shared/dom.js';
import { nav } from '../home/nav.js';
import { form } from './form.js';

const login = switches.has('uid') ? { uid: switches.get('uid'), name: switches.get('name') } : undefined;

/** Before a video is chosen there is only a place to drop one; the form is there all the same, and not shown. */
mounted(() => {
  const video = form();
  const chosen = () => {
    upload.hidden = true;
    video.show();
  };
  const file = el('input', { type: 'file', accept: 'video/*', onChange: chosen });
  const upload = el('div', { class: 'upload' }, el('label', {}, '上传视频', file));
  const app = document.querySelector('#app');
  app.setAttribute('data-v-app', '');
  app.append(
    nav(login, () => {}),
    el('main', {}, el('div', { class: 'wbpro-layer woo-panel-main' }, upload, video.element)),
  );
  if (switches.has('edit')) chosen();
});
