import type { Surface } from '../types.ts';
import { WEIBO_BUTTON, weiboBox, weiboVisibility } from './box.ts';

/** The composer at the top of the home page. */
export const weiboHome: Surface = {
  ...weiboBox,
  id: 'weibo-home',
  editor: ['textarea[placeholder*="有什么新鲜事"]'],
  control: { selector: WEIBO_BUTTON, texts: ['发送', '发布'], climb: 6 },
  circumstances: {
    visibility: weiboVisibility,
    // Nothing is known of the chip but that an icon says what it is.
    place: { selector: ':has(> .woo-font--location) > span' },
    files: 'input[type="file"]',
    tiles: { selector: '[class*="_picbed_"]', remove: '[title="删除"]' },
  },
};
