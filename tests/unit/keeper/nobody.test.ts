import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { nobodysVerdict } from '../../../src/keeper/nobody.ts';
import type { AccountSeen } from '../../../src/draft/types.ts';
import { draftOf, WARDROBE } from './support.ts';

const compiled = compileWardrobe(WARDROBE);

function told(account: AccountSeen | undefined, before: boolean, text = '我们北邮') {
  const draft = draftOf(text, { account });
  return nobodysVerdict(judge(draft, undefined, compiled), draft, WARDROBE, before);
}

describe('a draft of nobody’s account', () => {
  it('is stopped with that reason the first time, and only marked after it', () => {
    expect(told({ uid: '5', name: '路人' }, false)).toMatchObject({
      level: 'warn',
      findings: [
        { kind: 'unknown-account', level: 'warn', ranges: [], reason: { code: 'nobody', params: { account: '路人' } } },
      ],
    });
    expect(told({ uid: '5', name: '路人' }, true).level).toBe('note');
  });

  it('is named by its uid where it has no name, and says so where the page told nothing', () => {
    expect(told({ uid: '5' }, false).findings[0]?.reason.params).toEqual({ account: '5' });
    expect(told({}, false).findings[0]?.reason).toEqual({ code: 'nobody-seen', params: {} });
    expect(told(undefined, false).findings[0]?.reason.code).toBe('nobody-seen');
  });

  it('may be anybody’s: the first four personas are offered', () => {
    const many = Array.from({ length: 6 }, (_, n) => ({ ...WARDROBE.personas[0]!, id: `p${n}` }));
    const draft = draftOf('嗯', { account: {} });
    const verdict = nobodysVerdict(judge(draft, undefined, compiled), draft, { ...WARDROBE, personas: many }, false);
    expect(verdict.findings[0]?.remedies).toEqual(
      ['p0', 'p1', 'p2', 'p3'].map((persona) => ({ type: 'switch', persona })),
    );
  });

  it('keeps what was found without a persona, at its level', () => {
    const verdict = told({ uid: '5' }, true, 'x'.repeat(200_001));
    expect(verdict.level).toBe('warn');
    expect(verdict.findings.map(({ kind }) => kind).sort()).toEqual(['too-long', 'unknown-account']);
  });
});
