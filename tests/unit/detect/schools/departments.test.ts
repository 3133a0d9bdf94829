import { expect, it } from 'vitest';
import { school } from '../../../../src/detect/school.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string): string[] => school.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['西北大地质系的楼道里全是石头', '西北大地质系'],
  ['她以前在西大地质系', '西大地质系'],
  ['东南大建筑系今晚又通宵', '东南大建筑系'],
  ['吉大地质学院的标本真多', '吉大地质学院'],
])('a department tells that %s speaks of a school, though 大 begins another word', (text, name) => {
  expect(words(text)).toEqual([name]);
});

it.each(['我哥大五岁', '他比我姐大三岁'])('by how much somebody is older is no school: %s', (text) => {
  expect(words(text)).toEqual([]);
});

it.each(['西北大地质构造带的纪录片', '重大数学系列丛书', '东南大风蓝色预警', '广大教育系统的同事'])(
  'nothing else that goes on like one makes %s name a school',
  (text) => {
    expect(words(text)).toEqual([]);
  },
);
