import { describe, expect, it } from 'vitest';
import { opaqueLink } from '../../../src/detect/opaque-link.ts';
import type { Detail } from '../../../src/detect/types.ts';
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
    'https://weixin.qq.com/sph/AbCdEf12',
    'https://a.aliexpress.com/_AbCdEf',
    'https://m.kugou.com/share/song.html?chain=AbCdEf',
    'https://t1.kugou.com/AbCdEf12',
    'https://qm.qq.com/q/AbCdEf12',
    'https://jq.qq.com/?_wv=1027&k=AbCdEf',
    'https://mapp.api.weibo.cn/fx/e0a1703de5ef92f07be38e02560ee761.html',
    'https://douc.cc/yYVKaP',
    'https://x0u.cn/aB3dE',
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
    'https://m.kugou.com/share/song.html?chain=AbCdEf&hash=0A1B2C3D',
    'https://fast.dewu.com/page/productDetail?spuId=1',
    'https://pan.baidu.com/s/1AbCdEf?pwd=a1b2',
    '提取码：a1b2',
    'https://oppo.cn/FindX7',
    'https://a.cn/AboutUs',
    'https://a.cn/TeamABC',
    'https://t.me/aB3dE6',
    'https://m.weibo.cn/aB3dE6',
    'https://example.com/aB3dE6',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('pass phrases', () => {
  it.each([
    ['复制￥K9IUXdOCQCw￥ 打开', 'K9IUXdOCQCw'],
    ['€aB3dE6gH9jK€', 'aB3dE6gH9jK'],
    ['「蓝牙耳机」HU0025 去淘宝看', 'HU0025'],
    ['CZ3457 「蓝牙耳机」淘宝搜', 'CZ3457'],
    ['点 #小程序://某店/aB3dE6gH9jK1 进', '#小程序://某店/aB3dE6gH9jK1'],
    ['3.58 aBc:/ 复制打开抖音', '3.58 aBc:/'],
    ['##aB3dE6gH9## 复制后打开快手', 'aB3dE6gH9'],
    ['##aB3dE6gH9##[抖音口令]', 'aB3dE6gH9'],
    ['复制!aB3dE6gH9jK!去京东', 'aB3dE6gH9jK'],
    ['7:/！aB3dE6gH！打开【京东】', 'aB3dE6gH'],
    ['吱口令#aB3dE6gH9#长按复制，打开支付宝', 'aB3dE6gH9'],
    ['/~aB3dE6gH9j~:/ 复制打开夸克', 'aB3dE6gH9j'],
    ['「aB3dE6gH9jK」复制口令去闲鱼', 'aB3dE6gH9jK'],
    ['☆aB3dE6gH9jK☆ 复制打开拼多多', 'aB3dE6gH9jK'],
    ['淘口令：aB3dE6gH9jK', 'aB3dE6gH9jK'],
    ['京东口令：！aB3dE6gH9jK！', 'aB3dE6gH9jK'],
    ['帮我砍一刀 aB3dE6gH9jK2 复制打开拼多多', 'aB3dE6gH9jK2'],
    ['复制 aB3dE6gH9jK 打开淘宝就能看', 'aB3dE6gH9jK'],
    ['￥ CZ0001 aB3dE6gH9jK￥ 打开桃宝', 'aB3dE6gH9jK'],
    ['打开支付宝首页搜索“632597834”领红包', '632597834'],
    ['54 【某某的笔记】 😆 aB3dE6gH9jK1 😆 复制打开小红书', 'aB3dE6gH9jK1'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it('go out with their marks', () => {
    const text = '复制￥K9IUXdOCQCw￥ 打开';
    const [{ start, end, whole }] = opaqueLink.find(formsOf(text)) as [Detail];
    expect(text.slice(start - whole!.before, end + whole!.after)).toBe('￥K9IUXdOCQCw￥');
  });

  it('are named beside a link where their marks stand', () => {
    const link = 'http://xhslink.com/a/AbCdEf12';
    expect(found(`47 【小红书】 😆 aB3dE6gH9jK1 😆 ${link}，复制本条信息`)).toEqual([link, 'aB3dE6gH9jK1']);
  });

  it('of the weaker forms are not named beside the link of the same share', () => {
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
    '#NBA2024总决赛# 长按点赞',
    '【iPhone15ProMax】复制型号去淘宝',
    '复制 MacBookPro2023 去京东搜',
    '《GTA5Online》复制后打开夸克',
    '复制BV1xx411c7mD打开b站',
    '长按 HomePod2023 三秒',
    '口令是「芝麻开门」',
    '支付宝搜索 12306 买票',
  ])('are none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
