import { describe, expect, it } from 'vitest';
import { birthday } from '../../../src/detect/birthday.ts';
import { judge } from '../../../src/judge/judge.ts';
import { wardrobeWith } from '../judge/wardrobe.ts';
import { foundBy, wordsFoundBy } from './persons/read.ts';

const BIRTHDAYS = [
  ['生日是6月14日', '6月14日', '6月14日'],
  ['我的生日 五月初三', '五月初三', '五月初三'],
  ['我1998年5月3号出生', '1998年5月3号', '1998年5月3号'],
  ['0614生日，求祝福', '0614', '06-14'],
  ['我2001.6.4出生的', '2001.6.4', '2001-06-04'],
  ['出生日期：20010604', '20010604', '2001-06-04'],
  ['农历三月初五过生日', '农历三月初五', '农历三月初五'],
  ['阴历八月十六生的', '阴历八月十六', '阴历八月十六'],
  ['9.23的天秤座', '9.23', '09-23'],
  ['my birthday is June 14th', 'June 14th', '06-14'],
  ['I was born on 14 June 2001', '14 June 2001', '2001-06-14'],
  ['今天是我22岁生日', '今天', '今天'],
  ['明天领导生日', '明天', '明天'],
  ['我天蝎11.8，记仇', '11.8', '11-08'],
  ['身份证上是1999年4月6日', '1999年4月6日', '1999年4月6日'],
  ['宝宝2023年10月8日凌晨三点出生', '2023年10月8日', '2023年10月8日'],
  ['生日就在除夕', '除夕', '除夕'],
  ['圣诞节出生的人', '圣诞节', '圣诞节'],
  ['九月生日的姐妹', '九月', '九月'],
  ['妈，腊月二十三你生日', '腊月二十三', '腊月二十三'],
  ['10月1日我闺蜜生日', '10月1日', '10月1日'],
  ['身份证上的生日是假的，他自己说是八月初三', '八月初三', '八月初三'],
  ['我妈把生日记混了，我是四月十一号啊', '四月十一号', '四月十一号'],
  ['过了预产期三天，4月8号凌晨出来了', '4月8号', '4月8号'],
  ['5月3日早上七点，女宝，六斤六两', '5月3日', '5月3日'],
  ['6月30号我就三十岁了', '6月30号', '6月30号'],
  ['七月初七生人', '七月初七', '七月初七'],
  ['身份证10月3日，一直在放假', '10月3日', '10月3日'],
] as const;

const OTHER_DAYS = [
  '身份证10月3日到期',
  '娃的成绩4月8号出来了',
  '宝宝4月8号出牙了',
  '5月3日，3斤小龙虾下肚',
  '6月30号我就三十块钱了',
  '七月初七，生人勿近',
  '我是四月十一号的飞机',
  '5月3号你生日会的票抢到没',
  '祖国生日快乐',
  '爱豆生日快乐',
  '生日蛋糕哪家好吃',
  '6月14日的机票',
  '截止日期是6月18号',
  '3月5日下午三点开会',
  '比分10-1，生日快乐',
  '星座运势说我破财',
  '版本号1.2.3，生日彩蛋上线',
  '今天是她生日',
  '结婚纪念日10.1',
  '我们2021.6.1领的证',
  '小狗生日4月12',
  '我家狗明天生日',
  '七月一日是党的生日',
  '易烊千玺11月28日生日快乐',
  '九月生日会的蛋糕',
];

describe('birthdays', () => {
  it.each(BIRTHDAYS)('%s', (text, words, value) => {
    expect(foundBy(birthday, text)).toMatchObject([{ words, value }]);
  });

  it.each(OTHER_DAYS)('finds none in %s', (text) => {
    expect(wordsFoundBy(birthday, text)).toEqual([]);
  });

  it("is less sure of somebody else's", () => {
    const certaintyOf = (text: string): number => foundBy(birthday, text)[0]!.certainty;
    expect(certaintyOf('我的生日是6月14日')).toBeGreaterThan(certaintyOf('我妈生日是6月14日'));
  });

  it('is a note where the contract is silent, and a warning with the year of the writer', () => {
    const compiled = wardrobeWith();
    const levelOf = (text: string): string => judge({ text }, 'vent', compiled, { detectors: [birthday] }).level;
    expect(levelOf('生日是6月14日')).toBe('note');
    expect(levelOf('我1998年5月3号出生')).toBe('warn');
  });
});
