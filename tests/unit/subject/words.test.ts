import { describe, expect, it } from 'vitest';
import { SUBJECTS, type Subject } from '../../../src/persona/kinds.ts';
import { TIERS, wordsIn } from '../../../src/subject/words.ts';

/** The words that are found for a subject, in their order. */
const found = (text: string, subject: Subject): string[] =>
  wordsIn(text)
    .filter(({ signals }) => signals.some((signal) => SUBJECTS[Math.floor(signal / TIERS.length)] === subject))
    .map(({ start, end }) => text.slice(start, end));

describe('words of the lexicons', () => {
  it('are read the longest first, and none inside another', () => {
    expect(found('食堂阿姨', 'school-life')).toEqual(['食堂阿姨']);
  });

  it('may be several, of several subjects', () => {
    expect(found('室友和我在复习期末', 'roommates')).toContain('室友');
    expect(found('室友和我在复习期末', 'study')).toEqual(['复习', '期末']);
  });

  it.each([
    ['妈呀吓死', 'family'],
    ['前排吃瓜子', 'food'],
    ['又被炒鱿鱼', 'food'],
    ['放鸽子', 'food'],
    ['心病难医', 'health'],
  ] as const)('%s has none of %s', (text, subject) => {
    expect(found(text, subject)).toEqual([]);
  });

  it.each([
    ['流量又超了', 'fandom'],
    ['扫码点餐就行', 'promotion'],
    ['他最招人疼', 'promotion'],
    ['游戏打到决赛圈', 'hot-events'],
    ['肚子在抗议', 'hot-events'],
    ['新买的蹦迪毯', 'nightlife'],
    ['缺一不可', 'meet-ups'],
  ] as const)('%s only looks like %s', (text, subject) => {
    expect(found(text, subject)).toEqual([]);
  });

  it('of Latin letters are whole words', () => {
    expect(found('the exam', 'study')).toEqual(['exam']);
    expect(found('an example', 'study')).toEqual([]);
    expect(found('去ktv唱', 'nightlife')).toEqual(['ktv']);
  });

  it('may be emoji', () => {
    expect(found('今晚🍸', 'nightlife')).toContain('🍸');
  });
});
