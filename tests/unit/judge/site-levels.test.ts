import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/judge.ts';
import { steppedBy } from '../../../src/judge/site-levels.ts';
import { LEVELS } from '../../../src/persona/levels.ts';
import type { SiteLevels } from '../../../src/persona/types.ts';
import { wardrobeWith } from './wardrobe.ts';

const compiled = wardrobeWith();

const told = (text: string, persona: string, site?: SiteLevels) =>
  judge({ text }, persona, compiled, { site }).findings.map(({ rule, level }) => `${rule} ${level}`);

describe('a step', () => {
  it('leads between note and hold, and never out of what is allowed', () => {
    expect(LEVELS.map((level) => steppedBy(level, 'louder'))).toEqual(['clear', 'warn', 'hold', 'hold']);
    expect(LEVELS.map((level) => steppedBy(level, 'quieter'))).toEqual(['clear', 'clear', 'note', 'warn']);
    expect(LEVELS.map((level) => steppedBy(level, undefined))).toEqual(LEVELS);
    expect(LEVELS.map((level) => steppedBy(level, 'note'))).toEqual(['note', 'note', 'note', 'note']);
  });
});

describe('on a site', () => {
  it('a listed fact is as loud as the site says', () => {
    expect(told('北邮', 'vent')).toEqual(['fact hold']);
    expect(told('北邮', 'vent', { details: { fact: 'quieter' } })).toEqual(['fact warn']);
    expect(told('北邮', 'vent', { details: { fact: 'clear' } })).toEqual([]);
    expect(told('北邮', 'vent', { details: { phone: 'clear' } })).toEqual(['fact hold']);
  });

  it('a kind of detail is, whether the contract speaks of it or not', () => {
    expect(told('13912345678', 'main')).toEqual(['detail hold']);
    expect(told('13912345678', 'main', { details: { phone: 'quieter' } })).toEqual(['detail warn']);
    const unspoken = told('13912345678', 'vent');
    expect(told('13912345678', 'vent', { details: { phone: 'clear' } })).toEqual([]);
    expect(unspoken).not.toEqual([]);
  });

  it('a kind of detail is heard that neither contract nor detector would speak of', () => {
    expect(told('明天去成都', 'vent')).toEqual([]);
    expect(told('明天去成都', 'vent', { details: { place: 'note' } })).toContain('detail note');
  });

  it('a listener is', () => {
    expect(told('小白', 'vent')).toEqual(['listener warn']);
    expect(told('小白', 'vent', { details: { listener: 'louder' } })).toEqual(['listener hold']);
  });

  it('the voice is, but never holds', () => {
    expect(told('真他妈累', 'main')).toEqual(['voice warn']);
    expect(told('真他妈累', 'main', { voice: 'quieter' })).toEqual(['voice note']);
    expect(told('真他妈累', 'main', { voice: 'hold' })).toEqual(['voice warn']);
    expect(told('真他妈累', 'main', { voice: 'clear' })).toEqual([]);
  });

  it('what is uncertain stays quiet however loud the site is', () => {
    expect(told('北，邮', 'vent', { details: { fact: 'hold' } })).toEqual(['fact note']);
    expect(told('北，邮', 'vent', { details: { fact: 'louder' } })).toEqual(['fact note']);
  });
});
