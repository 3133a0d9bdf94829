import { describe, expect, it } from 'vitest';
import { handle } from '../../../../src/detect/handle.ts';
import { wordsFoundBy } from '../persons/read.ts';

describe('what is looked for on a platform', () => {
  it.each([
    ['抖音搜阿贵修手表，天天更', '阿贵修手表'],
    ['去小红书搜柚子的废话角就是我', '柚子的废话角'],
    ['淘宝搜阿宁手作就是我的店', '阿宁手作'],
    ['微博搜不爱洗碗的熊就能找到我', '不爱洗碗的熊'],
    ['小红书搜 momo_99', 'momo_99'],
    ['你去b站搜@小满滴', '@小满滴'],
  ])('is somebody: %s', (text, name) => {
    expect(wordsFoundBy(handle, text)).toEqual([name]);
  });

  it.each([
    '你去小红书搜露营帐篷，一堆',
    '抖音搜广场舞教程，第一个',
    '去淘宝搜会发光的拖鞋，真有卖',
    '闲鱼搜折叠椅，便宜',
    '小红书搜露营',
    '我在微博搜中年危机能看三小时',
    '微博搜拖延症这三个字',
    '你在B站搜av170001',
  ])('is a thing: %s', (text) => {
    expect(wordsFoundBy(handle, text)).toEqual([]);
  });
});

describe('what is said of an account', () => {
  it.each([
    '你的昵称起的很好',
    '取了号，马上就叫了我的号',
    '小号是朋友用过的',
    '小号是别人的',
    '有个博主看了纪录片的视频哭了',
    '他的微信名字是 芒果吧',
  ])('is no name: %s', (text) => {
    expect(wordsFoundBy(handle, text)).toEqual([]);
  });

  it('leaves a name that begins like somebody', () => {
    expect(wordsFoundBy(handle, '小号是朋友圈子外的猫')).toEqual(['朋友圈子外的猫']);
  });
});
