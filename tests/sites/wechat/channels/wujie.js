import { el, switches } from '../../shared/dom.js';

const LATE = switches.has('slow') ? 1500 : 100;

class WujieApp extends HTMLElement {}
customElements.define('wujie-app', WujieApp);

/**
 * The frame that holds one of the console's apps: an element with an open shadow root, in which copies of html, head and
 * body stand. It fills LATE ms after the page, and `show` replaces all that is in it. The app's scripts run in a frame of
 * no size, which holds nothing that a user sees.
 */
export function wujie() {
  const app = el('wujie-app', { class: 'wujie_iframe', 'data-wujie-id': 'content' });
  const root = app.attachShadow({ mode: 'open' });
  const sandbox = el('iframe', { src: '/wechat/channels/empty.html', style: 'width: 0; height: 0; border: 0' });
  let body;
  let wanted;

  function fill() {
    const style = el('link', { rel: 'stylesheet', href: '/wechat/weui/style.css' });
    body = el('body', { class: 'weui-page' });
    root.replaceChildren(el('html', {}, el('head', {}, style), body));
    body.append(el('div', { id: 'app' }, wanted(body)));
  }

  setTimeout(fill, LATE);
  return {
    elements: [app, sandbox],
    /** Shows what `make(body)` makes, now or as soon as the app is there. Dialogs belong into `body`. */
    show(make) {
      wanted = make;
      if (body) fill();
    },
  };
}
