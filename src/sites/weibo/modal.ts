import type { Surface } from '../types.ts';
import { weiboHome } from './home.ts';

/** The home composer's twin in the dialog of 发微博; the home composer stays in the page behind it. */
export const weiboModal: Surface = {
  ...weiboHome,
  id: 'weibo-modal',
  inside: '.woo-modal-wrap, .wbpro-layer',
};
