import type { AccountPlaces } from '../types.ts';

/** The top bar links the avatar to the login's own page; the avatar item's title is the screen name. */
export const weiboAccount: AccountPlaces = {
  uid: [
    { selector: '.woo-tab-nav a[href*="/u/"]:has([class*="avatarItem"])', attribute: 'href', pattern: /\/u\/(\d+)/ },
    { selector: '.woo-tab-nav a[href*="/u/"]:has(img)', attribute: 'href', pattern: /\/u\/(\d+)/ },
  ],
  name: [{ selector: '.woo-tab-nav [class*="avatarItem"][title]', attribute: 'title' }],
};
