import { describe, expect, it } from 'vitest';
import { invitationsIn } from '../../../../src/detect/links/invitations.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const found = (text: string) => invitationsIn(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('codes of invitations', () => {
  it.each(
    '我的邀请码：@|填邀请码 @ 多送一个月|邀请码是「@」|邀请人那栏写 @，写了有积分|邀请人：@|推荐人填 @|推荐码填@，各得20|邀请码一栏输入 @|邀请码\n@|邀请码👉@|邀请码（@）|拉新码@|助力码：@|介绍人填@|@是我的邀请码|@ 填到邀请码那格|@（我的邀请码）|填我的 @|my invitation code is @|referral code @|邀请ID：@|内推代码 @|邀请码用我的：@|注册页有个邀请码（选填），填@|邀请码记得填 @|好友邀请码@'.split(
      '|',
    ),
  )('%j', (form) => {
    for (const code of ['K7QX2M', '8f3kz2pa', 'NTAK7Q2']) expect(found(form.replace('@', code))).toEqual([code]);
  });

  it('may be digits alone, big letters alone, or cut', () => {
    expect(found('邀请码：8301947')).toEqual(['8301947']);
    expect(found('邀请码：KQWXMT')).toEqual(['KQWXMT']);
    expect(found('邀请码：KQ2M-8T3X')).toEqual(['KQ2M-8T3X']);
    expect(found('邀请码：KQ2M-8T3X、NTA4-C8DH 先到先得')).toEqual(['KQ2M-8T3X', 'NTA4-C8DH']);
  });

  it.each([
    '求邀请码',
    '邀请码多少钱',
    '邀请码怎么填？我用的iphone15',
    '内推 3天没消息',
    '有没有内推 坐标深圳 base 20k',
    '邀请人数 12345',
    '邀请人进群满30人送券',
    '推荐码换成 20 元红包',
    '推荐id怎么看 在设置里',
    '邀请码被用了3次',
    'switch好友码SW-1234-5678-9012',
    '内推 bytedance',
    '用我 rtx4090 跑的',
    '填我 20 岁生日的表',
    'https://a.example/invitecode=K7QX2M',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
