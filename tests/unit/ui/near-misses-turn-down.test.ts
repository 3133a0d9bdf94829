import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../../src/judge/types.ts';
import type { Persona } from '../../../src/persona/types.ts';
import { turnDown } from '../../../src/ui/review/looking-back/turn-down.ts';

const persona: Persona = {
  id: 'p',
  name: '小号',
  stage: 'back',
  accounts: [],
  details: { phone: 'hold', place: 'note' },
  voice: { vulgar: { level: 'warn', above: 0.7 }, angry: 'warn', sad: 'note' },
  subjects: {},
  circumstances: { 'also-posts': 'hold' },
};

describe('turning a rule down', () => {
  it.each([
    ['phone', 'hold', { details: { ...persona.details, phone: 'warn' } }],
    ['school', 'warn', { details: { ...persona.details, school: 'note' } }],
    ['vulgar', 'warn', { voice: { ...persona.voice, vulgar: { level: 'note', above: 0.7 } } }],
    ['angry', 'warn', { voice: { ...persona.voice, angry: 'note' } }],
    ['also-posts', 'hold', { circumstances: { 'also-posts': 'warn' } }],
    ['place-chip', 'warn', { circumstances: { ...persona.circumstances, 'place-chip': 'note' } }],
  ] as const)('%s goes one step down, and back as it was', (kind, seen, changed) => {
    const down = turnDown(persona, kind, seen);
    expect(down?.apply(persona)).toEqual({ ...persona, ...changed });
    expect(down?.takeBack(down.apply(persona))).toEqual(persona);
  });

  it('takes back nothing that was changed meanwhile', () => {
    const down = turnDown(persona, 'phone', 'hold')!;
    const meanwhile = { ...down.apply(persona), name: '另一个名字' };
    expect(down.takeBack(meanwhile)).toEqual({ ...persona, name: '另一个名字' });
  });

  it.each(['place', 'sad', 'cute', 'wrong-account', 'too-long', 'travel'] as FindingKind[])(
    'is not offered where it would change nothing: %s',
    (kind) => {
      expect(turnDown(persona, kind, 'warn')).toBeUndefined();
    },
  );
});
