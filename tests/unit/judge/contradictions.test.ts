import { describe, expect, it } from 'vitest';
import { contradictionSentence, LANGUAGES } from '../../../src/i18n/all.ts';
import {
  CONTRADICTIONS,
  contradictionsBetween,
  contradictionsWithin,
  type Contradiction,
} from '../../../src/judge/contradictions.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';

/** What two personas contradict each other in; `more` is the rest of the wardrobe. */
function between(one: object, other: object, more: Readonly<Record<string, object[]>> = {}): Contradiction[] {
  const wardrobe = parseWardrobe({
    ...more,
    personas: [{ id: 'a', name: '甲', ...one }, { id: 'b', name: '乙', ...other }, ...(more.personas ?? [])],
  });
  return contradictionsBetween(wardrobe.personas[0]!, wardrobe.personas[1]!, wardrobe);
}

const within = (one: object): Contradiction[] =>
  contradictionsWithin(parseWardrobe({ personas: [{ id: 'a', ...one }] }).personas[0]!);

const TABLE: readonly (readonly [Contradiction, Contradiction[]])[] = [
  [
    { code: 'account', params: { account: '晓晓' } },
    between(
      { accounts: [{ site: 'weibo', uid: '1', name: '晓晓' }] },
      {
        accounts: [
          { site: 'wechat', name: '晓晓' },
          { site: 'weibo', uid: '1' },
        ],
      },
    ),
  ],
  [{ code: 'words', params: { words: '学习打卡' } }, between({ keeps: ['学习打卡'] }, { keeps: ['学习 打卡'] })],
  [
    { code: 'subject-both', params: { subject: 'study' } },
    between({ subjects: { study: 'clear' } }, { subjects: { study: 'clear' } }),
  ],
  [
    { code: 'subject-neither', params: { subject: 'work' } },
    between({ subjects: { work: 'warn' } }, { subjects: { work: 'note' } }),
  ],
  [
    { code: 'own-both', params: { name: '学习打卡' } },
    between(
      { ownSubjects: [{ name: '学习打卡', words: ['打卡'], level: 'clear' }] },
      { ownSubjects: [{ name: '学习打卡', words: ['今日份'], level: 'clear' }] },
    ),
  ],
  [
    { code: 'own-neither', params: { name: '猫' } },
    between({ ownSubjects: [{ name: '猫', words: ['喵'] }] }, { ownSubjects: [{ name: '猫', words: [] }] }),
  ],
  [
    { code: 'voice', params: { scale: 'cute' } },
    between({ voice: { cute: { level: 'warn', above: 0.3 } } }, { voice: { cute: { level: 'note', below: 0.6 } } }),
  ],
  [
    { code: 'listener', params: { listener: '妈妈' } },
    between({}, {}, { listeners: [{ name: '妈妈', audienceOf: ['a', 'b'] }] }),
  ],
  [
    { code: 'fact', params: { kind: 'school' } },
    between({}, {}, { facts: [{ kind: 'school', value: '北邮', shownBy: ['a', 'b'] }] }),
  ],
  [
    { code: 'detail', params: { kind: 'place', hider: '乙', shower: '甲' } },
    between({ details: { place: 'clear' } }, { details: { place: 'warn' } }),
  ],
  [
    { code: 'account-twice', params: { account: '晓晓' } },
    within({
      accounts: [
        { site: 'weibo', name: '晓晓' },
        { site: 'weibo', name: '晓晓' },
      ],
    }),
  ],
  [
    { code: 'voice-empty', params: { scale: 'happy' } },
    within({ voice: { happy: { level: 'warn', above: 0.2, below: 0.4 } } }),
  ],
];

it.each(TABLE)('%j', (expected, told) => {
  expect(told).toEqual([expected]);
});

it('has an example of every code', () => {
  expect(TABLE.map(([{ code }]) => code).sort()).toEqual([...CONTRADICTIONS].sort());
});

describe('no contradiction', () => {
  it.each([
    ['one takes it, the other does not', between({ subjects: { study: 'clear' } }, { subjects: { study: 'warn' } })],
    ['one denies it, the other says nothing', between({ subjects: { work: 'warn' } }, {})],
    [
      'a third persona may say it',
      between({ subjects: { work: 'warn' } }, { subjects: { work: 'warn' } }, { personas: [{ id: 'c' }] }),
    ],
    [
      'the bands meet',
      between({ voice: { sad: { level: 'warn', above: 0.5 } } }, { voice: { sad: { level: 'warn', below: 0.5 } } }),
    ],
    [
      'a band that says nothing',
      between({ voice: { sad: { level: 'clear', above: 0.1 } } }, { voice: { sad: { level: 'warn', below: 0.5 } } }),
    ],
    [
      'the two may be known as one',
      between(
        { details: { place: 'clear' } },
        { details: { place: 'warn' } },
        {
          facts: [{ value: 'x', shownBy: ['a', 'b'] }],
          listeners: [{ name: 'x', audienceOf: ['a', 'b'] }],
          links: [{ between: ['b', 'a'], policy: 'open' }],
        },
      ),
    ],
    [
      'the same name on two sites',
      between({ accounts: [{ site: 'weibo', name: 'x' }] }, { accounts: [{ site: 'wechat', name: 'x' }] }),
    ],
    ['accounts without anything to compare', within({ accounts: [{ site: 'weibo' }, { site: 'weibo' }] })],
  ])('%s', (_, told) => {
    expect(told).toEqual([]);
  });

  it('is left by a persona that is not in force', () => {
    const personas = [{ id: 'c', purpose: '', principle: '' }];
    expect(between({ subjects: { work: 'warn' } }, { subjects: { work: 'warn' } }, { personas })).not.toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(TABLE.map(([one]) => one))('$code is a whole sentence', (contradiction) => {
    const sentence = contradictionSentence(language, contradiction);
    expect(sentence).not.toMatch(/[{}]|undefined|conflict\.|kind\.|scale\.|subject\./);
    expect(sentence.length).toBeGreaterThan(8);
  });
});
