import { expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { Measurements } from '../../../src/judge/measurements.ts';
import { SCALES, SUBJECTS } from '../../../src/persona/kinds.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';

const COMPILED = compileWardrobe(
  parseWardrobe({
    personas: [
      { id: 'main', name: '大号', stage: 'front', voice: { vulgar: 'warn' }, subjects: { nightlife: 'warn' } },
      { id: 'alt', name: '小号', stage: 'back' },
    ],
  }),
);
const CURSE = { text: '这作业真他妈多' };

it('takes a measurement when it is first asked for, and once', () => {
  const taken: string[] = [];
  const measurements = new Measurements(['loud', 'sad'], (name) => {
    taken.push(name);
    return { value: name === 'loud' ? 0.75 : 0.25, because: [] };
  });
  expect(measurements.taken()).toEqual({});
  measurements.get('loud');
  measurements.get('loud');
  expect(taken).toEqual(['loud']);
  expect(measurements.taken()).toEqual({ loud: 0.75 });
  expect(measurements.values()).toEqual({ loud: 0.75, sad: 0.25 });
  expect(taken).toEqual(['loud', 'sad']);
});

it('measures what the contract promises alone, where nothing else is asked for, and judges the same', () => {
  const promised = judge(CURSE, 'main', COMPILED, { promisedOnly: true });
  expect(Object.keys(promised.tone)).toEqual(['vulgar']);
  expect(Object.keys(promised.subjects)).toEqual(['nightlife']);
  const all = judge(CURSE, 'main', COMPILED);
  expect(Object.keys(all.tone).sort()).toEqual([...SCALES].sort());
  expect(Object.keys(all.subjects).sort()).toEqual([...SUBJECTS].sort());
  expect(promised.findings).toEqual(all.findings);
  expect(promised.findings).not.toEqual([]);
});

it('measures nothing for a contract that promises nothing of tone or subject', () => {
  const { tone, subjects } = judge(CURSE, 'alt', COMPILED, { promisedOnly: true });
  expect([tone, subjects]).toEqual([{}, {}]);
});
