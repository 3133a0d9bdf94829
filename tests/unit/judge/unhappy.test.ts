import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import type { Finding } from '../../../src/judge/types.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';

const compiled = compileWardrobe(
  parseWardrobe({
    personas: [
      { id: 'sunny', name: '大号', voice: { angry: 'warn', sad: 'note' } },
      { id: 'strict', name: '公号', voice: { angry: { level: 'warn', above: 0.7 }, sad: 'warn' } },
      { id: 'calm', name: '同事', voice: { angry: 'warn' } },
      { id: 'patient', name: '好脾气', voice: { angry: { level: 'warn', above: 0.95 }, sad: 'warn' } },
      { id: 'hole', name: '树洞', voice: { angry: 'clear', sad: 'clear' } },
    ],
  }),
);

/** Unhappy, and neither clearly angry nor clearly sad. */
const MIXED = ['车又被刮了', '头发又掉了一把', '说好八点，现在十点'];

const findings = (text: string, persona: string): readonly Finding[] => judge({ text }, persona, compiled).findings;

const told = (text: string, persona: string): string[][] =>
  findings(text, persona).map(({ kind, level, reason }) => [kind, level, reason.code]);

describe('an unhappy draft', () => {
  it.each(MIXED)('is told to who minds anger and sadness, at the quieter of the two levels: %s', (text) => {
    expect(told(text, 'sunny')).toEqual([['sad', 'note', 'voice-unhappy']]);
    expect(told(text, 'strict')).toEqual([['sad', 'warn', 'voice-unhappy']]);
  });

  it.each(MIXED)('is not told to who minds one of them, or lets more pass: %s', (text) => {
    expect(told(text, 'calm')).toEqual([]);
    expect(told(text, 'patient')).toEqual([]);
    expect(told(text, 'hole')).toEqual([]);
  });

  it('says once what it is where that is clear', () => {
    expect(told('凭什么又是我加班，太过分了，气死我了', 'sunny')).toEqual([['angry', 'warn', 'voice-above']]);
    expect(told('又是一个人过年，好难过', 'sunny')).toEqual([['sad', 'note', 'voice-above']]);
  });

  it.each([
    '明天交作业，记得带尺子',
    '今天去公园散步，花都开了',
    '和朋友看电影，笑了一晚上',
    '午饭吃了面，下午去图书馆',
  ])('is none that is calm or glad: %s', (text) => expect(told(text, 'sunny')).toEqual([]));

  it('marks the words, and can be sent by who takes it before who lets it pass', () => {
    const [finding] = findings('车又被刮了', 'sunny');
    expect(finding!.ranges.length).toBeGreaterThan(0);
    const switches = finding!.remedies.flatMap((one) => (one.type === 'switch' ? [one.persona] : []));
    expect(switches).toEqual(['hole', 'calm', 'patient']);
  });

  it('does not come from the length of a calm draft', () => {
    const calm = '今天去图书馆看书，借了三本小说，下午和同学去操场走了两圈。'.repeat(40);
    expect(told(calm, 'sunny')).toEqual([]);
  });

  it('is heard in the piece that is unhappy, and points there', () => {
    const calm = '今天去图书馆看书，借了三本小说，下午和同学去操场走了两圈。'.repeat(40);
    const unhappy = '钥匙又丢了，房东也联系不上。';
    const text = calm + unhappy.repeat(9);
    const [finding] = findings(text, 'sunny');
    expect(finding).toBeDefined();
    expect(finding!.ranges.every(({ start }) => start >= calm.length)).toBe(true);
  });

  it('is forgotten with its words when it is dismissed', () => {
    const [finding] = findings('车又被刮了', 'sunny');
    const again = judge({ text: '车又被刮了' }, 'sunny', compiled, { dismissed: new Set([finding!.key]) });
    expect(again.findings).toEqual([]);
  });

  it('is not of somebody else’s words', () => {
    expect(told('转发微博//@路人:车又被刮了', 'sunny')).toEqual([]);
  });
});
