import { el, mounted } from '../../shared/dom.js';
import { modelled } from '../../shared/field.js';
import { post } from '../../shared/post.js';
import { renewable } from '../../shared/renewable.js';

/**
 * A whole page to write on: the control stands in the bar on top, far from the field, and is a link whose class says
 * that there is nothing to send.
 */
export function composePage({ title, placeholder, text = '', kind, url, more = {} }) {
  const textarea = el('textarea', { rows: 6, placeholder });
  textarea.value = text;
  const model = modelled(textarea, render);
  const send = renewable(() => el('a', { class: 'm-send-btn', href: 'javascript:;', onClick: publish }, '发送'));
  const sendable = () => model.text.trim() !== '';

  function render() {
    send.renew();
    send.element.classList.toggle('disabled', !sendable());
  }

  function publish(event) {
    event.preventDefault();
    if (!sendable()) return;
    const content = model.text;
    window.pageLog.send(kind, content, more);
    void post(url, { content, st: 'a1b2c3', ...more });
    model.set('');
  }

  mounted(() => {
    const back = el('a', { class: 'm-back', href: 'javascript:;' }, '取消');
    const picture = el('i', { class: 'm-font m-font-pic', title: '图片' });
    const head = el('header', { class: 'm-top-bar' }, back, el('span', {}, title), send.element);
    document.querySelector('#app').append(head, el('main', { class: 'm-compose' }, textarea, picture));
    render();
  });
}
