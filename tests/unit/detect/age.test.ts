import { describe, expect, it } from 'vitest';
import { age } from '../../../src/detect/age.ts';
import { foundBy, wordsFoundBy } from './persons/read.ts';

const AGES = [
  ['24岁了还在读书', '24岁'],
  ['本人男24，坐标成都', '24'],
  ['女26 在互联网', '26'],
  ['98年的我已经秃了', '98年'],
  ['作为00后真的看不懂', '00后'],
  ['零零后整顿职场第一天', '零零后'],
  ['二十二岁的最后一天', '二十二岁'],
  ['我属虎，脾气大', '属虎'],
  ['我今年十八，刚高考完', '十八'],
  ['２３岁生日愿望', '２３岁'],
  ["i'm 23 and tired", '23'],
  ['born in 1998', '1998'],
  ['奔三十的人了', '三十'],
  ['我妈五十一了,比我会刷视频', '五十一'],
  ['弟弟刚满十八,去考驾照了', '十八'],
  ['我爸七五年的,学拼音学了十年', '七五年的'],
  ['01年的,单身', '01年的'],
  ['05后实习生教我用模型', '05后'],
  ['本90后加入护膝队伍', '90后'],
  ['二十五了还在用学生证', '二十五'],
  ['奶奶八十一岁高龄还在跳舞', '八十一岁'],
] as const;

const OTHER_NUMBERS = [
  '5岁以下儿童免票',
  '3000岁的银杏',
  '100岁老人的秘诀',
  '万岁',
  '永远十八岁',
  '98年的拉菲',
  '1998年抗洪',
  '今年十八线城市',
  '24小时便利店',
  '98分',
  '第24届',
  '属于我的',
  '属实离谱',
  '打了24把',
  '冰箱保修10年',
  '比我小一岁',
  '90后相声演员',
  '今年本命年，红内裤穿起来',
  '三岁看老',
  '五岁的手机卡成幻灯片',
  '35岁焦虑',
  '属兔的今年犯太岁',
  '98年世界杯的主题曲',
  'v我50',
  '零下二十了',
];

describe('ages', () => {
  it.each(AGES)('%s', (text, words) => {
    expect(wordsFoundBy(age, text)).toEqual([words]);
  });

  it.each(OTHER_NUMBERS)('finds none in %s', (text) => {
    expect(wordsFoundBy(age, text)).toEqual([]);
  });

  it('is surer where the writer speaks of himself', () => {
    expect(foundBy(age, '我24岁了')[0]!.certainty).toBeGreaterThan(0.8);
    expect(foundBy(age, '那位教练45岁')[0]!.certainty).toBeLessThan(0.5);
  });
});
