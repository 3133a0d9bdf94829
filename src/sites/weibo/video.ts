import type { Surface } from '../types.ts';
import { WEIBO_BUTTON, weiboBox } from './box.ts';

/** The video form: title, album, source and words go out together. It stands hidden in the page before anything is uploaded. */
export const weiboVideo: Surface = {
  ...weiboBox,
  id: 'weibo-video',
  path: '/upload/',
  editor: ['textarea[placeholder*="有什么新鲜事"]'],
  fields: ['input[placeholder*="填写标题"]', 'input[type="text"]'],
  control: { selector: WEIBO_BUTTON, texts: ['发布', '自动发布', '确认更改'], climb: 8 },
};
