import type { Surface } from '../types.ts';
import { inlineAccount } from './account.ts';

/** The older markup of weibo.com, in share windows and company pages. It did send on Ctrl+Enter. */
export const weiboLegacy: Surface = {
  id: 'weibo-legacy',
  site: 'weibo',
  hosts: ['weibo.com', 'www.weibo.com', 'service.weibo.com'],
  editor: ['textarea[node-type="textEl"]', 'textarea.W_input'],
  control: {
    selector: '[node-type="submit"], a.W_btn_a, button',
    texts: ['发布', '发送', '评论', '转发', '回复', '分享'],
    climb: 6,
  },
  sendKeys: ['Ctrl+Enter'],
  account: inlineAccount,
};
