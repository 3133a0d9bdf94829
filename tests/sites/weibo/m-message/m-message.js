import { el, mounted, switches } from '../../shared/dom.js';
import { miniComposer } from '../m-status/mini.js';

const PEERS = { 2000000002: '食堂观察员', 2000000003: '路过的云' };
const peer = switches.get('to') ?? '2000000002';

function bubble(text, mine) {
  return el(
    'div',
    { class: mine ? 'lite-bubble-list bubble-r' : 'lite-bubble-list' },
    el('div', { class: 'bubble-box' }, text),
  );
}

/** A thread of private messages. */
mounted(() => {
  const thread = el('div', { class: 'chat-page-wrap' }, bubble('在吗'));
  const mini = miniComposer({
    kind: 'message',
    url: '/api/chat/send',
    placeholder: '发私信',
    more: { to: peer },
    sent: (text) => thread.append(bubble(text, true)),
  });
  document
    .querySelector('#app')
    .append(
      el('div', { class: 'lite-topbar' }, el('div', { class: 'nav-main' }, PEERS[peer] ?? peer)),
      thread,
      el('div', { class: 'lite-page-editor' }, mini.element),
    );
});
