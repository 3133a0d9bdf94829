import { describe, expect, it } from 'vitest';
import { handle } from '../../../src/detect/handle.ts';
import { foundBy, wordsFoundBy } from './persons/read.ts';

const HANDLES = [
  ['谢谢@橘子汽水_ 的投稿', '@橘子汽水_'],
  ['小红书号：5566778899', '5566778899'],
  ['抖音号 citrus_0903 来玩', 'citrus_0903'],
  ['我B站uid:45678901', '45678901'],
  ['微博名叫雨天的纸船', '雨天的纸船'],
  ['抖音开了个号叫纸船修伞,来坐坐', '纸船修伞'],
  ['b站账号"雨天的纸船",每周三更', '雨天的纸船'],
  ['微博小号雨天的纸船暴露了', '雨天的纸船'],
  ['公众号雨天的纸船停更了', '雨天的纸船'],
  ['抖音上搜雨天的纸船就能看到我', '雨天的纸船'],
  ['他在游戏里叫奶盖三分糖,被举报了', '奶盖三分糖'],
  ['网易云名字叫夜航星', '夜航星'],
  ['王者ID 一只小满满', '一只小满满'],
  ['steam好友码：987654321', '987654321'],
  ['我的游戏ID叫雾里看猫', '雾里看猫'],
  ['ins：paper_boat', 'paper_boat'],
  ['小号是@paperboat', '@paperboat'],
  ['ＩＧ：ｐａｐｅｒ＿ｂｏａｔ', 'ｐａｐｅｒ＿ｂｏａｔ'],
  ['lofter搜纸船与海可以看全文', '纸船与海'],
  ['我微博叫不爱下雨的纸船', '不爱下雨的纸船'],
  ['关注公众号纸船的旧书摊,每周更新', '纸船的旧书摊'],
  ['我另一个号叫第九只纸船,只发牢骚', '第九只纸船'],
  ['my insta is @paper.boat, mostly tea', '@paper.boat'],
  ['知乎用户雨天的纸船就是我', '雨天的纸船'],
  ['微博改名了,之前叫雨天的纸船', '雨天的纸船'],
  ['网名用了十年:雨天的纸船', '雨天的纸船'],
  ['我的lofter是雨天的纸船,写得慢', '雨天的纸船'],
  ['微博名换成一只会算账的羊了,老朋友别走丢', '一只会算账的羊'],
  ['豆瓣改名叫雨天的纸船了', '雨天的纸船'],
  ['B站不想下雨的纸船更新了,求三连', '不想下雨的纸船'],
  ['快手纸船修拖拉机今晚直播,来捧个场', '纸船修拖拉机'],
] as const;

const NOBODY = [
  '被@了三十遍',
  '给全班@一遍',
  '前面加个@就以为有人理',
  '老师直接@到我头上',
  '微博名改成英文了',
  '微博昵称换成什么好',
  'B站客户端更新了，求旧版安装包',
  '小红书新人博主求关注',
  '抖音算法更新了，求支持',
  '@所有人 明天交表',
  '发我邮箱me@example.com',
  '小红书上的攻略都是骗人的',
  '微博名字叫什么好',
  '抖音搜索一下就有教程',
  '扫码进群@我一下',
  '早八@晚八',
  '抖音叫我更新版本',
  '抖音号被封了',
  '王者今天维护',
  '游戏ID是什么来着',
  '订单id：1234567',
  '网易云：听歌听到哭',
  '知乎上有人问这个',
];

describe('account names', () => {
  it.each(HANDLES)('%s', (text, words) => {
    expect(wordsFoundBy(handle, text)).toEqual([words]);
  });

  it.each(NOBODY)('finds none in %s', (text) => {
    expect(wordsFoundBy(handle, text)).toEqual([]);
  });

  it('has the name without its @ as the value', () => {
    expect(foundBy(handle, '@Paper_Boat 在吗')).toMatchObject([{ value: 'paper_boat', certainty: 0.9 }]);
  });

  it('is less sure where the words may say what an account is like', () => {
    expect(foundBy(handle, '小号是只猫')[0]!.certainty).toBeLessThanOrEqual(0.5);
  });
});
