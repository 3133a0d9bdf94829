import { describe, expect, it } from 'vitest';
import { opaqueLink } from '../../../src/detect/opaque-link.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const found = (text: string) => opaqueLink.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('links that are only a code', () => {
  it.each([
    'http://xhslink.com/a/AbCdEf12',
    'xhslink.com/AbCdEf',
    'https://b23.tv/AbCdEf1',
    'http://163cn.tv/AbCdEf',
    'https://v.douyin.com/iRNBho5/',
    'https://v.kuaishou.com/AbCdEf',
    'https://c.y.qq.com/base/fcgi-bin/u?__=AbCdEf12',
    'https://c6.y.qq.com/base/fcgi-bin/u?__=AbCdEf12',
    'http://t.cn/A6AbCdEf',
    'https://m.tb.cn/h.5AbCdE?tk=AbCdEf12',
    'https://e.tb.cn/h.AbCdEf',
    'https://s.click.taobao.com/AbCdEf',
    'https://u.jd.com/AbCdEf',
    'https://3.cn/1AbCdE-f',
    'https://mobile.yangkeduo.com/goods.html?ps=AbCdEf12',
    'https://dwz.cn/AbCdEf',
    'https://url.cn/5AbCdE',
    'https://suo.im/AbCdE',
    'https://bit.ly/3AbCdE',
    'https://tinyurl.com/2abcdef',
    'https://surl.amap.com/AbCdEf12',
    'https://j.map.baidu.com/ab/cd',
    'http://dpurl.cn/AbCdEf12',
    'https://vm.tiktok.com/ZMabcdef/',
    'https://www.reddit.com/r/cats/s/AbCdEf12',
    'https://weixin.qq.com/r/AbCdEf12',
    'https://m.kugou.com/share/song.html?chain=AbCdEf',
    'https://t1.kugou.com/AbCdEf12',
    'https://qm.qq.com/q/AbCdEf12',
  ])('%s', (link) => {
    expect(found(`看${link} 这个`)).toEqual([link]);
  });

  it('keeps the case of the code in its value, not of the host', () => {
    expect(opaqueLink.find(formsOf('HTTPS://B23.TV/AbCdEf1'))).toMatchObject([{ value: 'b23.tv/AbCdEf1' }]);
  });

  it.each([
    'https://b23.tv/BV1xx411c7mD',
    'https://b23.tv/av170001',
    'https://b23.tv/',
    'b23.tv 打不开',
    'https://v.douyin.com',
    'https://www.douyin.com/video/7123456789',
    'https://mobile.yangkeduo.com/goods.html?goods_id=1',
    'https://weixin.qq.com/',
    'https://www.reddit.com/r/cats/comments/abc/title/',
    'https://www.facebook.com/sharer/sharer.php?u=a',
    'https://notb23.tv/AbCdEf',
    'https://pan.baidu.com/s/1AbCdEf?pwd=a1b2',
    '提取码：a1b2',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('pass phrases', () => {
  it.each([
    ['复制￥K9IUXdOCQCw￥ 打开', '￥K9IUXdOCQCw￥'],
    ['€aB3dE6gH9jK€', '€aB3dE6gH9jK€'],
    ['「蓝牙耳机」HU0025 去淘宝看', 'HU0025'],
    ['CZ3457 「蓝牙耳机」淘宝搜', 'CZ3457'],
    ['点 #小程序://某店/aB3dE6gH9jK1 进', '#小程序://某店/aB3dE6gH9jK1'],
    ['3.58 aBc:/ 复制打开抖音', '3.58 aBc:/'],
    ['##aB3dE6gH9## 复制后打开快手', '##aB3dE6gH9##'],
    ['54 【某某的笔记】 😆 aB3dE6gH9jK1 😆 复制打开小红书', '😆 aB3dE6gH9jK1 😆'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it('are not named beside the link of the same share', () => {
    const link = 'https://m.tb.cn/h.5AbCdE?tk=AbCdEf12';
    expect(found(`【淘宝】${link} CZ3457 「蓝牙耳机」点击链接直接打开`)).toEqual([link]);
    expect(found(`${link}\n「蓝牙耳机」HU0025 淘宝`)).toEqual([link, 'HU0025']);
  });

  it.each([
    '￥1299 降到 ￥899',
    '$variable$ 和 $another1$',
    '「明天见」AB1234',
    '复制粘贴打开淘宝',
    '打开抖音 3:/',
    '抖音上复制的 http://a.cn/',
    '😆 哈哈 😆 小红书',
    '淘宝《三体》买了',
  ])('are none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
