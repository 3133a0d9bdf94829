import type { Surface } from '../types.ts';
import { weiboHome } from './home.ts';

/** The dialog 编辑微博, which changes a post that is out already. */
export const weiboEdit: Surface = {
  ...weiboHome,
  id: 'weibo-edit',
  titled: { around: '.wbpro-layer', title: '.wbpro-layer-tit-text', texts: ['编辑微博'] },
};
