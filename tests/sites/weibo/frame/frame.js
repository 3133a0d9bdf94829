import { el, switches } from '../../shared/dom.js';
import { nav } from '../home/nav.js';

// A composer in a frame that has no address of its own, as old editors have: `?kind=blank|written|srcdoc`.
const COMPOSER = `
  <div class="wbpro-form"><textarea placeholder="有什么新鲜事想分享给大家？"></textarea></div>
  <button type="button" class="woo-button-primary">发送</button>`;

const MAKERS = {
  blank(frame) {
    frame.contentDocument.body.innerHTML = COMPOSER;
  },
  written(frame) {
    frame.contentDocument.open();
    frame.contentDocument.write(`<!doctype html><meta charset="utf-8">${COMPOSER}`);
    frame.contentDocument.close();
  },
  async srcdoc(frame) {
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = `<!doctype html><meta charset="utf-8">${COMPOSER}`;
    await loaded;
  },
};

const login = { uid: switches.get('uid'), name: switches.get('name') };
const frame = el('iframe', { width: '600', height: '300' });
document.querySelector('#app').append(
  nav(login, () => {}),
  el('main', {}, frame),
);
await MAKERS[switches.get('kind')](frame);

const textarea = frame.contentDocument.querySelector('textarea');
frame.contentDocument.querySelector('button').addEventListener('click', () => {
  window.pageLog.send('post', textarea.value);
  textarea.value = '';
});
