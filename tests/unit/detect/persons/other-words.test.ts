import { describe, expect, it } from 'vitest';
import { person } from '../../../../src/detect/person.ts';
import { foundBy, wordsFoundBy } from './read.ts';

describe('what is built like a name', () => {
  it.each([
    ['idioms', '听君一席金玉良言'],
    ['idioms', '别在这儿指鹿为马了'],
    ['idioms', '大名鼎鼎的火锅店关门了'],
    ['idioms', '往西全是一马平川'],
    ['idioms', '他表面温良恭俭让'],
    ['feasts', '室友元旦要加班'],
    ['feasts', '我同事圣诞请假'],
    ['years of study', '同学大四了还没实习'],
    ['how something looks', '地下室阴森森的'],
    ['how much somebody is older', '比我弟大六岁呢'],
    ['how much somebody is older', '她妹小三届'],
    ['feasts', '我女儿上周满月了'],
    ['thrice the same', '赞赞赞，下次还来'],
    ['how small something is', '小丁点大的事'],
    ['an almanac', '老黄历上写着宜嫁娶'],
    ['a shop', '钱大妈晚上打折'],
    ['the exchange', '又上龙虎榜了'],
    ['troops', '戚家军练的什么阵'],
  ])('is no name among %s: %s', (_, text) => {
    expect(wordsFoundBy(person, text)).toEqual([]);
  });

  it.each(['同学冯莹莹请假', '室友元小雨要加班', '邓家骏又请客', '同桌段誉铭偷吃薯片'])('is a name: %s', (text) => {
    expect(wordsFoundBy(person, text)).toHaveLength(1);
  });

  it('is cut behind whom everybody knows', () => {
    expect(foundBy(person, '舒淇滚出热搜')).toMatchObject([{ words: '舒淇', known: true }]);
  });
});
