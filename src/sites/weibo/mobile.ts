import type { Surface } from '../types.ts';
import { mobileAccount } from './account.ts';

/** What the boxes of m.weibo.cn share: no key sends in them, and a hidden twin holds the same words again. */
const mobileBox = {
  site: 'weibo',
  hosts: ['m.weibo.cn'],
  notEditor: '.shadow',
  sendKeys: [],
  account: mobileAccount,
} as const satisfies Partial<Surface>;

const CONTROL = 'a.m-send-btn, .m-send-btn, button.btn-send, button';

/** The page that answers a post with a comment. */
export const mobileComment: Surface = {
  ...mobileBox,
  id: 'weibo-m-comment',
  path: '/compose/comment',
  editor: ['textarea'],
  control: { selector: CONTROL, texts: ['发送', '评论'], climb: 8 },
};

/** The page that reposts. */
export const mobileRepost: Surface = {
  ...mobileBox,
  id: 'weibo-m-repost',
  path: '/compose/repost',
  editor: ['textarea'],
  control: { selector: CONTROL, texts: ['发送', '转发'], climb: 8 },
};

/** The page that writes a new post. */
export const mobileCompose: Surface = {
  ...mobileBox,
  id: 'weibo-m-compose',
  path: '/compose',
  editor: ['textarea[placeholder*="分享新鲜事"]', 'textarea'],
  control: { selector: CONTROL, texts: ['发送', '发布'], climb: 8 },
};

/** Private messages. */
export const mobileMessage: Surface = {
  ...mobileBox,
  id: 'weibo-m-message',
  path: '/m',
  editor: ['.lite-page-editor textarea'],
  control: { selector: CONTROL, texts: ['发送'], climb: 6 },
};

/** The small composer under a post, which takes the place of 发表评论. */
export const mobileMini: Surface = {
  ...mobileBox,
  id: 'weibo-m-mini',
  editor: ['.composer-mini-wrap textarea', 'textarea[placeholder*="发表评论"]'],
  control: { selector: CONTROL, texts: ['发送'], climb: 6 },
};
