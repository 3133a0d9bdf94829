import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/judge.ts';
import { rehearse, type Reading } from '../../../src/judge/rehearsal.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import type { Wardrobe } from '../../../src/persona/types.ts';
import { WARDROBE } from './wardrobe.ts';

/** The real judge's details of a draft, as each reader reads them. */
function readBy(text: string, persona: string, wardrobe: Wardrobe = parseWardrobe(WARDROBE)): Reading[] {
  const verdict = judge({ text }, persona, compileWardrobe(wardrobe));
  return rehearse(text, verdict, persona, wardrobe);
}

const lessonsOf = (readings: readonly Reading[], name: string) =>
  readings.find(({ reader }) => reader.name === name || reader.standard === name)?.lessons;

describe('listeners', () => {
  it('who follow the persona that shows a fact recognise another persona by it', () => {
    const lessons = lessonsOf(readBy('我们北邮的食堂真的绝了', 'vent'), '王阿姨');
    expect(lessons).toEqual([{ type: 'recognises', kind: 'school', text: '北邮', personas: ['大号'] }]);
  });

  it('who follow nobody that shows it learn it', () => {
    const lessons = lessonsOf(readBy('我们北邮的食堂真的绝了', 'vent'), '阿初');
    expect(lessons).toEqual([{ type: 'learns', kind: 'school', text: '北邮' }]);
  });

  it('learn nothing where their own persona shows it', () => {
    expect(lessonsOf(readBy('我们北邮的食堂真的绝了', 'main'), '王阿姨')).toEqual([]);
  });

  it('recognise nobody where the two personas may openly be one', () => {
    expect(lessonsOf(readBy('林晓今天也没睡', 'vent'), '阿初')).toEqual([]);
    expect(lessonsOf(readBy('林晓今天也没睡', 'vent'), '王阿姨')).toMatchObject([{ personas: ['大号'] }]);
  });

  it('see their own names, and who knows a name recognises by it', () => {
    const readings = readBy('小白今天又没洗碗', 'vent');
    expect(lessonsOf(readings, '小白')).toEqual([{ type: 'named', text: '小白' }]);
    expect(lessonsOf(readings, '王阿姨')).toMatchObject([{ type: 'recognises', kind: 'person', personas: ['大号'] }]);
    expect(lessonsOf(readings, '阿初')).toMatchObject([{ type: 'learns', kind: 'person' }]);
  });

  it('learn what is no listed fact', () => {
    const lessons = lessonsOf(readBy('加我 13912345678', 'vent'), '阿初');
    expect(lessons).toContainEqual({ type: 'learns', kind: 'phone', text: '13912345678' });
  });

  it('learn each thing once, and those who learn most come first', () => {
    const readings = readBy('北邮，北邮，还是北邮', 'vent');
    expect(lessonsOf(readings, '阿初')).toHaveLength(1);
    const counts = readBy('小白在北邮', 'vent').map(({ lessons }) => lessons.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('follow the persona or see it only when it is passed on', () => {
    const follows = readBy('嗯', 'fan').filter((reading) => reading.follows);
    expect(follows.map(({ reader }) => reader.name)).toEqual(['阿初']);
  });
});

describe('the usual readers, while the audience book is empty', () => {
  const alone = { ...parseWardrobe(WARDROBE), listeners: [] };

  it('are four, of whom one knows nothing but what the persona posts', () => {
    const readings = readBy('我们北邮的食堂真的绝了', 'vent', alone);
    expect(readings.map(({ reader }) => reader.standard).toSorted()).toEqual(['ex', 'hater', 'mother', 'roommate']);
    expect(lessonsOf(readings, 'hater')).toEqual([{ type: 'learns', kind: 'school', text: '北邮' }]);
    expect(lessonsOf(readings, 'mother')).toMatchObject([{ type: 'recognises', personas: ['大号'] }]);
  });

  it('know some things in person', () => {
    const readings = readBy('加我 13912345678', 'vent', alone);
    expect(lessonsOf(readings, 'mother')).toContainEqual({
      type: 'recognises',
      kind: 'phone',
      text: '13912345678',
      personas: [],
    });
    expect(lessonsOf(readings, 'hater')).toContainEqual({ type: 'learns', kind: 'phone', text: '13912345678' });
    expect(lessonsOf(readBy('加我 13912345678', 'main', alone), 'mother')).toEqual([]);
  });

  it('find nothing in a draft that says nothing', () => {
    expect(readBy('今天的番茄炒蛋居然有蛋', 'vent', alone).flatMap(({ lessons }) => lessons)).toEqual([]);
  });
});
