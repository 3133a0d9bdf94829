import { el } from '../../shared/dom.js';
import { renewable } from '../../shared/renewable.js';
import { openDialog } from '../weui/weui.js';
import { post } from './page.js';

const QUIET = 300;

/**
 * The bar under an article or an image-text post. 发表 asks twice, and then waits for the administrator's phone.
 * `changed()` saves what stands there on the server once typing has paused for QUIET ms, unasked.
 * `read()` gives `{ text, ...more }`.
 */
export function publishBar({ kind, read }) {
  const save = (as, more = {}) => {
    const { text, ...fields } = read();
    window.pageLog.send(as, text, fields);
    const form = { title0: fields.title, content0: text, ...more };
    post('/cgi-bin/operate_appmsg?t=ajax-response&sub=update&type=77', form);
  };

  function publish() {
    const { text, ...fields } = read();
    window.pageLog.send(kind, text, fields);
    post('/cgi-bin/masssend?t=ajax-response', { title: fields.title });
    openDialog(document.body, 'qrcheck_dialog', '微信验证', ['请管理员扫码确认'], [['关闭', 'default']]);
  }

  const confirm = () =>
    openDialog(
      document.body,
      'double_check_dialog',
      '发表确认',
      ['发表后不能撤回。'],
      [
        ['继续发表', 'primary', publish],
        ['取消', 'default'],
      ],
    );

  const massSend = () =>
    openDialog(
      document.body,
      'new_mass_send_dialog',
      '发表',
      [el('label', { class: 'weui-desktop-switch' }, el('input', { type: 'checkbox' }), '群发通知')],
      [
        ['发表', 'primary', confirm],
        ['取消', 'default'],
      ],
    );

  const draft = renewable(() => el('button', { type: 'button' }, '保存为草稿'));
  const send = renewable(() => el('button', { type: 'button', class: 'mass_send' }, '发表'));
  let pause;
  return {
    element: el(
      'div',
      { class: 'js_bot_bar' },
      // The spans hear the clicks: other tools press these by their id, and no button is hit at all.
      el('span', { id: 'js_submit', onClick: () => save('draft') }, draft.element),
      el('span', { id: 'js_preview' }, '预览'),
      el('span', { id: 'js_send', onClick: massSend }, send.element),
    ),
    changed() {
      draft.renew();
      send.renew();
      clearTimeout(pause);
      pause = setTimeout(() => save('autosave', { autosave_log: 'true' }), QUIET);
    },
  };
}
