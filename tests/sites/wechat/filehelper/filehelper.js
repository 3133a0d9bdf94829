import { el, mounted } from '../../shared/dom.js';
import { renewable } from '../../shared/renewable.js';
import { sends } from '../../shared/send-keys.js';

/** What a user sends to himself. The page names no account. */
function panel() {
  const model = { text: '' };
  const list = el('ul', { class: 'msg-list' });
  const textarea = el('textarea', {
    class: 'chat-panel__input-container',
    rows: 4,
    onInput: (event) => event.isComposing || update(),
    onCompositionend: update,
    onKeydown(event) {
      if (!sends(event, 'Enter')) return;
      event.preventDefault();
      send();
    },
  });
  const control = renewable(() => el('a', { class: 'chat-send__button', href: 'javascript:;', onClick: send }, '发送'));

  function update() {
    model.text = textarea.value;
    control.renew();
  }

  function send() {
    const { text } = model;
    if (text.trim() === '') return;
    window.pageLog.send('filehelper', text);
    const message = JSON.stringify({ Msg: { Type: 1, Content: text, ToUserName: 'filehelper' } });
    void fetch('/cgi-bin/mmwebwx-bin/webwxsendmsg', { method: 'POST', body: message });
    list.append(el('li', {}, el('div', { class: 'msg-text' }, text)));
    textarea.value = '';
    update();
  }

  return el(
    'div',
    { class: 'chat-panel sheet' },
    list,
    el('div', { class: 'chat-panel__toolbar' }, el('a', { title: '发送文件', href: 'javascript:;' }, '文件')),
    textarea,
    el('div', { class: 'chat-send' }, control.element),
  );
}

mounted(() => document.querySelector('#app').append(panel()));
