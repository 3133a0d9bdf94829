import type { Surface } from '../types.ts';

/** Web WeChat's chat. Enter sends, Ctrl+Enter is a newline: the opposite of Weibo's composer. */
export const wechatChat: Surface = {
  id: 'wechat-chat',
  site: 'wechat',
  hosts: ['wx.qq.com', 'wx2.qq.com', 'web.wechat.com'],
  editor: ['#editArea[contenteditable]', '#chatArea [contenteditable="true"]'],
  control: { selector: 'a.btn_send, #chatArea a, #chatArea button', texts: ['发送', 'Send'], climb: 5 },
  sendKeys: ['Enter'],
  // Usernames change at every login, so the name is all that a page tells.
  account: { name: [{ selector: '.panel .header .info .display_name' }, { selector: '.header .display_name' }] },
};
