import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/judge.ts';
import { wardrobeWith } from './wardrobe.ts';

const compiled = wardrobeWith();
const told = (text: string, persona: string): string[] =>
  judge({ text }, persona, compiled, { detectors: [] }).findings.map(
    ({ level, kind, text: words, reason }) => `${level} ${kind} ${words} ${reason.code}`,
  );

describe("the names of the user's own accounts", () => {
  it('hold where another persona writes them, through disguises', () => {
    expect(told('今天也不想上班是谁啊', 'main')).toEqual(['hold fact 今天也不想上班 account-name']);
    expect(told('今天 也 不想 上班', 'main')).toEqual(['hold fact 今天 也 不想 上班 account-name']);
  });

  it('are free to the persona that they belong to, and to one that may be known as the same person', () => {
    expect(told('我就是今天也不想上班', 'vent')).toEqual([]);
    expect(told('小卡收集是我', 'vent')).toEqual([]);
  });

  it('are judged once where they are listed as a fact as well', () => {
    expect(told('林晓你好', 'vent')).toEqual(['hold fact 林晓 fact']);
  });

  it('are told with whose they are', () => {
    const [finding] = judge({ text: '小卡收集' }, 'main', compiled).findings;
    expect(finding!.reason.params).toMatchObject({ owner: '追星号', persona: '大号' });
  });
});
