import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/judge.ts';
import { LIMITS } from '../../../src/judge/limits.ts';
import { louder, type Level } from '../../../src/persona/levels.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import { wardrobeWith } from './wardrobe.ts';

const compiled = wardrobeWith();

describe('a verdict', () => {
  it('tells the story of the school canteen', () => {
    const verdict = judge({ text: '我们北邮的食堂真的绝了' }, 'vent', compiled);
    expect(verdict.level).toBe('hold');
    expect(verdict.findings).toEqual([
      {
        rule: 'fact',
        kind: 'fact',
        level: 'hold',
        ranges: [{ start: 2, end: 4 }],
        text: '北邮',
        reason: {
          code: 'fact',
          params: { text: '北邮', kind: 'school', value: '北京邮电大学', persona: '小号', allowed: '大号' },
        },
        remedies: [
          { type: 'replace', range: { start: 2, end: 4 }, text: { key: 'school' } },
          { type: 'drop', range: { start: 2, end: 4 } },
          { type: 'switch', persona: 'main' },
          { type: 'dismiss' },
        ],
        key: 'fact/fact/北京邮电大学',
      },
    ]);
  });

  it('is clear for a plain draft, with every scale measured', () => {
    expect(judge({ text: '这破班不想上了' }, 'main', compiled)).toEqual({
      level: 'clear',
      findings: [],
      details: [],
      tone: Object.fromEntries(TONE_SCALES.map(({ scale }) => [scale, expect.any(Number)])),
      subjects: expect.any(Object),
    });
  });

  it('lists details and tone without a persona, and finds nothing', () => {
    const text = '北邮的傻逼小白，电话13912345678';
    for (const persona of [undefined, 'nobody']) {
      const verdict = judge({ text, site: 'weibo', account: {} }, persona, compiled);
      expect(verdict.findings).toEqual([]);
      expect(verdict.level).toBe('clear');
      expect(verdict.details.map(({ kind }) => kind)).toEqual(['school', 'fact', 'listener', 'phone']);
      expect(verdict.tone.vulgar).toBeGreaterThan(0.5);
    }
  });

  it('puts the loudest first, then what comes first in the text', () => {
    const verdict = judge(
      { text: '小白的qq 123456789，北邮，13812345678', site: 'weibo', account: { uid: '1001' } },
      'vent',
      compiled,
    );
    expect(verdict.findings.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['wrong-account', 'hold', ''],
      ['fact', 'hold', '北邮'],
      ['fact', 'hold', '13812345678'],
      ['listener', 'warn', '小白'],
      ['qq', 'warn', '123456789'],
    ]);
  });

  it('goes by the text and not by the rules where two are as loud', () => {
    const { findings } = judge({ text: 'qq 123456789，小白' }, 'vent', compiled);
    expect(findings.map(({ kind }) => kind)).toEqual(['qq', 'listener']);
  });

  it('leaves out what was dismissed', () => {
    const text = '北邮和bupt和13912345678';
    const dismissed = new Set(['fact/fact/北京邮电大学']);
    expect(judge({ text }, 'vent', compiled, { dismissed }).findings.map(({ kind }) => kind)).toEqual(['phone']);
  });

  it('uses the detectors it is given', () => {
    expect(judge({ text: '13912345678' }, 'vent', compiled, { detectors: [] }).details).toEqual([]);
  });

  it('is as loud as its loudest finding, and every range lies in the text', () => {
    const piece = fc.constantFrom(
      '北邮',
      'B U P T',
      '小白',
      '傻逼',
      '你',
      '13812345678',
      '//@a:',
      ' ',
      '😀',
      '郵',
      '。',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('main', 'vent', 'fan'), (pieces, persona) => {
        const text = pieces.join('');
        const { level, findings, details } = judge({ text }, persona, compiled);
        expect(level).toBe(findings.reduce<Level>((loudest, one) => louder(loudest, one.level), 'clear'));
        for (const { start, end } of [...details, ...findings.flatMap(({ ranges }) => ranges)]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        for (const { ranges, text: words } of findings) {
          expect(words).toBe(ranges[0] ? text.slice(ranges[0].start, ranges[0].end) : '');
        }
      }),
    );
  });
});

describe('a draft that is too long', () => {
  const long = { text: '北邮'.repeat(LIMITS.judged / 2) };

  it('is judged up to the limit', () => {
    expect(judge(long, 'vent', compiled).level).toBe('hold');
  });

  it('is not read past the limit, and says so', () => {
    for (const persona of ['vent', 'main']) {
      const verdict = judge({ text: `${long.text}。` }, persona, compiled);
      expect(verdict.findings).toMatchObject([
        {
          rule: 'length',
          kind: 'too-long',
          level: 'warn',
          ranges: [],
          text: '',
          reason: { params: { limit: '200000' } },
        },
      ]);
      expect(verdict.details).toEqual([]);
      expect(verdict.tone).toEqual({});
    }
    expect(judge({ text: `${long.text}。` }, undefined, compiled).level).toBe('warn');
  });

  it('still has its account checked', () => {
    const draft = { text: `${long.text}。`, site: 'weibo', account: { uid: '1001' } };
    expect(judge(draft, 'vent', compiled).findings.map(({ kind }) => kind)).toEqual(['wrong-account', 'too-long']);
  });
});
