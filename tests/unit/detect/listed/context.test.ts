import { describe, expect, it } from 'vitest';
import { compileListed } from '../../../../src/detect/facts.ts';
import { formsOf } from '../../../../src/draft/normal.ts';
import { LIMITS } from '../../../../src/judge/limits.ts';
import type { DetailKind } from '../../../../src/persona/kinds.ts';
import type { Fact, Listener } from '../../../../src/persona/types.ts';

const fact = (kind: DetailKind, value: string, ...aliases: string[]): Fact => ({
  ...{ id: value, kind, value, aliases, shownBy: [] },
});
const listener = (name: string): Listener => ({ id: name, name, aliases: [], audienceOf: [] });

const find = compileListed(
  [
    ...[fact('school', '北京邮电大学', '北邮', 'BUPT'), fact('place', '荆州'), fact('person', '唐子墨', '子墨')],
    ...[fact('employer', '光年互动', '光年'), fact('dorm', '学十一楼412'), fact('handle', '土豆')],
  ],
  [listener('橙子'), listener('石头'), listener('胖虎'), listener('陈总'), listener('赵导')],
);
const found = (text: string): [string, number][] =>
  find(formsOf(text).skeleton).map(({ start, end, certainty }) => [text.slice(start, end), certainty]);
const words = (text: string): string[] => found(text).map(([one]) => one);
const certaintyOf = (text: string): number => Math.max(0, ...found(text).map(([, certainty]) => certainty));

describe('readings that only the words around them make sure of', () => {
  it.each([
    ['坐标jz，求搭子', 'jz'],
    ['回经周过暑假', '经周'],
    ['在by读研好累', 'by'],
    ['学校by，搞通信的', 'by'],
    ['老家湖北jz，鱼糕最出名', 'jz'],
    ['贝优图书馆今天人好多', '贝优'],
    ['我室友ph又打呼噜', 'ph'],
  ])('%s', (text, one) => {
    expect(words(text)).toEqual([one]);
    expect(certaintyOf(text)).toBeLessThan(LIMITS.holdCertainty);
  });

  it.each(['by the way', '这个jz是什么', 'st电影', '经周密安排', 'mm又在说话'])('but not in %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('letters and syllables for what is listed', () => {
  it.each([
    ['学校是bjyddx，缩写防搜', 'bjyddx'],
    ['查寝，xue shi yi lou 412没人', 'xue shi yi lou 412'],
  ])('%s', (text, one) => {
    expect(words(text)).toEqual([one]);
  });

  it.each(['bjyddx是什么缩写', '一路北游，油费比酒店贵'])('but not in %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('words that are written backwards', () => {
  it.each([
    ['邮北的各位，倒着看', '邮北'],
    ['墨子唐，反过来念就是我', '墨子唐'],
    ['T-P-U-B，反着念', 'T-P-U-B'],
  ])('are found where the draft says so: %s', (text, one) => {
    expect(words(text)).toEqual([one]);
  });

  it('are nothing elsewhere', () => {
    expect(words('邮北的各位')).toEqual([]);
  });
});

describe('names that nobody listed but that say the same', () => {
  it.each(['学11-412', '学十一412', '学11栋412', '412学十一楼', 'bydx'])('%s', (text) => {
    expect(words(text)).toEqual([text]);
  });
});

describe('a listed nickname that a dictionary has', () => {
  it.each(['土豆又把耳机咬断了', '我闺蜜橙子分手了', '和石头同学一起', '入职光年第一周'])(
    'is sure where somebody is spoken of: %s',
    (text) => {
      expect(certaintyOf(text)).toBeGreaterThanOrEqual(LIMITS.holdCertainty);
    },
  );

  it.each(['买了一箱橙子', '土豆丝切成条', '炒土豆', '石头剪刀布', '像块石头'])(
    'is found, but no reason to stop a press, where a thing is: %s',
    (text) => {
      expect(found(text)).toHaveLength(1);
      expect(certaintyOf(text)).toBeLessThan(LIMITS.warnCertainty);
    },
  );

  it('is worth a warning where nothing tells and the word is rare, and sure where it is none', () => {
    const open = certaintyOf('橙子，晚安');
    expect(open).toBeGreaterThanOrEqual(LIMITS.warnCertainty);
    expect(open).toBeLessThan(LIMITS.holdCertainty);
    expect(certaintyOf('胖虎，晚安')).toBeGreaterThanOrEqual(LIMITS.holdCertainty);
  });
});

describe('a title that begins another word', () => {
  it.each(['小陈总是迟到', '老陈总算来了', '小赵导出的表格', '小赵导购'])('is nobody: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['陈总是谁', '陈总'],
    ['赵导算错了', '赵导'],
  ])('but in %s it is', (text, one) => {
    expect(words(text)).toEqual([one]);
  });
});
