import type { Surface } from '../types.ts';

/** Private messages on the desktop, alone or in a frame. Enter sends, Ctrl+Enter is a newline. */
export const weiboMessage: Surface = {
  id: 'weibo-message',
  site: 'weibo',
  hosts: ['api.weibo.com'],
  path: '/chat',
  editor: ['textarea#webchat-textarea', '.atwho-wrap textarea'],
  control: { selector: '.sendbox_bar .send, .send, button, a', texts: ['发送'], climb: 6 },
  sendKeys: ['Enter'],
  account: { name: [{ selector: '.msglist .user .left .name' }, { selector: '.user .name' }] },
};
