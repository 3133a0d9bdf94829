import type { AccountPlaces } from '../types.ts';

/** The top bar links the avatar to the login's own page; the avatar item's title is the screen name. */
export const weiboAccount: AccountPlaces = {
  uid: [
    { selector: '.woo-tab-nav a[href*="/u/"]:has([class*="avatarItem"])', attribute: 'href', pattern: /\/u\/(\d+)/ },
    { selector: '.woo-tab-nav a[href*="/u/"]:has(img)', attribute: 'href', pattern: /\/u\/(\d+)/ },
  ],
  name: [{ selector: '.woo-tab-nav [class*="avatarItem"][title]', attribute: 'title' }],
};

/** Pages of the older kind say the login in an inline script; newer editors as JSON text inside of one. */
export const inlineAccount: AccountPlaces = {
  uid: [
    { selector: 'script:not([src])', pattern: /\$CONFIG\[['"]uid['"]\]\s*=\s*['"]?(\d{5,})/ },
    { selector: 'script:not([src])', pattern: /\\?["']uid\\?["']\s*:\s*\\?["']?(\d{5,})/ },
  ],
  name: [
    { selector: 'script:not([src])', pattern: /\$CONFIG\[['"]nick['"]\]\s*=\s*['"]([^'"]+)/ },
    { selector: 'script:not([src])', pattern: /\\?["']nick\\?["']\s*:\s*\\?["']([^"'\\]+)/ },
  ],
};

/** The mobile site's configuration stands in an inline script; the name of the login is nowhere in its pages. */
export const mobileAccount: AccountPlaces = {
  uid: [{ selector: 'script:not([src])', pattern: /\buid\s*:\s*['"]?(\d{5,})/ }],
};
