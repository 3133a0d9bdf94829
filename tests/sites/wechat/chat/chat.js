import { el, mounted, switches } from '../../shared/dom.js';
import { editor } from './editor.js';

const CHATS = [
  { username: '@f01', name: '相亲相爱一家人', last: '周末回家吃饭吗' },
  { username: '@f02', name: '项目组', last: '收到请回复' },
];

const login = { name: switches.get('name') ?? '工作号' };

function panel(select) {
  const item = ({ username, name, last }) =>
    el(
      'div',
      { class: 'chat_item', 'data-username': username, onClick: () => select(username) },
      el(
        'div',
        { class: 'info' },
        el('h3', { class: 'nickname' }, el('span', { class: 'nickname_text' }, name)),
        el('p', { class: 'msg' }, last),
      ),
    );
  return el(
    'div',
    { class: 'panel' },
    el(
      'div',
      { class: 'header' },
      el('div', { class: 'avatar' }, el('img', { class: 'img', src: 'data:,', alt: '' })),
      el('div', { class: 'info' }, el('h3', { class: 'nickname' }, el('span', { class: 'display_name' }, login.name))),
    ),
    el('div', { class: 'chat_list' }, ...CHATS.map(item)),
  );
}

function bubble(text) {
  const plain = el('pre', { class: 'js_message_plain' }, text);
  return el('div', { class: 'message me' }, el('div', { class: 'bubble js_message_bubble' }, plain));
}

/** One conversation. It is rendered anew each time it is opened, so that its editor is always another element. */
function chatArea({ username, name, last }) {
  const log = el('div', { class: 'box_bd' }, el('div', { class: 'message' }, el('div', { class: 'bubble' }, last)));
  const send = (text) => {
    window.pageLog.send('chat', text, { to: name });
    log.append(bubble(text));
    void fetch('/cgi-bin/mmwebwx-bin/webwxsendmsg', {
      method: 'POST',
      body: JSON.stringify({ Msg: { Content: text } }),
    });
  };
  return el(
    'div',
    { id: 'chatArea', class: 'box chat' },
    el(
      'div',
      { class: 'box_hd' },
      el('div', { class: 'title_wrap' }, el('a', { class: 'title_name', 'data-username': username }, name)),
    ),
    log,
    editor(send),
  );
}

mounted(() => {
  const inner = el('div', { class: 'main_inner' });
  const select = (username) => {
    for (const item of inner.querySelectorAll('.chat_item')) {
      item.classList.toggle('active', item.dataset.username === username);
    }
    inner.querySelector('#chatArea')?.remove();
    inner.append(chatArea(CHATS.find((chat) => chat.username === username)));
  };
  inner.append(panel(select));
  document.querySelector('.main').append(inner);
  select(CHATS[0].username);
});
