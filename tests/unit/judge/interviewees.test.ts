import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import type { Finding } from '../../../src/judge/types.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import { STARTERS } from '../../../src/persona/starters.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import { NEUTRAL } from '../../corpus/neutral.ts';

/**
 * What people who keep several accounts told of them, each as drafts of ours in that situation. The personas are the
 * starter contracts; some add what the situation needs.
 */
const personas = STARTERS.map(({ id, stage, contract }) => ({ id, name: id, stage, ...contract }));

const compiled = compileWardrobe(
  parseWardrobe({
    personas: [
      ...personas,
      { id: 'monitor', name: '班长的大号', stage: 'front', ...STARTERS[0]!.contract, keeps: ['单词打卡', '今日打卡'] },
      { id: 'blogger', name: '博主', stage: 'front', ...STARTERS[0]!.contract },
      { id: 'backstage', name: '博主的小号', stage: 'back', subjects: { promotion: 'warn' } },
    ],
    facts: [
      { kind: 'person', value: '小白', aliases: ['xb'], shownBy: ['front'] },
      { kind: 'person', value: '阿哲', aliases: ['哲哥'], shownBy: [] },
    ],
    listeners: [{ name: '团支书', role: '班委', audienceOf: ['front'] }],
    links: [{ between: ['blogger', 'backstage'], policy: 'open' }],
  }),
);

const findings = (text: string, persona: string): readonly Finding[] => judge({ text }, persona, compiled).findings;

/** Findings that stop the press, as rule and kind. */
const stops = (text: string, persona: string): string[] =>
  findings(text, persona)
    .filter(({ level }) => level !== 'note')
    .map(({ rule, kind }) => `${rule}/${kind}`);

const switches = (text: string, persona: string): string[] =>
  findings(text, persona).flatMap(({ remedies }) =>
    remedies.flatMap((one) => (one.type === 'switch' ? [one.persona] : [])),
  );

interface Case {
  readonly who: string;
  readonly persona: string;
  readonly drafts: readonly string[];
  /** What stops the press; nothing where it is empty. */
  readonly stops: readonly string[];
}

const CASES: readonly Case[] = [
  {
    who: 'A1, the good student on the main account: no bars',
    persona: 'monitor',
    drafts: ['周五晚上清吧老位置，谁迟到谁买单🍹', '蹦到三点才散，现在脑子里还是鼓点', '今晚去酒吧，第一杯我请🍸'],
    stops: ['subject/nightlife'],
  },
  {
    who: 'A1, the same behind the stage',
    persona: 'hole',
    drafts: ['周五晚上清吧老位置，谁迟到谁买单🍹', '蹦到三点才散，现在脑子里还是鼓点'],
    stops: [],
  },
  {
    who: 'A2, the daily check-in that the main account is known by, on another one',
    persona: 'hole',
    drafts: ['蹦完回来还是把今天的单词打卡补了', '今日打卡第 212 天，宿醉版'],
    stops: ['kept-words/kept-words'],
  },
  {
    who: 'B1, a quarrel under a hot post, with the school following along',
    persona: 'front',
    drafts: ['你脑子进水了吧，看完全文再来叫', '@热心网友 你有病吧，收钱洗地的废物'],
    stops: ['voice/hostile'],
  },
  {
    who: 'B4, whose main account is bright, on a dark day',
    persona: 'front',
    drafts: ['今天真的很难过，一个人在操场哭了很久', '好难受，感觉什么都做不好，撑不下去了'],
    stops: ['voice/sad'],
  },
  {
    who: 'B4, the same where nobody follows',
    persona: 'hole',
    drafts: ['今天真的很难过，一个人在操场哭了很久', '好难受，感觉什么都做不好，撑不下去了'],
    stops: [],
  },
  {
    who: 'C1, an alternate that may openly be the main account',
    persona: 'backstage',
    drafts: ['完整的眼妆步骤放大号了，去那边看', '今天只摸鱼，教程在大号'],
    stops: [],
  },
  {
    who: 'C2, adverts belong on the main account',
    persona: 'backstage',
    drafts: [
      '姐妹们这支口红的优惠券我要到了，链接在评论区，拍下备注我名字',
      '合作款今晚八点上链接，领券立减40，手慢无',
    ],
    stops: ['subject/promotion'],
  },
  {
    who: 'C3, whose main account teaches and does not rant',
    persona: 'blogger',
    drafts: ['烦死了烦死了，物业就会收钱，电梯坏三天没人管', '快递又给我弄丢了，气死我了'],
    stops: ['voice/angry'],
  },
  {
    who: 'D1, a hundred foul-mouthed posts about work in the tree hole',
    persona: 'hole',
    drafts: ['操，又他妈改需求，老子不伺候了', '这逼班一天都上不下去了', '傻逼流程，签个字要走五个人'],
    stops: [],
  },
  {
    who: 'D3, the same rant on the main account',
    persona: 'front',
    drafts: ['操，又他妈改需求，老子不伺候了', '傻逼流程，签个字要走五个人'],
    stops: ['voice/vulgar'],
  },
  {
    who: 'E1, charts and super topics on the main account',
    persona: 'front',
    drafts: ['超话签到了吗，打榜还差两万票', '哥哥新专今晚八点，数据组的姐妹先轮博'],
    stops: ['subject/fandom'],
  },
  {
    who: 'E1, the same where it belongs',
    persona: 'star',
    drafts: ['超话签到了吗，打榜还差两万票', '哥哥新专今晚八点，数据组的姐妹先轮博'],
    stops: [],
  },
  {
    who: 'F2, an insult to the rival, on an account that wants to stay civil',
    persona: 'star',
    drafts: ['你们家粉丝都是傻逼吧，买的热搜也好意思晒', '对家黑子滚，你算什么东西'],
    stops: ['voice/hostile'],
  },
  {
    who: 'G1, the friend of the main account, drained behind the stage',
    persona: 'hole',
    drafts: ['小白又把我的洗面奶用光了', 'xb 今晚又打一小时电话'],
    stops: ['fact/fact'],
  },
  {
    who: 'G3, the same friend on the main account',
    persona: 'front',
    drafts: ['和小白去上课啦', '小白占的座，靠窗'],
    stops: [],
  },
  {
    who: 'H1, a complaint about somebody who reads along',
    persona: 'front',
    drafts: ['团支书又把活动全推给我，烦死了', '受够了，什么都要找我，团支书自己没长手吗'],
    stops: ['voice/angry'],
  },
  {
    who: 'H3, roommates and assignments, where they may be drained',
    persona: 'hole',
    drafts: ['室友外放到两点，我真的会谢', '小组作业又是我一个人写完的，烦死'],
    stops: [],
  },
  {
    who: 'I1, the couple on the main account, where one announcement was enough',
    persona: 'front',
    drafts: ['男朋友今天给我煮了面，在一起第三年了', '纪念日快乐，和对象吃了顿火锅'],
    stops: ['subject/romance'],
  },
  {
    who: 'I1, the love diary',
    persona: 'love',
    drafts: ['男朋友今天给我煮了面，在一起第三年了', '纪念日快乐，和对象吃了顿火锅'],
    stops: [],
  },
  { who: 'I3, the name that none of them says', persona: 'love', drafts: ['哲哥今天又迟到了'], stops: ['fact/fact'] },
  {
    who: 'the mother who reads the main account, on a bad day at school',
    persona: 'front',
    drafts: ['学校的事压得我喘不过气，哭了一晚上'],
    stops: ['voice/sad'],
  },
  {
    who: 'venting at the job, which is nobody',
    persona: 'hole',
    drafts: ['这破班我是真不想上了', '烦死了，又要开会，什么时候是个头'],
    stops: [],
  },
  {
    who: 'an attack on somebody, which even the tree hole does not want',
    persona: 'hole',
    drafts: ['@楼下那位 你是不是脑子有病', '你这种人渣怎么不去死'],
    stops: ['voice/hostile'],
  },
  {
    who: 'the colleague on WeChat: no nights out, no stars, no coarse word',
    persona: 'wechat',
    drafts: ['昨晚蹦迪蹦到四点，今天会上别叫我'],
    stops: ['subject/nightlife'],
  },
];

describe.each(CASES)('$who', ({ persona, drafts, stops: expected }) => {
  it.each(drafts)('%s', (text) => {
    const told = stops(text, persona);
    if (expected.length === 0) expect(told).toEqual([]);
    else expect(told).toEqual(expect.arrayContaining([...expected]));
  });
});

it.each(['我妈又催我相亲了，头大', '和男朋友吵架了，两天没说话'])(
  'the functional account is told of private matters: %s',
  (text) => {
    expect(stops(text, 'tool')).toEqual(expect.arrayContaining([expect.stringMatching(/^subject\/(family|romance)$/)]));
  },
);

it('notes a sunny day in the tree hole, quietly, and says nothing of a swearword there', () => {
  const [finding] = findings('今天也太开心了吧，阳光好好，好朋友都在，幸福！', 'hole');
  expect(finding).toMatchObject({ rule: 'voice', kind: 'happy', level: 'note' });
  expect(findings('妈的，累死了', 'hole')).toEqual([]);
});

it('can put on the desk whatever a voice or a subject is told for', () => {
  for (const text of ['今晚去酒吧，第一杯我请🍸', '操，又他妈改需求，老子不伺候了']) {
    const [finding] = findings(text, 'front');
    expect(finding?.remedies).toContainEqual({ type: 'park' });
  }
});

it('offers the tree hole for what the main account does not say', () => {
  expect(switches('今晚去酒吧，第一杯我请🍸', 'monitor')).toContain('hole');
  expect(switches('操，又他妈改需求，老子不伺候了', 'front')).toContain('hole');
  expect(switches('男朋友今天给我煮了面，在一起第三年了', 'front')[0]).toBe('love');
});

it('never holds for a voice or a subject', () => {
  for (const { persona, drafts } of CASES) {
    for (const text of drafts) {
      for (const { rule, level } of findings(text, persona)) {
        if (rule === 'voice' || rule === 'subject') expect(level).not.toBe('hold');
      }
    }
  }
});

describe('J, who writes of plain things', () => {
  it('has fifty drafts', () => {
    expect(new Set(NEUTRAL).size).toBe(50);
  });

  it.each(NEUTRAL)('%s', (text) => {
    for (const { id } of personas) expect(stops(text, id), id).toEqual([]);
  });

  it('is heard on every scale that there is', () => {
    const { tone } = judge({ text: NEUTRAL[0]! }, 'front', compiled);
    expect(Object.keys(tone).sort()).toEqual(TONE_SCALES.map(({ scale }) => scale).sort());
  });
});
