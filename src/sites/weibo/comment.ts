import type { Surface } from '../types.ts';
import { WEIBO_BUTTON, weiboBox } from './box.ts';

/**
 * The box under a post while it comments. The same textarea also reposts: placeholder and control change with the mode,
 * so the two are told apart by what stands there at the moment, never by the element.
 */
export const weiboComment: Surface = {
  ...weiboBox,
  id: 'weibo-comment',
  editor: ['textarea[placeholder*="发布你的评论"]'],
  control: { selector: WEIBO_BUTTON, texts: ['评论'], climb: 5 },
  circumstances: { alsoPosts: ['同时转发'] },
};
