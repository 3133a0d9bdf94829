import type { Surface } from '../types.ts';
import { inlineAccount } from './account.ts';

const searchBox = {
  site: 'weibo',
  hosts: ['s.weibo.com'],
  sendKeys: ['Ctrl+Enter'],
  account: inlineAccount,
} as const satisfies Partial<Surface>;

const CONTROL = '[node-type="submit"], .W_btn_a, .s-btn-a, button';

/** The composer at the top of a topic's page. */
export const weiboTopic: Surface = {
  ...searchBox,
  id: 'weibo-topic',
  editor: ['textarea[node-type="textEl"]'],
  inside: '[node-type="sendweibo"]',
  control: { selector: CONTROL, texts: ['发布', '发送'], climb: 4 },
};

/** The repost dialog of search pages. */
export const weiboSearchRepost: Surface = {
  ...searchBox,
  id: 'weibo-search-repost',
  editor: ['textarea[node-type="textEl"]'],
  inside: '.m-layer',
  control: { selector: CONTROL, texts: ['转发'], climb: 6 },
};

/** The comment box inside a card of the results. */
export const weiboSearchComment: Surface = {
  ...searchBox,
  id: 'weibo-search-comment',
  editor: ['.WB_feed_repeat textarea', '.WB_feed_publish textarea', '[node-type="feed_list_repeat"] textarea'],
  control: { selector: CONTROL, texts: ['评论', '发布'], climb: 5 },
};
