import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/types.ts';
import { judgementOf } from '../../../src/keeper/judgement.ts';
import { WARDROBE } from './support.ts';

const [main, vent] = WARDROBE.personas;

const finding = (key: string, level: Finding['level'] = 'warn'): Finding => ({
  rule: 'fact',
  kind: 'school',
  level,
  ranges: [{ start: 2, end: 4 }],
  text: '北邮',
  reason: { code: 'fact', params: {} },
  remedies: [],
  key,
});

const of = (findings: readonly Finding[], { persona = vent, token = 'token' } = {}): string =>
  judgementOf({ persona, verdict: { level: 'warn', findings, details: [], tone: {}, subjects: {} } }, token);

const SCHOOL = finding('fact school 北邮');

describe('what a verdict rests on', () => {
  it.each([
    ['another persona', of([SCHOOL], { persona: main! })],
    [
      'nobody',
      judgementOf(
        { persona: undefined, verdict: { level: 'warn', findings: [SCHOOL], details: [], tone: {}, subjects: {} } },
        'token',
      ),
    ],
    ['one finding more', of([SCHOOL, finding('fact employer 字节')])],
    ['one finding less', of([])],
    ['another finding', of([finding('fact school 北大')])],
    ['a louder finding', of([finding(SCHOOL.key, 'hold')])],
    ['another guard', of([SCHOOL], { token: 'other' })],
  ])('is another thing for %s', (_name, judgement) => {
    expect(judgement).not.toBe(of([SCHOOL]));
  });

  it('is the same wherever the same is found: in another place of the text, after the background died', () => {
    const moved = { ...SCHOOL, ranges: [{ start: 9, end: 11 }], remedies: [{ type: 'dismiss' as const }] };
    expect(of([moved])).toBe(of([SCHOOL]));
    expect(of(structuredClone([SCHOOL]))).toBe(of([SCHOOL]));
  });

  it('shows none of the words, and has the same few letters for any number of findings', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        expect(of(keys.map((key) => finding(key)))).toMatch(/^[0-9a-z]{1,7}$/);
      }),
    );
  });
});
