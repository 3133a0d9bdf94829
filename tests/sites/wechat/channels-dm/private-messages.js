import { el } from '../../shared/dom.js';
import { textForm } from '../channels/text-form.js';

const SEND = '/micro/interaction/cgi-bin/mmfinderassistant-bin/private-msg/send-private-msg';
const SESSIONS = ['小满', '向日葵'];

function tabs() {
  const tab = (text, current) =>
    el('li', { class: `weui-desktop-tab__nav${current ? ' weui-desktop-tab__nav_current' : ''}` }, el('a', {}, text));
  return el('ul', { class: 'weui-desktop-tab__navs' }, tab('私信', true), tab('打招呼消息', false));
}

function session(name) {
  const list = el('div', { class: 'session-content' }, el('p', {}, '你好呀'));
  const send = (content) => {
    window.pageLog.send('channels-dm', content, { to: name });
    void fetch(SEND, { method: 'POST', body: JSON.stringify({ textMsg: { content } }) });
    list.append(el('p', { class: 'me' }, content));
  };
  const form = textForm({ field: { class: 'edit_area' }, action: '发送', kind: 'default', send });
  return el('div', { class: 'session-dialog' }, el('div', { class: 'title' }, name), list, form.element);
}

/** Messages between a channel and its viewers. Choosing a session builds its box anew. */
export function privateMessages() {
  const shelf = el('div', {}, session(SESSIONS[0]));
  const wrap = (name) =>
    el(
      'div',
      { class: 'session-wrap', onClick: () => shelf.replaceChildren(session(name)) },
      el('div', { class: 'name' }, name),
    );
  return el('div', { class: 'sheet' }, tabs(), el('div', { class: 'private-msg-list' }, ...SESSIONS.map(wrap)), shelf);
}
