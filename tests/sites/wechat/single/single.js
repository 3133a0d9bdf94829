import { el } from '../../shared/dom.js';
import { emotionForm } from '../mp/emotion-form.js';
import { openPage, post } from '../mp/page.js';

const FAN = { fakeid: 'oF41', name: '小满' };

openPage(
  () => {
    const list = el('ul', { class: 'message_list' }, el('li', {}, '你们周末营业吗？'));
    const done = (content) => {
      window.pageLog.send('single', content, { to: FAN.name });
      post('/cgi-bin/singlesend?t=ajax-response', { type: '1', tofakeid: FAN.fakeid, content });
      list.append(el('li', { class: 'me' }, content));
    };
    return [el('h2', {}, FAN.name), list, emotionForm({ limit: 600, action: '发送', id: 'js_submit', done })];
  },
  { person: true },
);
