import type { Login } from '../harness/wardrobes.ts';

/** The logins of the user whose pages are looked at. */
export const DAY: Login = { site: 'weibo', uid: '1000000001', name: '晚风吹过操场' };
export const NIGHT: Login = { site: 'weibo', uid: '1000000002', name: '夜航船没有灯' };
export const NOBODY: Login = { site: 'weibo', uid: '1000000009', name: '谁的号' };
export const COLLEAGUE: Login = { site: 'wechat', name: '小林' };

/** One of each kind that the pages can show: due, in force, without a principle; listeners, links, a site of its own. */
export const USER = {
  personas: [
    {
      id: 'day',
      name: '晚风',
      stage: 'front',
      purpose: '给家里和同学看的日常',
      principle: '只发让人放心的事',
      confirmedAt: 1,
      circle: 320,
      accounts: [DAY],
      voice: { vulgar: 'warn', hostile: 'note' },
      subjects: { nightlife: 'warn' },
    },
    {
      id: 'night',
      name: '夜航',
      stage: 'back',
      purpose: '想到什么说什么',
      principle: '不说在哪里，不说和谁',
      accounts: [NIGHT],
      voice: { vulgar: 'warn' },
      details: { dorm: 'warn' },
      ownSubjects: [{ name: '养猫', words: ['布偶', '猫砂'], level: 'warn' }],
    },
    {
      id: 'work',
      name: '林助理',
      stage: 'front',
      purpose: '和同事对接',
      principle: '不带情绪',
      accounts: [COLLEAGUE],
      voice: { vulgar: 'warn' },
    },
    { id: 'tool', name: '囤资料', stage: 'back', purpose: '领课件', principle: '' },
  ],
  facts: [
    { id: 'school', kind: 'school', value: '北京邮电大学', aliases: ['北邮', 'BUPT'], shownBy: ['day'] },
    { id: 'friend', kind: 'person', value: '白晓雨', aliases: ['小白'], shownBy: ['day'] },
    { id: 'cat', kind: 'fact', value: '煤球', shownBy: ['day', 'night'] },
  ],
  listeners: [
    { id: 'mum', name: '刘老师', role: '妈妈', audienceOf: ['day'] },
    { id: 'mate', name: '阿青', aliases: ['青姐'], role: '室友', audienceOf: ['day', 'work'] },
    { id: 'owl', name: '猫头鹰', role: '网友', audienceOf: ['night'] },
  ],
  links: [
    { between: ['day', 'night'], policy: 'never' },
    { between: ['day', 'work'], policy: 'open' },
  ],
  sites: { weibo: { persona: 'by-account', paused: false, levels: { details: { plate: 'quieter' } } } },
} as const;

/** What the user writes, by what comes of it. */
export const DRAFTS = {
  clear: '今天的番茄炒蛋居然有蛋',
  /** Drops the vest of 夜航, and is not fit for colleagues: `hold`. */
  leak: '我们北邮的食堂真的绝了',
  /** Out of the voice of 夜航 and 林助理: `warn`. */
  curse: '这作业真他妈多',
  /** Several of them at once. */
  several: '这作业真他妈多，我们北邮的食堂又在排队，我的电话13812345678',
  /** Said once to be no leak, so that there is an exception. */
  exception: '小白今天请客',
  /** Put away on the desk. */
  parked: '下周想把头发剪了，先不说',
  /** Put away, and due by now. */
  due: '社团的事想了一晚上，还是想说两句',
  profile: '北邮大三｜坐标北京海淀｜电话13812345678｜喜欢周杰伦',
} as const;
