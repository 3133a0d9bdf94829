import { el, mounted } from '../../shared/dom.js';
import { legacyBox } from '../../shared/legacy.js';
import { card } from './card.js';

const CARDS = [
  { mid: '5100000000000001', author: '食堂观察员', text: '#今天吃什么# 番茄炒蛋居然有蛋。', chain: '' },
  {
    mid: '5100000000000002',
    author: '路过的云',
    text: '#今天吃什么# 不知道。',
    chain: '//@路过的云:#今天吃什么# 不知道。',
  },
];

/** A topic's page lets one post under the topic, whose name is already there. */
function topicComposer() {
  const box = legacyBox({
    kind: 'post',
    url: '/ajax_publish',
    label: '发布',
    button: 's-btn-a',
    field: { class: undefined },
    text: '#今天吃什么# ',
  });
  return el('div', { 'node-type': 'sendweibo' }, box.textarea, box.counter, box.submit);
}

mounted(() => document.querySelector('#pl_feedlist_index').append(topicComposer(), ...CARDS.map(card)));
