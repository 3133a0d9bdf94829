import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/draft/types.ts';
import { judge } from '../../../src/judge/judge.ts';
import { LIMITS } from '../../../src/judge/limits.ts';
import { RULES } from '../../../src/judge/types.ts';
import { CIRCUMSTANCE_RULES, TEXT_RULES } from '../../../src/judge/rules/registry.ts';
import { VISIBILITIES, type Visibility } from '../../../src/persona/kinds.ts';
import { wardrobeWith } from './wardrobe.ts';

const findings = (draft: Draft | string, persona: string, changes: Record<string, object> = {}) =>
  judge(typeof draft === 'string' ? { text: draft } : draft, persona, wardrobeWith(changes)).findings;

const told = (...args: Parameters<typeof findings>) =>
  findings(...args).map(({ kind, level, reason }) => [kind, level, reason.code]);

describe('account', () => {
  const at = (account: Draft['account'], site: string | undefined = 'weibo'): Draft => ({ text: '嗯', site, account });

  it.each([
    [at({ uid: '1002' })],
    [at({ name: '今天也不想上班' })],
    [at({ name: '今天也不想上班 ' })],
    [at({ uid: '1002', name: '改了名字' })],
    [at(undefined)],
    [at({ uid: '777' }, 'wechat')],
    [at({}, 'wechat')],
  ])('is quiet: %j', (draft) => {
    expect(told(draft, 'vent')).toEqual([]);
  });

  it('holds when the login is another persona’s, and offers that persona', () => {
    const [finding] = findings(at({ uid: '1001', name: '林晓' }), 'vent');
    expect(finding).toMatchObject({
      kind: 'wrong-account',
      level: 'hold',
      reason: { code: 'wrong-account', params: { account: '林晓', owner: '大号', persona: '小号' } },
      remedies: [{ type: 'switch', persona: 'main' }],
      ranges: [],
      text: '',
    });
  });

  it('believes a uid before a name', () => {
    expect(told(at({ uid: '1001', name: '今天也不想上班' }), 'vent')).toEqual([
      ['wrong-account', 'hold', 'wrong-account'],
    ]);
  });

  it('holds when the login is nobody’s', () => {
    expect(told(at({ uid: '777', name: '路人' }), 'vent')).toEqual([['wrong-account', 'hold', 'stranger-account']]);
  });

  it('warns when the page shows no login, or too little of it to compare', () => {
    expect(told(at({}), 'vent')).toEqual([['unknown-account', 'warn', 'unknown-account']]);
    expect(told(at({ uid: '777' }), 'fan')).toEqual([['unknown-account', 'warn', 'unknown-account']]);
  });

  it('knows another persona’s login also where this persona has none', () => {
    expect(told(at({ uid: '1001' }), 'vent', { vent: { accounts: [] } })).toEqual([
      ['wrong-account', 'hold', 'wrong-account'],
    ]);
    expect(told(at({ uid: '777' }), 'vent', { vent: { accounts: [] } })).toEqual([]);
  });

  it('compares with every account where the site is not told', () => {
    expect(told({ text: '嗯', account: { uid: '1001' } }, 'vent')).toEqual([
      ['wrong-account', 'hold', 'wrong-account'],
    ]);
    expect(told({ text: '嗯', account: {} }, 'vent')).toEqual([]);
  });
});

describe('place-chip', () => {
  const at = (place: string | undefined): Draft => ({ text: '嗯', circumstances: { place } });

  it('warns of a place that goes out with a draft from behind the stage', () => {
    expect(findings(at('北京'), 'vent')).toMatchObject([
      {
        rule: 'place-chip',
        kind: 'place-chip',
        level: 'warn',
        ranges: [],
        reason: { params: { place: '北京', persona: '小号' } },
        remedies: [{ type: 'dismiss' }],
        key: 'place-chip/北京',
      },
    ]);
  });

  it('is quiet in front of the stage, without a place, and as the contract says', () => {
    expect(told(at('北京'), 'main')).toEqual([]);
    expect(told(at(undefined), 'vent')).toEqual([]);
    expect(told(at('北京'), 'vent', { vent: { circumstances: { 'place-chip': 'clear' } } })).toEqual([]);
    expect(told(at('北京'), 'main', { main: { circumstances: { 'place-chip': 'hold' } } })).toEqual([
      ['place-chip', 'hold', 'place-chip'],
    ]);
  });
});

describe('wide-visibility', () => {
  const seenBy = (visibility: Visibility | undefined): Draft => ({ text: '嗯', circumstances: { visibility } });
  const upTo = (widest: Visibility, more: object = {}) => ({ vent: { widest, ...more } });

  it.each(VISIBILITIES.flatMap((widest) => VISIBILITIES.map((visibility) => [widest, visibility] as const)))(
    'a persona that is for %s at most, a draft for %s',
    (widest, visibility) => {
      const isWider = VISIBILITIES.indexOf(visibility) < VISIBILITIES.indexOf(widest);
      const kinds = isWider ? [['wide-visibility', 'warn', 'wide-visibility']] : [];
      expect(told(seenBy(visibility), 'vent', upTo(widest))).toEqual(kinds);
    },
  );

  it('is quiet where the contract or the page says nothing, and as loud as the contract says', () => {
    expect(told(seenBy('public'), 'vent')).toEqual([]);
    expect(told(seenBy(undefined), 'vent', upTo('friends'))).toEqual([]);
    const loud = upTo('friends', { circumstances: { 'wide-visibility': 'hold' } });
    expect(told(seenBy('public'), 'vent', loud)).toEqual([['wide-visibility', 'hold', 'wide-visibility']]);
  });
});

describe('also-posts', () => {
  const ticked: Draft = { text: '嗯', circumstances: { alsoPosts: '同时转发' } };

  it('warns behind the stage, is quiet in front of it, and does as the contract says', () => {
    expect(findings(ticked, 'vent')).toMatchObject([
      { kind: 'also-posts', level: 'warn', ranges: [], reason: { params: { label: '同时转发' } } },
    ]);
    expect(told(ticked, 'main')).toEqual([]);
    expect(told({ text: '嗯', circumstances: {} }, 'vent')).toEqual([]);
    expect(told(ticked, 'vent', { vent: { circumstances: { 'also-posts': 'note' } } })).toEqual([
      ['also-posts', 'note', 'also-posts'],
    ]);
  });
});

describe('kept-words', () => {
  const keeping = { fan: { keeps: ['今日打卡', '打call'] } };

  it('warns of words that another persona keeps, and offers that persona', () => {
    const text = '来了，今日打卡';
    const [finding] = findings(text, 'vent', keeping);
    expect(finding).toMatchObject({
      rule: 'kept-words',
      level: 'warn',
      ranges: [{ start: 3, end: 7 }],
      text: '今日打卡',
      reason: { params: { keeper: '追星号', persona: '小号', text: '今日打卡' } },
      remedies: [{ type: 'switch', persona: 'fan' }, { type: 'dismiss' }],
    });
  });

  it('knows them through other writing, and less surely through gaps', () => {
    expect(told('打ＣＡＬＬ', 'vent', keeping)).toEqual([['kept-words', 'warn', 'kept-words']]);
    expect(findings('今，日，打，卡', 'vent', keeping).every(({ level }) => level !== 'hold')).toBe(true);
  });

  it('leaves them to their keeper, and to whoever keeps the same', () => {
    expect(told('今日打卡', 'fan', keeping)).toEqual([]);
    expect(told('今日打卡', 'vent', { ...keeping, vent: { keeps: ['今日打卡'] } })).toEqual([]);
  });

  it('does not mind them in somebody else’s words', () => {
    expect(told('笑死//@路人:今日打卡', 'vent', keeping)).toEqual([]);
  });
});

it('judges what goes out beside the words also where the text is too long to read', () => {
  const draft = { text: '嗯'.repeat(LIMITS.judged + 1), circumstances: { place: '北京' } };
  expect(told(draft, 'vent').map(([kind]) => kind)).toEqual(['place-chip', 'too-long']);
});

describe('fact', () => {
  it('lets the personas that show it show it', () => {
    expect(told('我们北邮的食堂', 'main')).toEqual([]);
  });

  it('holds by default, and is as loud as the contract says', () => {
    expect(told('我们北邮的食堂', 'vent')).toEqual([['fact', 'hold', 'fact']]);
    expect(told('我们北邮的食堂', 'vent', { vent: { details: { fact: 'note' } } })).toEqual([['fact', 'note', 'fact']]);
    expect(told('我们北邮的食堂', 'vent', { vent: { details: { fact: 'clear' } } })).toEqual([]);
  });

  it('is only a warning or a note where it may be chance', () => {
    expect(told('在北京，邮电大学', 'vent')).toEqual([['fact', 'warn', 'fact-maybe']]);
    expect(told('北，邮', 'vent')).toEqual([['fact', 'note', 'fact-maybe']]);
  });

  it('judges quoted words too, and says that they are quoted', () => {
    expect(told('笑死//@路人:北邮食堂', 'vent')).toEqual([['fact', 'hold', 'fact-quoted']]);
  });

  it('names all personas that may show it', () => {
    const [finding] = findings('晓晓来了', 'vent');
    expect(finding!.reason.params.allowed).toBe('大号、追星号');
    expect(finding!.remedies.filter(({ type }) => type === 'switch')).toHaveLength(2);
  });

  it('says that nobody may show it', () => {
    expect(told('138 1234 5678', 'main')).toEqual([['fact', 'hold', 'fact-private']]);
  });
});

describe('listener', () => {
  it('notes somebody of the own audience on the front stage', () => {
    expect(told('小白今天没来', 'main')).toEqual([['listener', 'note', 'listener-reads']]);
  });

  it('is quiet about the own audience on the back stage', () => {
    expect(told('阿初的小卡', 'fan')).toEqual([]);
  });

  it('warns of somebody who is in another persona’s audience only', () => {
    const [finding] = findings('白白今天没来', 'vent');
    expect(finding).toMatchObject({
      level: 'warn',
      reason: { code: 'listener-link', params: { listener: '小白', audience: '大号', text: '白白' } },
    });
  });

  it('is quiet where the two personas may openly be one', () => {
    expect(told('阿初的小卡', 'vent')).toEqual([]);
  });

  it('leaves a name that is a listed fact to the fact', () => {
    expect(told('晓晓来了', 'vent')).toEqual([['fact', 'hold', 'fact']]);
    expect(told('晓晓来了', 'main')).toEqual([]);
  });

  it('does as the contract says', () => {
    expect(told('小白今天没来', 'main', { main: { details: { listener: 'hold' } } })).toEqual([
      ['listener', 'hold', 'listener-reads'],
    ]);
    expect(told('小白今天没来', 'vent', { vent: { details: { listener: 'clear' } } })).toEqual([]);
  });
});

describe('detail', () => {
  it('is as loud as the contract says, else as the detector proposes', () => {
    expect(told('13912345678', 'main')).toEqual([['phone', 'hold', 'detail']]);
    expect(told('13912345678', 'vent')).toEqual([['phone', 'warn', 'detail-unspoken']]);
    expect(told('me@foxmail.com', 'main')).toEqual([]);
    expect(told('11010519491231002X', 'vent')).toEqual([['id-card', 'hold', 'detail-unspoken']]);
  });

  it('never holds on what is less than nearly certain', () => {
    expect(told('新C12345', 'main')).toEqual([['plate', 'warn', 'detail']]);
  });

  it('is not told twice of words that are a listed fact', () => {
    expect(told('13812345678', 'vent')).toEqual([['fact', 'hold', 'fact-private']]);
  });
});

describe('voice', () => {
  it('breaks a bare level at the scale’s threshold', () => {
    expect(told('真他妈累', 'main')).toEqual([['vulgar', 'warn', 'voice-above']]);
    expect(told('卧槽，下雪了', 'main')).toEqual([]);
  });

  it('is silent on a persona that promised nothing', () => {
    expect(told('真他妈累', 'vent')).toEqual([]);
  });

  it('never holds', () => {
    expect(told('你是不是有病', 'main')).toEqual([['hostile', 'warn', 'voice-above']]);
  });

  it('points at all the words, the strongest first', () => {
    const text = '卧槽，真他妈累';
    const [finding] = findings(text, 'main');
    expect(finding!.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['真他妈', '卧槽']);
    expect(finding!.key).toBe('voice/vulgar/真他妈');
  });

  it('keeps to a band', () => {
    const voice = { vulgar: { level: 'note', above: 0.1 }, hostile: { level: 'warn', below: 0.1 } };
    expect(told('卧槽，下雪了', 'vent', { vent: { voice } })).toEqual([
      ['hostile', 'warn', 'voice-below'],
      ['vulgar', 'note', 'voice-above'],
    ]);
    expect(told('下雪了', 'vent', { vent: { voice: { vulgar: { level: 'warn' } } } })).toEqual([]);
    expect(told('  ', 'vent', { vent: { voice } })).toEqual([]);
    expect(told('//@路人:转发微博', 'vent', { vent: { voice } })).toEqual([]);
  });

  it('judges own words only', () => {
    expect(told('笑死//@路人:你这个傻逼', 'main')).toEqual([]);
    expect(told('他骂我：“你这个傻逼”', 'main')).toEqual([]);
  });
});

it('has every family of rules in a registry, at the gate, or in the background', () => {
  const registered = [...CIRCUMSTANCE_RULES, ...TEXT_RULES].map(({ rule }) => rule);
  expect([...registered, 'length', 'autosave'].sort()).toEqual([...RULES].sort());
});
