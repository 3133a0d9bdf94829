import { describe, expect, it } from 'vitest';
import { classDetector } from '../../../src/detect/class.ts';
import { dorm } from '../../../src/detect/dorm.ts';
import { employer } from '../../../src/detect/employer.ts';
import { school } from '../../../src/detect/school.ts';
import type { Detector } from '../../../src/detect/types.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const words = ({ find }: Detector, text: string) => find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('dormitories by what is told right beside them', () => {
  it.each([
    ['梅园今晚又没热水，洗到一半', ['梅园']],
    ['海棠楼要装空调了，宿舍群沸腾', ['海棠楼']],
    ['贵大荷园和菊园之间那段路没有灯', ['荷园', '菊园']],
    ['C6断网第三天', ['C6']],
    ['西八的兄弟们开黑小点声', ['西八']],
    ['一个人在709听外面下雨', ['709']],
    ['203的灯管闪了一周，报修显示已完成', ['203']],
    ['隔壁508天天打游戏', ['508']],
    ['我住11-203，有要拼单的吗', ['11-203']],
  ])('%s', (text, expected) => {
    expect(words(dorm, text)).toEqual(expected);
  });

  it.each([
    '去无锡梅园看梅花，人山人海',
    '荷园饭店聚餐，点了一桌',
    '桃园三结义那段我看了三遍',
    '明德楼停电了，不上课',
    'F1停电了，比赛暂停',
    '这台C6断网就不能用',
    '西二旗的兄弟们下班了吗',
    '一个人在211读书压力大',
    '512的空调1匹还是2匹',
    '酒店608的空调坏了，前台给换了房',
    '比分7-514这是篮球？',
  ])('nothing in %s', (text) => {
    expect(words(dorm, text)).toEqual([]);
  });
});

describe('employers by the work of the hands and what a firm has for its people', () => {
  it.each([
    ['白天瑞幸摇咖啡，晚上图书馆背书', '瑞幸'],
    ['我姐在优衣库叠衣服', '优衣库'],
    ['当肯德基领班三个月', '肯德基'],
    ['在海底捞给客人唱生日歌', '海底捞'],
    ['比亚迪的厂车又晚点了', '比亚迪'],
    ['小米门店站一天', '小米'],
    ['京东客服的一天，从被骂开始', '京东'],
    ['科大讯飞和出租屋两点一线', '科大讯飞'],
    ['我们拼多多十一点下班算早的', '拼多多'],
  ])('%s', (text, expected) => {
    expect(words(employer, text)).toEqual([expected]);
  });

  it.each([
    '在海底捞给孩子过生日',
    '星巴克给人的感觉就是贵',
    '当顺丰快递员敲门的时候我在洗澡',
    '周末在永辉站着等称重',
    '小米门店试了新手机',
    '京东客服态度真差',
    '小米粥煮糊了，锅刷到胳膊酸',
    '家里那瓶茅台98年的',
    '比亚迪的车又降价了',
  ])('nothing in %s', (text) => {
    expect(words(employer, text)).toEqual([]);
  });
});

describe('classes beside a school and of what is a job as well', () => {
  it.each([
    ['西电21级的夜跑小分队', '21级'],
    ['数控2301唯一的女生', '数控2301'],
    ['园林那帮人全住一栋', '园林'],
    ['上师大英语毕业', '英语'],
    ['我侄子中班毕业典礼', '中班'],
    ['我动物医学的，今天给猪打针', '动物医学'],
  ])('%s', (text, expected) => {
    expect(words(classDetector, text)).toEqual([expected]);
  });

  it.each(['会计那帮人又催我发票', '北大22级台阶', '清华23级大风', '护理1200一个月', '计算机大专能找什么工作'])(
    'nothing in %s',
    (text) => {
      expect(words(classDetector, text)).toEqual([]);
    },
  );
});

describe('schools by who is of them and what is asked of them', () => {
  it.each([
    ['一个天商的在这里找实习', '天商'],
    ['亲戚问你那烟大是几本啊', '烟大'],
    ['鲁大汉语国际教育的，笑死', '鲁大'],
    ['新大的葡萄架下面最适合背单词', '新大'],
  ])('%s', (text, expected) => {
    expect(words(school, text)).toEqual([expected]);
  });

  it.each(['北师大版的语文书换封面了', '室友吃鸡，说大吉大利', '一个重大的决定', '新大的苹果上市了'])(
    'nothing in %s',
    (text) => {
      expect(words(school, text)).toEqual([]);
    },
  );
});
