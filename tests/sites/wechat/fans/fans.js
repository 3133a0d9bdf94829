import { el } from '../../shared/dom.js';
import { openPage, post } from '../mp/page.js';
import { quickReply } from '../mp/quick-reply.js';

const MESSAGES = [
  { id: '31', fakeid: 'oF31', author: '小满', text: '你们周末营业吗？' },
  { id: '32', fakeid: 'oF32', author: '向日葵', text: '能不能多写点菜谱？' },
];

/** A fan's message and its answer, which stands in the page hidden until it is asked for. */
function message({ id, fakeid, author, text }) {
  const { editor, control, tip, focus } = quickReply({
    limit: 140,
    makeControl: () =>
      el(
        'button',
        { type: 'button', class: 'btn btn_primary js_reply_OK', 'data-id': id, 'data-fakeid': fakeid },
        '发送',
      ),
    send(content) {
      window.pageLog.send('fan-reply', content, { to: author });
      post('/cgi-bin/singlesend?t=ajax-response', { type: '1', tofakeid: fakeid, content });
    },
  });
  const show = (shown) => {
    box.classList.toggle('dn', !shown);
    if (shown) focus();
  };
  const box = el(
    'div',
    { class: 'quick_reply_box js_quick_reply_box dn' },
    el('label', { class: 'frm_label' }, '快速回复:'),
    el('div', { class: 'emoion_editor_wrp js_editor' }, editor),
    el('div', { class: 'verifyCode' }),
    tip,
    control,
    el('a', { class: 'js_reply_pickup', href: 'javascript:;', onClick: () => show(false) }, '收起'),
  );
  return el(
    'li',
    { class: 'message_item', id: `msgListItem${id}`, 'data-id': id },
    el('p', {}, el('b', { class: 'remark_name' }, author), ` ${text}`),
    el('a', { class: 'js_reply', href: 'javascript:;', title: '快捷回复', onClick: () => show(true) }, '快捷回复'),
    box,
  );
}

openPage(() => [el('ul', { class: 'message_list', id: 'listContainer' }, ...MESSAGES.map(message))], { person: true });
