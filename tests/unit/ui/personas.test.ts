import { describe, expect, it } from 'vitest';
import { personaHere } from '../../../src/keeper/who.ts';
import { nobodysVerdict } from '../../../src/keeper/nobody.ts';
import { CONFIRMED_FOR_MS, isActive, isConfirmationDue, missingFrom } from '../../../src/persona/active.ts';
import { DETAIL_KINDS } from '../../../src/persona/kinds.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import type { Listener, Persona, Wardrobe } from '../../../src/persona/types.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import { circleOf, readersFirst, withFollow } from '../../../src/ui/review/personas/audience/follows.ts';
import { DETAIL_GROUPS } from '../../../src/ui/review/personas/detail-groups.ts';
import { chosenPair, idsOfPair, pairId } from '../../../src/ui/review/personas/pair/pair-route.ts';
import { promisesOf } from '../../../src/ui/review/personas/pair/promises.ts';
import { bandOf, moved, ruleOf, withBand } from '../../../src/ui/review/personas/voice/band.ts';

const persona: Persona = {
  id: 'p',
  name: '树洞',
  stage: 'back',
  purpose: '想到什么说什么',
  principle: '不说在哪里',
  accounts: [{ site: 'weibo', uid: '1' }],
  details: { school: 'warn', phone: 'hold', person: 'note' },
  voice: { vulgar: 'warn' },
  subjects: {},
};

const wardrobe: Wardrobe = { personas: [persona], facts: [], listeners: [], links: [] };

describe('a persona in force', () => {
  it('has a purpose and a principle', () => {
    expect(isActive(persona)).toBe(true);
    expect(missingFrom({ ...persona, principle: ' ' })).toEqual(['principle']);
    expect(missingFrom({ purpose: undefined, principle: '' })).toEqual(['purpose', 'principle']);
  });

  it('may be older than principles are', () => {
    const [old] = parseWardrobe({ personas: [{ id: 'old' }] }).personas;
    expect(isActive(old!)).toBe(true);
  });

  it('is who drafts are judged for; another one is nobody, and the reason says why', () => {
    const settings = { startedAt: 1, sites: {} };
    const tab = { site: 'weibo', account: { uid: '1' } };
    const lacking = { ...persona, principle: '' };
    expect(personaHere([persona], settings, tab)?.id).toBe('p');
    expect(personaHere([lacking], settings, tab)).toBeUndefined();
    expect(personaHere([lacking], settings, { site: 'weibo', declared: 'p' })).toBeUndefined();
    const verdict = { level: 'clear', findings: [], details: [], tone: {}, subjects: {} } as const;
    const told = nobodysVerdict(verdict, { text: '嗯', ...tab }, { ...wardrobe, personas: [lacking] }, false);
    expect(told.findings[0]).toMatchObject({
      reason: { code: 'nobody-unfinished', params: { persona: '树洞' } },
      remedies: [],
    });
  });

  it('keeps what it says of itself through a file', () => {
    const given = { id: 'p', principle: '不提名字', circle: 30, confirmedAt: 5 };
    expect(parseWardrobe({ personas: [given] }).personas[0]).toMatchObject(given);
    expect(() => parseWardrobe({ personas: [{ id: 'p', circle: -1 }] })).toThrow('personas[0].circle');
  });

  it('is asked for its purpose after ninety days, and where it was never asked', () => {
    const at = 1_000_000;
    expect(isConfirmationDue({ purpose: '日常', confirmedAt: at }, at + CONFIRMED_FOR_MS - 1)).toBe(false);
    expect(isConfirmationDue({ purpose: '日常', confirmedAt: at }, at + CONFIRMED_FOR_MS)).toBe(true);
    expect(isConfirmationDue({ purpose: '日常' }, CONFIRMED_FOR_MS)).toBe(true);
    expect(isConfirmationDue({ purpose: '' }, CONFIRMED_FOR_MS)).toBe(false);
  });
});

describe('a band on a scale', () => {
  const { scale, threshold } = TONE_SCALES[0]!;

  it('shows a bare level at the threshold of its scale, and says it as a line', () => {
    expect(bandOf(scale, 'warn')).toEqual({ level: 'warn', top: threshold * 100, bottom: 0 });
    expect(bandOf(scale, undefined).level).toBe('clear');
    expect(ruleOf({ level: 'note', top: 30, bottom: 0 })).toEqual({ level: 'note', above: 0.3 });
  });

  it('keeps both lines, and a lower one alone', () => {
    for (const rule of [
      { level: 'warn', above: 0.7, below: 0.1 },
      { level: 'note', below: 0.2 },
    ] as const) {
      expect(ruleOf(bandOf(scale, rule))).toEqual(rule);
    }
  });

  it('keeps its level when a line is moved, and its lines never cross', () => {
    expect(moved({ level: 'warn', top: 50, bottom: 0 }, 'top', 20)).toEqual({ level: 'warn', top: 20, bottom: 0 });
    expect(moved({ level: 'note', top: 50, bottom: 40 }, 'top', 20)).toEqual({ level: 'note', top: 20, bottom: 20 });
    expect(moved({ level: 'note', top: 50, bottom: 0 }, 'bottom', 60)).toEqual({ level: 'note', top: 60, bottom: 60 });
    const band = { level: 'note', top: 10, bottom: 0 } as const;
    expect(withBand(persona, scale, band).voice[scale]).toEqual({ level: 'note', above: 0.1 });
  });
});

describe('the audience book', () => {
  const mother: Listener = { id: 'm', name: '妈妈', aliases: [], audienceOf: [] };

  it('has a listener follow a persona once, and no more', () => {
    const follows = withFollow(withFollow(mother, 'p', true), 'p', true);
    expect(follows.audienceOf).toEqual(['p']);
    expect(withFollow(follows, 'p', false).audienceOf).toEqual([]);
    expect(readersFirst([mother, { ...follows, id: 'n' }], 'p').map(({ id }) => id)).toEqual(['n', 'm']);
  });

  it.each<[string, number | null | undefined]>([
    ['300', 300],
    ['1,000', 1000],
    ['', null],
    ['很多', undefined],
    ['-3', undefined],
    ['1.5', undefined],
  ])('reads %s as the size of a circle', (typed, size) => {
    expect(circleOf(typed)).toBe(size);
  });
});

describe('two personas side by side', () => {
  it('are named by the address, and filled up where it names fewer', () => {
    const known = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(idsOfPair(pairId('c', 'a'))).toEqual(['c', 'a']);
    expect(idsOfPair('some-id')).toBeUndefined();
    expect(chosenPair(known, ['c'])?.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(chosenPair(known, ['gone', 'b'])?.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(chosenPair(known.slice(0, 1), [])).toBeUndefined();
  });

  it('promise the loudest first', () => {
    expect(promisesOf(persona).details.map(({ kind }) => kind)).toEqual(['person', 'school', 'phone'].reverse());
    expect(promisesOf({ ...persona, voice: { vulgar: { level: 'note', above: 0.2 } } }).voice).toEqual([
      { kind: 'vulgar', level: 'note' },
    ]);
  });
});

describe('kinds of details', () => {
  it('stand in one group each', () => {
    expect(Object.values(DETAIL_GROUPS).flat().sort()).toEqual([...DETAIL_KINDS].sort());
  });
});
