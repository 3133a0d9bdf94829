import type { AccountPlaces, Surface } from '../types.ts';

/** The console names the account in its header, and in an inline script on pages without one. */
const officialAccount: AccountPlaces = {
  uid: [{ selector: 'script:not([src])', pattern: /\buser_name\s*:\s*['"](gh_\w+)/ }],
  name: [
    { selector: '.weui-desktop-person_info .weui-desktop_name' },
    { selector: '.weui-desktop-account__nickname' },
    { selector: '.acount_box-nickname' },
    { selector: 'script:not([src])', pattern: /\bnick_name\s*:\s*['"]([^'"]+)/ },
  ],
};

/** What the boxes of the official accounts' console share. */
export const officialBox = {
  site: 'wechat-official',
  hosts: ['mp.weixin.qq.com'],
  account: officialAccount,
} as const satisfies Partial<Surface>;
