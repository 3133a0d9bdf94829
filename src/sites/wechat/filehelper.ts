import type { Surface } from '../types.ts';

/** The file transfer helper: the reader is always oneself. Which key sends is not known, so both are watched. */
export const wechatFilehelper: Surface = {
  id: 'wechat-filehelper',
  site: 'wechat',
  hosts: ['filehelper.weixin.qq.com', 'szfilehelper.weixin.qq.com'],
  editor: ['textarea.chat-panel__input-container', 'textarea'],
  control: { selector: '.chat-send__button, a, button', texts: ['发送'], climb: 6 },
  sendKeys: ['Enter', 'Ctrl+Enter'],
};
