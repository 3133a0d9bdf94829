import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedPosition } from '../../../src/detect/links/position.ts';
import { shareToken } from '../../../src/detect/share-token.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import { readDrafts } from '../../corpus/details/read.ts';

const found = (text: string) =>
  shareToken.find(formsOf(text)).map(({ start, end, value, certainty, whole, tokens }) => ({
    words: text.slice(start, end),
    value,
    certainty,
    clean: whole?.text,
    tokens,
  }));

describe('a link that names its sharer', () => {
  it('is one detail, from the first parameter that names to the last', () => {
    const link = 'https://mp.weixin.qq.com/s?__biz=a&sn=b&srcid=0102AbCd&chksm=c&key=12345678&uin=MTIzNDU2Nzg5&scene=1';
    expect(found(link)).toMatchObject([
      {
        words: 'srcid=0102AbCd&chksm=c&key=12345678&uin=MTIzNDU2Nzg5',
        value: 'mp.weixin.qq.com/uin=123456789',
        clean: 'https://mp.weixin.qq.com/s?__biz=a&sn=b&chksm=c',
      },
    ]);
  });

  it('tells every mark of the sharer, for the memory of tokens', () => {
    const [detail] = found('https://www.bilibili.com/video/BV1xx411c7mD?vd_source=aabbccdd&mid=1%2Fb%3D%3Dz');
    expect(detail!.tokens).toEqual(['bilibili.com/vd_source=aabbccdd', 'bilibili.com/mid=1/b==z']);
  });

  it('has the same value on the phone and on the desk', () => {
    const [phone] = found('https://m.xiaohongshu.com/explore/1?appuid=5f1e2d3c');
    const [desk] = found('https://www.xiaohongshu.com/explore/1?appuid=5f1e2d3c');
    expect(phone!.value).toBe(desk!.value);
  });

  it.each([
    ['https://a.music.163.com/song?userid=12345678', 'https://a.music.163.com/song'],
    ['https://music.163.com/song?userid=12345678#top', 'https://music.163.com/song#top'],
    ['https://music.163.com/song?userid=12345678&id=1', 'https://music.163.com/song?id=1'],
    ['https://music.163.com/song?id=1&userid=12345678&x=2', 'https://music.163.com/song?id=1&x=2'],
    ['https://music.163.com/song?userid=12345678&dlt=08&id=1', 'https://music.163.com/song?id=1'],
    ['https://music.163.com/#/song?userid=12345678', 'https://music.163.com/#/song'],
    ['https://music.163.com/song?id=1&amp;userid=12345678', 'https://music.163.com/song?id=1'],
    ['https://music.163.com/song?flag&userid=12345678', 'https://music.163.com/song?flag'],
    ['https://music.163.com/song?userid=12345678&flag', 'https://music.163.com/song?flag'],
    ['https://music.163.com:443/song?id=1&userid=12345678', 'https://music.163.com:443/song?id=1'],
  ])('%s is offered as %s', (link, clean) => {
    expect(found(`听${link} 吧`)).toMatchObject([{ clean }]);
  });

  it.each([
    'HTTPS://MUSIC.163.COM/song?id=1&UserId=12345678',
    'music.163.com/song?id=1&userid=12345678',
    'ｍｕｓｉｃ．１６３．ｃｏｍ／ｓｏｎｇ？ｉｄ＝１＆ｕｓｅｒｉｄ＝１２３４５６７８',
    'https://music.163.com/song？id=1＆userid＝12345678',
    'https://mu\u200bsic.163.com/song?id=1&user\u200bid=12345678',
    'https://music.163.com/song?id=1&title=晴天&userid=12345678',
    'https://example.com/go?url=https%3A%2F%2Fmusic.163.com%2Fsong%3Fid%3D1%26userid%3D12345678',
    'https://example.com/go?url=https://music.163.com/song?id=1&userid=12345678',
    'https://example.com/https://music.163.com/song?id=1&userid=12345678',
  ])('is seen through %s', (link) => {
    expect(found(`听${link}，真的`).map(({ value }) => value)).toEqual(['music.163.com/userid=12345678']);
  });

  it('is cleaned inside another link, and the other link stays whole', () => {
    const outer = 'https://example.com/go?url=https%3A%2F%2Fmusic.163.com%2Fsong%3Fid%3D1%26userid%3D12345678&n=2';
    expect(found(outer)).toMatchObject([
      {
        words: 'userid%3D12345678',
        clean: 'https://example.com/go?url=https%3A%2F%2Fmusic.163.com%2Fsong%3Fid%3D1&n=2',
      },
    ]);
  });

  it.each([
    ['看https://music.163.com/song?userid=12345678。真好', 'userid=12345678'],
    ['（https://music.163.com/song?userid=12345678）', 'userid=12345678'],
    ['[x](https://music.163.com/song?userid=12345678)', 'userid=12345678'],
    ['https://music.163.com/song?userid=12345678，https://a.cn', 'userid=12345678'],
    ['https://music.163.com/song?userid=12345678!!!', 'userid=12345678'],
    ['https://music.163.com/song?userid=12345678看看', 'userid=12345678'],
  ])('ends where the sentence goes on: %s', (text, words) => {
    expect(found(text).map((one) => one.words)).toEqual([words]);
  });

  it('finds all links of a draft', () => {
    expect(found('https://music.163.com/song?userid=12345678 https://youtu.be/abc?si=AbCdEf12')).toHaveLength(2);
  });

  it('offers no link where the page does not open without the token', () => {
    expect(found('http://wpa.qq.com/msgrd?v=3&uin=123456789')).toMatchObject([{ clean: undefined }]);
  });
});

describe('addresses of other kinds', () => {
  it.each([
    ['bilibili://video/170001?share_mid=10293847', 'share_mid=10293847'],
    ['xhsdiscover://item/64f0?appuid=5f3c9a7b0000', 'appuid=5f3c9a7b0000'],
    ['alipays://platformapi/startapp?appId=60000002&shareUserId=2088123412341234', 'shareUserId=2088123412341234'],
    ['页面 pages/goods/detail?id=12&share_uid=998877', 'share_uid=998877'],
    [
      'https://link.zhihu.com/?target=https%3A//m.weibo.cn/status/489%3Fshare_uid%3D5512390871',
      'share_uid%3D5512390871',
    ],
  ])('%s', (text, words) => {
    expect(found(text).map((one) => one.words)).toEqual([words]);
  });

  it('are two where no blank parts them', () => {
    const text = 'https://m.weibo.cn/status/489?share_uid=5512390871https://item.jd.com/1.html?utm_user=zhangsan88';
    expect(found(text).map(({ words }) => words)).toEqual(['share_uid=5512390871', 'utm_user=zhangsan88']);
  });

  it.each(['bilibili://video/170001', 'pages/index/index?id=12', 'weixin://dl/business/?t=AbCdEf12', 'src/pages/a.ts'])(
    'name nobody: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('sites that nobody listed', () => {
  it.each([
    ['https://a.example/p?uid=8827361', 'a.example/uid=8827361'],
    ['https://www.a.example/p?openid=oAbC12dEf34gH56', 'a.example/openid=oAbC12dEf34gH56'],
    ['https://a.example/reg?invite_code=AB12CD', 'a.example/invite_code=AB12CD'],
    ['https://a.example/thread?tid=12&fromuid=4455', 'a.example/fromuid=4455'],
    ['https://a.example/register?ref=8827361', 'a.example/ref=8827361'],
    ['https://a.example/x?aduin=2345678901', 'a.example/aduin=2345678901'],
  ])('%s may name somebody', (link, value) => {
    expect(found(link)).toMatchObject([{ value, certainty: 0.6 }]);
  });

  it.each([
    'https://a.example/user/profile?uid=8827361',
    'https://a.example/home.php?mod=space&uid=8827361',
    'https://a.example/p.php?mod=space&uid=8827361',
    'https://a.example/api/list?user_id=8827361',
    'https://a.example/p?uid=1',
    'https://a.example/p?uid=me',
    'https://a.example/docs?ref=main',
    'https://github.com/a/b/tree?ref=v1.2.3',
    'https://a.example/reg?invite_code=',
    'https://a.example/reg?invite_code=null',
  ])('%s does not', (link) => {
    expect(found(link)).toEqual([]);
  });
});

describe('links that name nobody', () => {
  it.each([
    'https://mp.weixin.qq.com/s?__biz=MzA1&mid=2651&idx=1&sn=abcd&chksm=ef01&scene=21#wechat_redirect',
    'https://mp.weixin.qq.com/s?__biz=MzA1&mid=2651&uin=777&key=777',
    'https://mp.weixin.qq.com/s?__biz=MzA1&mid=2651&uin=&key=',
    'https://www.xiaohongshu.com/explore/1?xsec_token=CBabcdef&xsec_source=pc_feed',
    'https://www.xiaohongshu.com/explore/1?xhsshare=CopyLink',
    'https://www.zhihu.com/question/1?utm_id=0&utm_source=wechat',
    'https://mobile.yangkeduo.com/goods.html?goods_id=1&refer_share_uid=',
    'https://m.weibo.cn/u/1234567890?uid=1234567890&luicode=10000011',
    'https://share.api.weibo.cn/share/1.html?weibo_id=4567890123456789',
    'https://www.iesdouyin.com/share/user/1?sec_uid=MS4wLjABAAAA',
    'https://x.com/a/status/1?s=20',
    'https://youtu.be/abcdefghijk?t=42',
    'https://fox.com/a?t=AbCdEfGhIj',
    'https://notmusic.163.com.evil.example/song?id=12345678',
    'userid=12345678 放在哪',
    'a.b.c?userid=12345678',
    '没有链接。就是一句话...',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('invitations', () => {
  it.each([
    ['我的邀请码：8F3K2A', '8F3K2A'],
    ['填邀请码 abc123 多送一个月', 'abc123'],
    ['邀请码是「QW12ER」', 'QW12ER'],
    ['内推码NTA9X2K', 'NTA9X2K'],
    ['invite code: qw8e7r', 'qw8e7r'],
  ])('%s', (text, words) => {
    expect(found(text)).toMatchObject([{ words, value: `invitation=${words.toLowerCase()}`, certainty: 0.9 }]);
  });

  it.each(['求邀请码', '邀请码2024年停了', '邀请码100个', '没有邀请码 windows 也能进', '邀请码 please'])(
    'is none: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a shared place', () => {
  const places = (text: string) =>
    sharedPosition.find(formsOf(text)).map(({ start, end, value }) => [text.slice(start, end), value]);

  it.each([
    ['https://uri.amap.com/marker?position=116.473195%2C39.993253', '116.473195%2C39.993253', '116.473195,39.993253'],
    ['https://www.google.com/maps/@48.858370,2.294481,17z', '48.858370,2.294481', '48.858370,2.294481'],
    ['https://maps.apple.com/?ll=-33.856784,151.215297', '-33.856784,151.215297', '-33.856784,151.215297'],
  ])('%s', (text, words, value) => {
    expect(places(text)).toEqual([[words, value]]);
  });

  it.each([
    'https://www.amap.com/place/B000A7BD6C',
    'https://a.example/?position=116.473195,39.993253',
    'https://uri.amap.com/marker?position=1,2',
    'https://uri.amap.com/marker?position=999.1234,39.9932',
  ])('is none: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('on the drafts written for it', () => {
  const drafts = readDrafts('tune', ['links', 'third-numbers', 'fourth-numbers']);

  it.each(drafts.map((draft) => [draft.id, draft] as const))('%s', (_id, { text, details }) => {
    const labelled = details.filter(({ kind }) => kind === 'share-token');
    expect(found(text).map(({ words }) => words)).toEqual(labelled.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('strange input', () => {
  const pieces = ['https://', 'music.163.com', '/', '?', '&', '#', '=', 'userid', '12345678', 'a', '.', '%26', '%3D'];
  const more = ['https%3A%2F%2F', '晴', '，', '？', '＆', '&amp;', ' ', '邀请码', '\u200b', '(', ')', '-', '_', '+'];

  it('maps every find into the text, and a cleaned link is clean', () => {
    const texts = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, whole } of shareToken.find(formsOf(text))) {
          expect(start - (whole?.before ?? 0)).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end + (whole?.after ?? 0)).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a hundred thousand characters of one kind', () => {
    for (const piece of [...pieces, ...more, 'a.', 'x.cn/?', 'https://a.cn/?b=1&', '%3A']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(shareToken.find(formsOf(text))).toEqual([]);
    }
  });
});

describe('a page of an app inside an address', () => {
  it('is no page of a mini program', () => {
    const link = 'https://h5.m.taobao.com/trip/pages/detail?id=1001&ut_sk=1.aB3dE5fG';
    expect(shareToken.find(formsOf(link))).toMatchObject([{ value: 'taobao.com/ut_sk=1.aB3dE5fG' }]);
  });
});

describe('the row of numbers that a karaoke app adds', () => {
  const link = (user: string): string =>
    `https://kg.qq.com/node/play?s=x1y2z3AbCdEf&topsource=a0_pn201001006_z11_${user}_l1_t1700012833__`;

  it('counts where it holds a user', () => {
    expect(shareToken.find(formsOf(link('u987654321')))).toHaveLength(1);
  });

  it('tells nobody where the user is nought', () => {
    expect(shareToken.find(formsOf(link('u0')))).toEqual([]);
  });
});
