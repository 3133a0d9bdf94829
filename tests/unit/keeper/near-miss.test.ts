import { describe, expect, it } from 'vitest';
import { nearMissOf } from '../../../src/keeper/near-miss.ts';
import type { Judged } from '../../../src/keeper/sessions.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { draftOf, LEAK, NOW, WARDROBE } from './support.ts';

const vent = WARDROBE.personas[1]!;
const compiled = compileWardrobe(WARDROBE);

const judgedOf = (draft = LEAK): Judged => ({ rev: 0, draft, persona: vent, verdict: judge(draft, vent.id, compiled) });

describe('a near miss', () => {
  it('is kept with what was found and where, abandoned until something better is known', () => {
    expect(nearMissOf(judgedOf(), 'id', NOW)).toMatchObject({
      id: 'id',
      at: NOW,
      site: 'weibo',
      surface: 'weibo-home',
      persona: 'vent',
      level: 'hold',
      kinds: ['fact'],
      outcome: 'abandoned',
      findings: [{ rule: 'fact', level: 'hold', text: '北邮', reason: { code: 'fact' } }],
    });
  });

  it('never holds the draft around what was found', () => {
    const kept = JSON.stringify(nearMissOf(judgedOf(), 'id', NOW));
    for (const around of ['我们', '食堂', '真的绝了', VENT_NAME]) expect(kept).not.toContain(around);
  });

  it('names each kind once, and nothing that was only a note', () => {
    const { verdict, ...rest } = judgedOf(draftOf('北邮 BUPT 北京邮电大学'));
    const note = { ...verdict.findings[0]!, kind: 'place', level: 'note' } as const;
    const kept = nearMissOf({ ...rest, verdict: { ...verdict, findings: [...verdict.findings, note] } }, 'id', NOW);
    expect(kept?.kinds).toEqual(['fact']);
    expect(kept?.findings.map(({ level }) => level)).not.toContain('note');
  });

  it('is none where nothing would have stopped the press, nor where the draft was nobody’s', () => {
    expect(nearMissOf(judgedOf(draftOf('今天的云真好看')), 'id', NOW)).toBeUndefined();
    expect(nearMissOf({ ...judgedOf(), persona: undefined }, 'id', NOW)).toBeUndefined();
    const { verdict, ...rest } = judgedOf();
    const findings = verdict.findings.map((finding) => ({ ...finding, level: 'note' }) as const);
    expect(nearMissOf({ ...rest, verdict: { ...verdict, level: 'note', findings } }, 'id', NOW)).toBeUndefined();
  });
});

const VENT_NAME = '今天也不想上班';
