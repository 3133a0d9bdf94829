import type { Surface } from '../types.ts';
import { WEIBO_BUTTON, weiboBox, weiboVisibility } from './box.ts';

/** The box under a post while it reposts; see `comment.ts`. */
export const weiboRepost: Surface = {
  ...weiboBox,
  id: 'weibo-repost',
  editor: ['textarea[placeholder*="说说分享心得"]'],
  control: { selector: WEIBO_BUTTON, texts: ['转发'], climb: 5 },
  circumstances: { visibility: weiboVisibility, alsoPosts: ['同时评论'] },
};
