import type { CircumstancePlaces, Surface } from '../types.ts';
import { weiboAccount } from './account.ts';

/**
 * What every box of weibo.com shares. Enter is a newline in them; Ctrl+Enter is not proven to send, and is watched
 * because an unwatched way to send is worse than a stopped newline.
 */
export const weiboBox = {
  site: 'weibo',
  hosts: ['weibo.com', 'www.weibo.com'],
  sendKeys: ['Ctrl+Enter'],
  account: weiboAccount,
} as const satisfies Partial<Surface>;

/** Sends are `button` elements; whatever else acts like one says so by its role. */
export const WEIBO_BUTTON = 'button, [role="button"]';

/** The drop-down beside the control says who will see the post. */
export const weiboVisibility: NonNullable<CircumstancePlaces['visibility']> = {
  selector: '[class*="_limits_"]',
  texts: {
    公开: 'public',
    粉丝: 'fans',
    粉丝可见: 'fans',
    好友圈: 'friends',
    好友圈可见: 'friends',
    仅自己: 'self',
    仅自己可见: 'self',
  },
};
