import { describe, expect, it } from 'vitest';
import { employer } from '../../../../src/detect/employer.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => employer.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('a kind of firm is no name', () => {
  it.each([
    '爸爸在县里的私立医院当保安',
    '我在五星级酒店做前厅',
    '在公立三甲医院当护士三年了',
    '在省级媒体实习',
    '入职一家日本科技公司',
    '小广告公司天天加班',
    '我在公立幼儿园当老师',
    '在知名律所打杂',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['我在恒信软件公司上班', '恒信软件公司'],
    ['我在大新银行做柜员', '大新银行'],
    ['在以岭药业上了三年夜班', '以岭药业'],
    ['我在明德教育当助教', '明德教育'],
    ['刚入职君诚律所', '君诚律所'],
    ['我在金太阳幼儿园当老师', '金太阳幼儿园'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });
});

describe('a stretch of a sentence is no name', () => {
  it.each(['他现在做手工蛋糕', '那些香港人的做法我不评价', '工资高的话贵州云南都行', '在上海做房地产生意'])(
    '%s',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});

describe('a word of work that belongs to other words', () => {
  it.each([
    '给教育局打电话，没人接',
    '微软又给我打电话推销',
    '要不是腾讯家底厚，那个工作室早没了',
    '康师傅方便面了解一下',
    '刚被豆瓣开除了组籍',
    '现在京东要付一大笔律师费',
    'soul food 第一次吃',
    '去淘宝搜做饭的锅',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['字节给我打电话约面试了', '字节'],
    ['给腾讯打工十年', '腾讯'],
    ['刚被京东开除', '京东'],
    ['我就是腾讯程序员', '腾讯'],
    ['在淘宝做客服', '淘宝'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });
});
