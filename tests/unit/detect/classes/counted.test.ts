import { describe, expect, it } from 'vitest';
import { classDetector } from '../../../../src/detect/class.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const wordsIn = (text: string): string[] => classDetector.find(formsOf(text)).map(({ value }) => value);

describe('a short name or an adjective before a number', () => {
  it.each([
    ['a university and one of its people', '听说山大一名老师获奖了'],
    ['a university, counted', '全市也就安大一所像样的'],
    ['a build', '他长得五大三粗的'],
    ['a rank', '法院比你们高一级，听它的'],
    ['a rank above another', '官大一级压死人'],
    ['wins in a row', '当年恒大三连冠谁不服'],
    ['a heap', '门口堆着老大一坨雪'],
    ['a sum', '亏了好大一笔钱'],
    ['better people', '自以为比别人高一等的样子'],
    ['what is raised', '麻烦提高一下效率'],
    ['a university that surely', '我看南大一定更好'],
    ['books', '买了厦大三本画册'],
    ['twice as big', '他家院子大一倍'],
    ['a bunch', '来了大一票人'],
  ])('are no grade: %s', (_, text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each([
    ['everything was late', '大一所有课都在早上', '大一'],
    ['therefore', '我才大一所以不急', '大一'],
    ['a place in a contest', '大二名额只有两个', '大二'],
    ['notes', '大一笔记卖吗', '大一'],
    ['a division of a school', '高一级部开会', '高一'],
    ['time after time', '大三连着挂了两科', '大三'],
    ['what one waits for', '高一等待分班', '高一'],
    ['shirts made', '大一定制班服', '大一'],
    ['what was meant to be', '大三本来想考研', '大三'],
    ['a night out', '大一包夜打游戏', '大一'],
    ['whoever drills them', '我们教官大二才来的', '大二'],
  ])('are grades still: %s', (_, text, grade) => {
    expect(wordsIn(text)).toEqual([grade]);
  });
});
