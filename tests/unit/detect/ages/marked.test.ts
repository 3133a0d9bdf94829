import { describe, expect, it } from 'vitest';
import { agesIn } from './read.ts';

describe('ages that say so', () => {
  it.each([
    ['我奶奶43年生人，还能挑水', '43年'],
    ['外公36年出生的，抗过枪', '36年'],
    ['我妈三十岁的时候就下岗了', '三十岁'],
    ['我女儿五岁的时候掉了颗牙', '五岁'],
    ['带着两个十一二岁的孩子', '十一二岁'],
    ['我94年，潮汕的', '94年'],
    ['本人87年属兔', '87年'],
    ['我01年的，别叫叔', '01年的'],
    ['我将近五十，还在送货', '五十'],
    ['五十多的人了还蹦迪', '五十'],
    ['都是十几二十几岁的年轻人', '二十几岁'],
    ['我家崽刚半岁，会坐了', '半岁'],
    ['他从四岁就开始拉琴', '四岁'],
    ['我22岁以前没出过省', '22岁'],
    ['我爸妈这种60后不网购', '60后'],
    ['湖南人，90后', '90后'],
    ['05后江西妹坨报到', '05后'],
    ['我27还是不会做饭', '27'],
    ['老大快五岁了，老二刚断奶', '五岁'],
  ])('%s', (text, found) => {
    expect(agesIn(text)).toContain(found);
  });

  it.each([
    ['a difference', '他比我大将近二十岁'],
    ['a difference', '两个人差了快十五岁'],
    ['a difference', '她大我整整12岁'],
    ['an animal', '十二岁的老狗走了'],
    ['an animal', '三岁的边牧拆家'],
    ['an animal', '捡了只9岁的老猫'],
    ['statistics', '20至24岁人口在减少'],
    ['statistics', '18到25岁人群用得最多'],
    ['no number', '几十岁的大人抢小孩座位'],
    ['what was done in a year', '我2018年参加的工作'],
    ['what was done in a year', '我2017年刚接触摄影'],
    ['what was done in a year', '我12年嫁到这边'],
    ['statistics', '那边平均寿命是61岁'],
    ['a law', '法定饮酒年龄21岁'],
    ['a law', '退休年龄到63岁'],
    ['heads', '二十多人的饭局'],
    ['everybody', '从3岁开始抓英语'],
    ['everybody', '30岁以前要存够十万'],
    ['everybody', '很多人，90后，都不换手机'],
    ['everybody', '90后都喜欢露营'],
    ['a doubt', '尾号我27还是28来着'],
    ['what it costs', '一顿早饭将近30，抢钱'],
    ['what it costs', '花了快四十，就这么点'],
  ])('none in %s: %s', (_, text) => {
    expect(agesIn(text)).toEqual([]);
  });
});
