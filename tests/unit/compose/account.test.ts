import { describe, expect, it } from 'vitest';
import { readAccount } from '../../../src/compose/account.ts';
import { wechatChat } from '../../../src/sites/wechat/chat.ts';
import { weiboAccount } from '../../../src/sites/weibo/account.ts';
import { pageOf, type Page } from '../support/page.ts';

const bar = (uid: string, name: string) =>
  `<div class="woo-tab-nav"><a href="/hot">热门</a>
    <a href="/u/${uid}"><div class="_avatarItem_9f3kq_12" title="${name}"><img></div></a></div>`;

/** A frame in which `parent` cannot be reached, as where it is of another origin. */
const walledOff = ({ document }: Page) =>
  ({
    document,
    get parent() {
      throw new DOMException('Blocked a frame with another origin.', 'SecurityError');
    },
  }) as unknown as Window;

describe('the login that a page shows', () => {
  it('is told by Weibo’s top bar', () => {
    const { window } = pageOf(bar('1002', ' 今天也不想上班 '));
    expect(readAccount(weiboAccount, window)).toEqual({ uid: '1002', name: '今天也不想上班' });
  });

  it('has a uid without the avatar item’s class, too', () => {
    const { window } = pageOf('<nav class="woo-tab-nav"><a href="https://weibo.com/u/1002"><img></a></nav>');
    expect(readAccount(weiboAccount, window)).toEqual({ uid: '1002' });
  });

  it('is told by WeChat’s panel, as a name alone', () => {
    const page = '<div class="panel"><div class="header"><div class="info"><span class="display_name"> 阿北 </span>';
    expect(readAccount(wechatChat.account, pageOf(page).window)).toEqual({ name: '阿北' });
  });

  it('is nothing where the page tells nothing', () => {
    const page = '<div class="woo-tab-nav"><a href="/u/"><img></a><i class="avatarItem" title=" "></i></div>';
    expect(readAccount(weiboAccount, pageOf(page).window)).toEqual({});
    expect(readAccount({}, pageOf(bar('1002', '林晓')).window)).toEqual({});
  });

  it('is told by the frame around the box’s own', () => {
    const top = pageOf(bar('1002', '林晓'));
    const inner = { document: pageOf('<textarea></textarea>').document, parent: top.window } as unknown as Window;
    expect(readAccount(weiboAccount, inner)).toEqual({ uid: '1002', name: '林晓' });
  });

  it('is read in this frame where the one around it is out of reach', () => {
    expect(readAccount(weiboAccount, walledOff(pageOf(bar('1002', '林晓'))))).toEqual({ uid: '1002', name: '林晓' });
    expect(readAccount(weiboAccount, walledOff(pageOf('')))).toEqual({});
  });

  it('is read afresh every time', () => {
    const page = pageOf(bar('1001', '林晓'));
    readAccount(weiboAccount, page.window);
    page.document.body.replaceChildren(...pageOf(bar('1002', '今天也不想上班')).document.body.childNodes);
    expect(readAccount(weiboAccount, page.window)).toEqual({ uid: '1002', name: '今天也不想上班' });
  });
});
