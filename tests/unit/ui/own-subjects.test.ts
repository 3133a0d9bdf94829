import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import type { OwnSubject, Persona } from '../../../src/persona/types.ts';
import {
  nameProblem,
  ownLevel,
  withOwnPart,
  withOwnSubject,
  withoutOwnSubject,
  wordsProblem,
} from '../../../src/ui/review/personas/own-subjects/own-subjects.ts';
import { rowKeys } from '../../../src/ui/review/personas/own-subjects/row-keys.ts';

const cats: OwnSubject = { name: '养猫', words: ['布偶', '逗猫棒'], level: 'warn' };
const runs: OwnSubject = { name: '夜跑', words: ['配速'], level: 'note' };

const [bare] = parseWardrobe({ personas: [{ id: 'p' }] }).personas as [Persona];
const persona: Persona = { ...bare, ownSubjects: [cats, runs] };

const names = ({ ownSubjects = [] }: Persona): readonly string[] => ownSubjects.map(({ name }) => name);

/** Whether the judge tells a draft for a persona that has this word. */
const isHeard = (word: string, text: string): boolean =>
  judge(
    { text },
    'p',
    compileWardrobe(parseWardrobe({ personas: [{ id: 'p', ownSubjects: [{ ...cats, words: [word] }] }] })),
  ).level === 'warn';

describe('a subject of one’s own', () => {
  it('needs a name with a letter in it that no other subject has', () => {
    expect(nameProblem('', [])).toEqual({ code: 'name.needed' });
    expect(nameProblem('🐱', [])).toEqual({ code: 'name.needed' });
    expect(nameProblem('養 貓', ['养猫'])).toEqual({ code: 'name.taken', name: '养猫' });
    expect(nameProblem('猫', ['养猫'])).toBeUndefined();
  });

  it('needs words, unless it may be spoken of', () => {
    expect(wordsProblem([], 'note')).toEqual({ code: 'words.needed' });
    expect(wordsProblem([], 'clear')).toBeUndefined();
  });

  it.each([
    ['猫', false],
    ['🐱', false],
    ['猫🐱', false],
    ['猫粮', true],
    ['cat', true],
  ])('known by %s is kept: %s, as the judge hears it', (word, kept) => {
    expect(wordsProblem(['布偶', word], 'warn')).toEqual(kept ? undefined : { code: 'words.short', word });
    expect(isHeard(word, `今天的${word}，好`)).toBe(kept);
  });

  it('is never louder than a warning', () => {
    expect(ownLevel({ ...cats, level: 'hold' })).toBe('warn');
    expect(ownLevel(runs)).toBe('note');
  });

  it('is added last, and comes back where it was', () => {
    expect(withOwnSubject(bare, cats).ownSubjects).toEqual([cats]);
    const without = withoutOwnSubject(persona, { name: '养猫', index: 0 });
    expect(names(without)).toEqual(['夜跑']);
    expect(withOwnSubject(without, cats, 0)).toEqual(persona);
    expect(names(withOwnSubject(persona, { ...cats, name: '養貓' }))).toEqual(['夜跑', '養貓']);
  });

  it('is changed where it stands now, though another page has moved or taken it', () => {
    expect(withOwnPart(persona, { name: '夜跑', index: 4 }, { level: 'clear' }).ownSubjects).toEqual([
      cats,
      { ...runs, level: 'clear' },
    ]);
    expect(withOwnPart(persona, { name: '钓鱼', index: 0 }, { level: 'clear' })).toEqual(persona);
    expect(withoutOwnSubject(persona, { name: '钓鱼', index: 1 })).toEqual(persona);
  });

  it('is told from one of the same name, which a file may have', () => {
    const twice = { ...bare, ownSubjects: [cats, cats] };
    expect(withOwnPart(twice, { name: '养猫', index: 1 }, { name: '猫' }).ownSubjects).toEqual([
      cats,
      { ...cats, name: '猫' },
    ]);
  });
});

describe('the key of a row', () => {
  it('stays while its name changes, and is given to nobody else', () => {
    const keys = rowKeys();
    const [cat, run] = keys.of(['养猫', '夜跑']);
    expect(keys.of(['夜跑'])).toEqual([run]);
    keys.rename('养猫', '布偶');
    expect(keys.of(['布偶', '夜跑'])).toEqual([cat, run]);
    const [same, still, fresh] = keys.of(['布偶', '夜跑', '养猫']);
    expect([same, still]).toEqual([cat, run]);
    expect([cat, run]).not.toContain(fresh);
  });

  it('is another one for each of two rows of one name', () => {
    expect(new Set(rowKeys().of(['养猫', '养猫'])).size).toBe(2);
  });
});
