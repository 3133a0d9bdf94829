import type { Wardrobe } from '../../../src/persona/types.ts';
import type { Exception, NearMiss, ParkedDraft, Settings, SurfaceTimes, Trace } from '../../../src/store/types.ts';

/** A wardrobe as a student might have it. Ids are letters only, so that no word can hide in them. */
export const WARDROBE: Wardrobe = {
  personas: [
    {
      id: 'aaaa',
      name: '阿北本人',
      stage: 'front',
      purpose: '爸妈和同学都在看',
      mask: { colour: '#7a5af5', glyph: '北' },
      accounts: [{ site: 'weibo', uid: '7654321098', name: '阿北今天早睡了' }],
      details: { phone: 'hold', school: 'clear' },
      voice: { vulgar: { level: 'warn', above: 0.3 } },
      subjects: { nightlife: 'warn' },
    },
    {
      id: 'bbbb',
      name: '树洞小号',
      stage: 'back',
      accounts: [{ site: 'weibo', uid: '1234509876', name: '不想上早八' }],
      details: { school: 'hold' },
      voice: {},
      subjects: {},
    },
  ],
  facts: [
    { id: 'cccc', kind: 'school', value: '北京邮电大学', aliases: ['北邮', 'BUPT'], shownBy: ['aaaa'] },
    { id: 'dddd', kind: 'birthday', value: '2004-03-09', aliases: ['三月九号'], shownBy: [] },
  ],
  listeners: [{ id: 'eeee', name: '室友小白', aliases: ['白白'], role: '室友', audienceOf: ['aaaa'] }],
  links: [{ between: ['aaaa', 'bbbb'], policy: 'never' }],
};

export const EXCEPTION: Exception = {
  id: 'ffff',
  persona: 'bbbb',
  key: 'detail|place|沙河校区',
  kind: 'place',
  text: '沙河校区',
  at: 1_763_000_000_000,
};

export const NEAR_MISS: NearMiss = {
  id: 'gggg',
  at: 1_763_100_000_000,
  site: 'weibo',
  surface: 'weibo-home',
  persona: 'bbbb',
  level: 'hold',
  kinds: ['fact'],
  outcome: 'abandoned',
  findings: [
    {
      rule: 'fact',
      kind: 'fact',
      level: 'hold',
      text: '我们北邮',
      reason: { code: 'fact', params: { persona: '阿北本人', value: '北京邮电大学' } },
    },
  ],
};

export const SETTINGS: Settings = {
  startedAt: 1_762_000_000_000,
  language: 'zh-CN',
  sites: { weibo: { persona: 'by-account', paused: false } },
};

export const SURFACE: SurfaceTimes = {
  id: 'weibo-home',
  stoppedAt: 1_763_100_000_000,
  passedAt: 1_763_000_000_000,
};

export const TRACE: Trace = {
  id: 'hhhh',
  persona: 'bbbb',
  kind: 'token',
  hash: '5f1c0d2ab4',
  at: 1_763_000_000_000,
};

export const PARKED_DRAFT: ParkedDraft = {
  id: 'iiii',
  text: '明天再说这件烦心事',
  persona: 'bbbb',
  at: 1_763_000_000_000,
  dueAt: 1_763_007_200_000,
};

/** Words of the samples above that nobody may read in the database's files. */
export const SECRET_WORDS: readonly string[] = [
  '阿北本人',
  '树洞小号',
  '爸妈',
  '7654321098',
  '不想上早八',
  '北京邮电大学',
  '北邮',
  'BUPT',
  '2004-03-09',
  '三月九号',
  '室友小白',
  '白白',
  '沙河校区',
  'birthday',
  '5f1c0d2ab4',
  '烦心事',
];
