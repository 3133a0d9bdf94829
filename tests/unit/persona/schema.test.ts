import { describe, expect, it } from 'vitest';
import { BESIDES, DETAIL_KINDS, SCALES, SUBJECTS } from '../../../src/persona/kinds.ts';
import { parseWardrobe, WardrobeError } from '../../../src/persona/schema.ts';

describe('parseWardrobe', () => {
  it('needs nothing but ids of personas', () => {
    expect(parseWardrobe({})).toEqual({ personas: [], facts: [], listeners: [], links: [] });
    expect(
      parseWardrobe({ personas: [{ id: 'a' }], facts: [{ value: 'x' }, {}], listeners: [{}], links: [{}] }),
    ).toEqual({
      personas: [{ id: 'a', name: 'a', stage: 'back', accounts: [], details: {}, voice: {}, subjects: {} }],
      facts: [
        { id: 'fact-1', kind: 'fact', value: 'x', aliases: [], shownBy: [] },
        { id: 'fact-2', kind: 'fact', value: '', aliases: [], shownBy: [] },
      ],
      listeners: [{ id: 'listener-1', name: '', aliases: [], audienceOf: [] }],
      links: [],
    });
  });

  it('takes every kind, scale, subject and circumstance, and comes back from JSON as it went', () => {
    const all = (keys: readonly string[], level: unknown) => Object.fromEntries(keys.map((key) => [key, level]));
    const given = {
      personas: [
        {
          id: 'a',
          name: '大号',
          stage: 'front',
          purpose: '给家里人看',
          mask: { colour: '#c00', glyph: '大' },
          accounts: [{ site: 'weibo', uid: '1', name: '林晓' }, { site: 'wechat' }],
          details: all(DETAIL_KINDS, 'hold'),
          voice: { ...all(SCALES, 'warn'), sad: { level: 'note', above: 0.5, below: 0 } },
          subjects: all(SUBJECTS, 'clear'),
          ownSubjects: [{ name: '猫', words: ['布偶'], level: 'note' }],
          widest: 'friends',
          circumstances: all(BESIDES, 'note'),
          keeps: ['今日打卡'],
        },
      ],
      facts: [{ id: 'f', kind: 'school', value: '北邮', aliases: ['bupt'], shownBy: ['a'], exact: true }],
      listeners: [{ id: 'l', name: '小白', aliases: [], role: '室友', audienceOf: ['a'] }],
      links: [{ between: ['a', 'b'], policy: 'deniable' }],
    };
    expect(parseWardrobe(given)).toEqual(given);
    expect(parseWardrobe(JSON.parse(JSON.stringify(parseWardrobe(given))))).toEqual(given);
  });

  it.each([
    [null, 'wardrobe: '],
    [[], 'wardrobe: '],
    [{ personas: {} }, 'personas: '],
    [{ personas: [{}] }, 'personas[0].id: '],
    [{ personas: [{ id: '' }] }, 'personas[0].id: must not be empty'],
    [{ personas: [{ id: 'a' }, { id: 'a' }] }, 'personas: two have the same id'],
    [{ personas: [{ id: 'a', stage: 'side' }] }, 'personas[0].stage: must be "front" or "back"'],
    [{ personas: [{ id: 'a', details: { fone: 'hold' } }] }, 'personas[0].details.fone: "fone" is no kind of detail'],
    [
      { personas: [{ id: 'a', details: { phone: 'loud' } }] },
      'personas[0].details.phone: is "loud", but a level is one of clear, note, warn, hold',
    ],
    [{ personas: [{ id: 'a', voice: { rude: 'warn' } }] }, 'personas[0].voice.rude: "rude" is no scale'],
    [{ personas: [{ id: 'a', voice: { sad: { level: 'warn', above: 2 } } }] }, 'personas[0].voice.sad.above: '],
    [{ personas: [{ id: 'a', subjects: { cats: 'warn' } }] }, 'personas[0].subjects.cats: "cats" is no subject'],
    [
      { personas: [{ id: 'a', ownSubjects: [{ name: '', words: [] }] }] },
      'personas[0].ownSubjects[0].name: must not be empty',
    ],
    [{ personas: [{ id: 'a', ownSubjects: [{ name: '猫' }] }] }, 'personas[0].ownSubjects[0].words: '],
    [{ personas: [{ id: 'a', accounts: [{}] }] }, 'personas[0].accounts[0].site: '],
    [
      { personas: [{ id: 'a', widest: 'everybody' }] },
      'personas[0].widest: must be one of public, fans, friends, self',
    ],
    [
      { personas: [{ id: 'a', circumstances: { weather: 'warn' } }] },
      'personas[0].circumstances.weather: there are place-chip',
    ],
    [
      { personas: [{ id: 'a', circumstances: { 'place-chip': 'loud' } }] },
      'personas[0].circumstances.place-chip: is "loud"',
    ],
    [{ personas: [{ id: 'a', keeps: '打卡' }] }, 'personas[0].keeps: '],
    [{ facts: [{ kind: 'secret' }] }, 'facts[0].kind: "secret" is no kind of detail'],
    [{ facts: [{ aliases: [1] }] }, 'facts[0].aliases[0]: '],
    [{ links: [{ between: ['a'] }] }, 'links[0].between[1]: '],
  ])('says where %j is wrong', (given, message) => {
    expect(() => parseWardrobe(given)).toThrow(WardrobeError);
    expect(() => parseWardrobe(given)).toThrow(message);
  });

  it('names every place that is wrong, one a line', () => {
    expect(() => parseWardrobe({ personas: [{}], facts: [{ kind: 'x' }] })).toThrow(
      /^personas\[0\]\.id: .*\nfacts\[0\]\.kind: /,
    );
  });
});
