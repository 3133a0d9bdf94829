import type { Surface } from '../types.ts';
import { WEIBO_BUTTON, weiboBox } from './box.ts';

/** The box that answers one comment. */
export const weiboReply: Surface = {
  ...weiboBox,
  id: 'weibo-reply',
  editor: ['textarea[placeholder*="发布你的回复"]'],
  control: { selector: WEIBO_BUTTON, texts: ['回复', '评论'], climb: 5 },
  circumstances: { alsoPosts: ['同时转发'] },
};
