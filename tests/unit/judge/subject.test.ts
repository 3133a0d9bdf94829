import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/draft/types.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import type { Finding } from '../../../src/judge/types.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';

const compiled = compileWardrobe(
  parseWardrobe({
    personas: [
      {
        id: 'main',
        name: '大号',
        subjects: { nightlife: 'hold', fandom: 'note', study: 'clear' },
        ownSubjects: [{ name: '猫', words: ['布偶', '铲屎'], level: 'hold' }],
      },
      { id: 'silent', name: '没说' },
      {
        id: 'night',
        name: '小号',
        subjects: { nightlife: 'clear' },
        ownSubjects: [{ name: '猫', words: [], level: 'clear' }],
      },
      { id: 'minds', name: '也不说', subjects: { nightlife: 'note' } },
      { id: 'asleep', name: '没生效', principle: '' },
    ],
  }),
);

const findings = (draft: string | Draft, persona = 'main'): readonly Finding[] =>
  judge(typeof draft === 'string' ? { text: draft } : draft, persona, compiled).findings.filter(
    ({ rule }) => rule === 'subject',
  );

describe('a subject', () => {
  it('that the contract leaves out is told by its words, never louder than a warning', () => {
    const [finding] = findings('今晚酒吧见，老板送了一打');
    expect(finding).toMatchObject({
      kind: 'nightlife',
      level: 'warn',
      text: '酒吧',
      reason: { code: 'subject', params: { subject: 'nightlife', persona: '大号' } },
      key: 'subject/nightlife/酒吧',
    });
  });

  it('is as loud as the contract says', () => {
    expect(findings('超话签到了吗，打榜还差两万票').map(({ kind, level }) => [kind, level])).toEqual([
      ['fandom', 'note'],
    ]);
  });

  it.each([
    ['of a draft that is about something else', '今晚早点睡，明天下雨'],
    ['that the contract takes', '考研英语真题刷到第三遍'],
    ['that somebody else speaks of', '她说：“今晚酒吧见，蹦迪蹦到天亮”'],
    ['of a repost', '//@路人:今晚酒吧见，蹦迪蹦到天亮'],
  ])('is silent: %s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });

  it('that a contract does not speak of is measured all the same', () => {
    const { findings: told, subjects } = judge({ text: '今晚酒吧见' }, 'silent', compiled);
    expect(told).toEqual([]);
    expect(subjects.nightlife).toBeGreaterThan(0.5);
  });

  it('can be written vaguer, left out, sent by who speaks of it, put on the desk, or be none', () => {
    const [finding] = findings('今晚酒吧见');
    expect(finding?.remedies).toEqual([
      { type: 'replace', range: { start: 2, end: 4 }, text: { words: '老地方' } },
      { type: 'drop', range: { start: 2, end: 4 } },
      { type: 'switch', persona: 'night' },
      { type: 'switch', persona: 'silent' },
      { type: 'park' },
      { type: 'dismiss' },
    ]);
  });

  it('is dismissed by its words', () => {
    const dismissed = new Set(['subject/nightlife/酒吧']);
    expect(judge({ text: '今晚酒吧见' }, 'main', compiled, { dismissed }).findings).toEqual([]);
    expect(judge({ text: '今晚蹦迪去' }, 'main', compiled, { dismissed }).findings).not.toEqual([]);
  });
});

describe("a subject of the user's own", () => {
  it('is told where one of its words stands, with every place of them', () => {
    const text = '当铲屎官第三天，布偶真黏人';
    const [finding] = findings(text);
    expect(finding).toMatchObject({
      kind: 'own-subject',
      level: 'warn',
      reason: { code: 'own-subject', params: { name: '猫', persona: '大号' } },
      key: 'subject/own-subject/猫',
    });
    expect(finding?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['铲屎', '布偶']);
    expect(finding?.remedies).toContainEqual({ type: 'switch', persona: 'night' });
  });

  it("is nobody else's", () => {
    expect(findings('布偶真黏人', 'silent')).toEqual([]);
  });
});
