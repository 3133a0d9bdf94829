import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/draft/normal.ts';
import { SUBJECTS, type Subject } from '../../../src/persona/kinds.ts';
import { measureSubjects } from '../../../src/subject/measure.ts';
import { ABOUT } from '../../../src/subject/types.ts';

/** What a draft is about. */
function about(text: string): Subject[] {
  const measured = measureSubjects(formsOf(text));
  return SUBJECTS.filter((subject) => measured.get(subject)!.value >= ABOUT);
}

const ABOUT_ONE: Readonly<Record<Subject, readonly string[]>> = {
  study: ['四级真题又错一半，词汇量还是不行', '导师把开题报告打回来第三次', 'i have two midterms and an essay due'],
  work: ['周五六点被领导拉去开会，改需求', '面试完说等通知，简历投了四十份', 'my boss moved the meeting to 8pm again'],
  'school-life': ['军训站军姿，教官走到我面前笑了', '班主任换座位，我和同桌被拆开了', '社团招新今天收了三十张报名表'],
  nightlife: ['今晚酒吧见🍸', '蹦迪蹦到凌晨，喝断片了', 'still hungover from the club'],
  fandom: [
    '超话签到，打榜还差两万票',
    '演唱会内场抢到了，应援棒已经充好电',
    'got a photocard from the fan meeting, stan forever',
  ],
  romance: ['男朋友在纪念日那天向我求婚了', '分手三个月，前任发来一句在吗', 'my boyfriend and i broke up'],
  family: [
    '我妈又给我寄了两箱苹果，奶奶织的毛衣也在里面',
    '我爸学会用微信给爷爷打视频',
    'my mom called grandma twice today',
  ],
  roommates: ['室友半夜外放打游戏，全寝室都醒了', '合租的室友又不倒垃圾', 'my roommate ate my food again'],
  health: [
    '发烧三十九度，去医院抽血做了核酸',
    '腰椎间盘突出，医生让我做康复',
    'the doctor gave me antibiotics for the fever',
  ],
  money: ['这个月花呗还完只剩两百块', '房租又涨，工资一分没涨', 'rent went up and i am broke'],
  promotion: [
    '优惠券已经放在评论区，拍下立减四十，全场包邮',
    '代购周五飞首尔，要的私信下单',
    'use my code for a discount, link in bio',
  ],
  travel: [
    '机票订好了，国庆去云南自驾',
    '高铁晚点两小时，酒店还没订',
    'flight delayed, stuck at the airport with my luggage',
  ],
  food: [
    '这家火锅的毛肚绝了，蘸料也好吃',
    '糖醋排骨终于没做糊，就着米饭吃了两碗',
    'best ramen and dumplings i ever had for dinner',
  ],
  'hot-events': [
    '热搜第一那个案子今天宣判了，警方通报也出来了',
    '台风登陆，全市停工停课',
    'breaking news about the election',
  ],
  'meet-ups': [
    '周六面基，网友第一次见面好紧张',
    '找个羽毛球搭子，同城，男女不限',
    'meeting my online friend irl tomorrow',
  ],
};

describe.each(Object.entries(ABOUT_ONE))('%s', (subject, drafts) => {
  it.each(drafts)('%s', (text) => {
    expect(about(text)).toContain(subject);
  });
});

describe('words that look like a subject', () => {
  it.each([
    ['妈呀吓我一跳', 'family'],
    ['吃瓜群众搬好小板凳', 'food'],
    ['他被炒鱿鱼了', 'food'],
    ['家人们谁懂啊', 'family'],
    ['亲爱的顾客，本店今日盘点', 'romance'],
    ['他说的话没有一句不是放鸽子', 'food'],
    ['无水酒精擦一擦屏幕', 'nightlife'],
    ['垃圾分类站换了新桶', 'work'],
    ['这车一到冬天就得打两次火', 'health'],
    ['今天的云好看', 'travel'],
  ] as const)('%s is not about %s', (text, subject) => {
    expect(about(text)).not.toContain(subject);
  });
});

describe('a reading', () => {
  it('may be of several subjects at once', () => {
    expect(about('和室友一起复习期末，通宵刷真题')).toEqual(expect.arrayContaining(['study', 'roommates']));
  });

  it('points at the words, the strongest first', () => {
    const text = '今晚酒吧见，喝到断片';
    const { because } = measureSubjects(formsOf(text)).get('nightlife')!;
    expect(because.map(({ start, end }) => text.slice(start, end)).slice(0, 2)).toEqual(['喝到断片', '酒吧']);
  });

  it('sees through width and case', () => {
    expect(about('今晚ＫＴＶ唱Ｋ')).toContain('nightlife');
  });

  it('of nothing is of no subject', () => {
    expect(about('')).toEqual([]);
    expect(about('嗯')).toEqual([]);
  });

  it('is between 0 and 1, with ranges inside the text and none below the line', () => {
    const piece = fc.constantFrom(
      '酒吧',
      '妈呀',
      '考研',
      '！',
      '😀',
      'exam ',
      '工资',
      '他',
      '。',
      '12块',
      '[doge]',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        for (const { value, because } of measureSubjects(formsOf(text)).values()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          if (value < ABOUT) expect(because).toEqual([]);
          for (const { start, end } of because) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  it('hears a long draft by its stretches', () => {
    const filler = '窗外的云慢慢地走，风也慢慢地走，没有什么要紧的事。'.repeat(30);
    expect(about(`${filler}今晚酒吧见，蹦迪蹦到凌晨，喝断片。${filler}`)).toContain('nightlife');
  });
});

it('carries weights of at most 150 kB, packed', () => {
  const source = readFileSync(new URL('../../../src/subject/weights.ts', import.meta.url));
  expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(150_000);
});
