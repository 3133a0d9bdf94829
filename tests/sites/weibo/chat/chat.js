import { el, mounted, switches } from '../../shared/dom.js';
import { box } from './box.js';

const PEERS = [
  { uid: '2000000002', name: '食堂观察员', last: '明天还来吗' },
  { uid: '2000000003', name: '路过的云', last: '周末有空吗' },
];
const login = { id: switches.get('uid') ?? '', screen_name: switches.get('name') ?? '' };

const app = document.querySelector('#app');
app.__vue__ = { userdata: login };

const header = el('span', { class: 'name' });
const thread = el('ul', { class: 'chat-content' });
let peer = PEERS[0];
let messages = 4900000000000000;

function message(text, side) {
  messages += 1;
  return el('li', { id: String(messages), class: side }, el('p', {}, text));
}

/** Another route is another thread; header and messages change, the field and what stands in it stay. */
function select() {
  const asked = new URLSearchParams(location.hash.split('?')[1]).get('to_uid');
  peer = PEERS.find(({ uid }) => uid === asked) ?? PEERS[0];
  header.textContent = peer.name;
  thread.replaceChildren(message(peer.last, 'left'));
}

function send(text) {
  window.pageLog.send('message', text, { to: peer.name });
  thread.append(message(text, 'right'));
}

function session({ uid, name, last }) {
  const open = () => (location.hash = `#/chat?to_uid=${uid}`);
  return el('li', { class: 'sessionlist', onClick: open }, el('span', { class: 'name' }, name), el('p', {}, last));
}

mounted(() => {
  const self = el(
    'div',
    { class: 'user' },
    el(
      'div',
      { class: 'left' },
      el('img', { class: 'avatar', src: 'data:,', alt: '' }),
      el('span', { class: 'name' }, login.screen_name),
    ),
    el('div', { class: 'right' }),
  );
  const list = el('div', { class: 'msglist' }, self, el('ul', {}, ...PEERS.map(session)));
  const talk = el(
    'div',
    { class: 'message' },
    el('div', { class: 'header' }, header),
    el('div', { class: 'message-wrapper' }, thread),
    box(send, () => peer.uid),
  );
  app.append(el('div', { class: 'chat' }, el('div', { class: 'chatbox' }, list, el('div', { class: 'right' }, talk))));
  addEventListener('hashchange', select);
  select();
});

// The page has always a handler; only with `?unload=1` does it ask, so that a test can leave the page.
window.onbeforeunload = () => (switches.has('unload') ? '还有没发送的内容' : undefined);
