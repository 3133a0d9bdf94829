import { describe, expect, it } from 'vitest';
import { compileListed } from '../../../../src/detect/facts.ts';
import { formsOf } from '../../../../src/draft/normal.ts';
import type { DetailKind } from '../../../../src/persona/kinds.ts';
import type { Fact, Listener } from '../../../../src/persona/types.ts';

const fact = (kind: DetailKind, value: string, ...aliases: string[]): Fact => ({
  ...{ id: value, kind, value, aliases, shownBy: [] },
});
const listener = (name: string, ...aliases: string[]): Listener => ({ id: name, name, aliases, audienceOf: [] });

/** Wardrobes of other people than that of the corpus: what is written, and how it is written in a draft. */
const WARDROBES = [
  {
    who: 'a student in Wuhan',
    facts: [
      ...[fact('school', '武汉大学', '武大', 'WHU'), fact('person', '周雨桐', '雨桐'), fact('phone', '15987654321')],
      ...[fact('dorm', '梅园5栋307'), fact('wechat-id', 'yutong-zhou98'), fact('birthday', '11月20日', '1120')],
    ],
    listeners: [listener('阿福'), listener('马导', '马晓东')],
    disguised: [
      ...['ＷＨＵ', 'Ⓦ Ⓗ Ⓤ', '𝗪𝗛𝗨', '武漢大學', '武🌟大', '舞大', '武da', 'wuda', '武某大', '十一月二十号'],
      ...['周雨*', '周语桐', 'zhou yutong', 'zyt', '一五九八七六五四三二一', '159-8765-4321', '衣舞酒爸期溜屋思散儿依'],
      ...[
        '梅园⑤栋③零七',
        '梅园五栋三零七',
        '梅园5-307',
        '梅园五楼307',
        '307梅园5栋',
        'yutong杠zhou98',
        'y u t o n g - z h o u 9 8',
      ],
      ...['阿fu', '阿 福', '🐎导', '马dao', 'M导', '马晓dong'],
    ],
    quiet: ['武打片真好看', '威武大气', '楼下有人舞狮', '马到成功', '订单号15987654322', '阿姨福利真好'],
  },
  {
    who: 'a student in Changsha',
    facts: [
      ...[fact('school', '中南大学', '中南', 'CSU'), fact('person', '陈思远', '思远'), fact('qq', '876543219')],
      ...[fact('place', '株洲'), fact('address', '湘江壹号'), fact('handle', '橙子味的风'), fact('class', '土木2005')],
    ],
    listeners: [listener('老K'), listener('橙子'), listener('吴姐', '吴秀珍')],
    disguised: [
      ...[
        '中-南',
        'zhong南',
        'c s u',
        'csū',
        '陈思yuan',
        '陈🌟思🌟远',
        '耳东思远',
        '八七六五四三二一九',
        '876 543 219',
      ],
      ...[
        '株zhou',
        '猪洲',
        '湘江一号',
        '湘氵工壹号',
        '橙子味の风',
        '橙子味de风',
        '土木二零零五',
        'tumu2005',
        '老k',
        '无姐',
        'wu姐',
      ],
    ],
    quiet: ['年中南方多雨', '一五一十', '武士姐妹', '思考远方', '珠江洲头', '橘子洲'],
  },
  {
    who: 'a nurse in Wenzhou',
    facts: [
      ...[
        fact('employer', '光年互动'),
        fact('place', '温州'),
        fact('address', '锦绣江南'),
        fact('person', '沈念安', '念安'),
      ],
      ...[fact('wechat-id', 'shenna_1203'), fact('phone', '17788990011')],
    ],
    listeners: [listener('大壮'), listener('郑工', '郑海波'), listener('徐阿姨')],
    disguised: [
      ...[
        '光年hu动',
        'guangnian hudong',
        '光年互🌟动',
        '溫州',
        'wen州',
        '文州',
        '锦绣江男',
        'jin绣江南',
        '審念安',
        'shen念安',
      ],
      ...[
        'shenna下划线1203',
        'shenna＿1203',
        '177****0011',
        '①⑦⑦⑧⑧⑨⑨⓪⓪①①',
        '⑴⑺⑺⑻⑻⑼⑼00⑴⑴',
        'l7788990011',
        '大💪',
        'da壮',
        '关耳工',
        '正工',
        '徐ayi',
      ],
    ],
    quiet: ['温度适中', '时光年年有', '今年光景不错', '正在施工', '大装修', '取号1778899'],
  },
  {
    who: 'somebody at school in Chengdu',
    facts: [
      ...[
        fact('school', '成都第七中学', '成都七中', '七中'),
        fact('class', '高二12班'),
        fact('place', '乐山'),
        fact('handle', '星河漫游指南'),
      ],
    ],
    listeners: [listener('二狗'), listener('冯经理', '冯涛'), listener('李凤英')],
    disguised: [
      '成都7中',
      'chengdu七中',
      '高二十二班',
      '高②12班',
      'le山',
      '乐⛰',
      '星河漫游zhi南',
      '星🌟河漫游指南',

      '二🐶',
      '冯某理',
      '冯jing理',
      '李feng英',
      '木子凤英',
    ],
    quiet: ['快乐山庄', '十七中午', '二次元', '高二学生', '星河灿烂'],
  },
  {
    who: 'somebody in Hefei',
    facts: [
      ...[
        fact('school', '合肥工业大学', '合工大', 'HFUT'),
        fact('person', '唐子墨', '子墨'),
        fact('place', '芜湖'),
        fact('dorm', '南区6号楼515'),
      ],
    ],
    listeners: [listener('毛毛'), listener('何静', '静姐'), listener('秦勇')],
    disguised: [
      '合gong大',
      'h.f.u.t',
      'ＨＦＵＴ',
      '何工大',
      '唐子mo',
      '唐z墨',
      '糖子墨',
      '芜hu',
      '芜🌊',
      '南区六号楼五一五',
      '南区6栋515',
      '毛mao',
      '何jing',
      '青争姐',
      '三人禾勇',
      'qin勇',
    ],
    quiet: ['五湖四海', '荒芜和空寂', '英国短毛猫', '安静姐姐', '子弹', '勤用脑'],
  },
] as const;

const mark = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe.each(WARDROBES)('the wardrobe of $who', ({ facts, listeners, disguised, quiet }) => {
  const find = compileListed(facts, listeners);
  const found = (text: string): string[] =>
    find(formsOf(text).skeleton).map(({ start, end }) => mark(text, start, end));
  const plain = [
    ...facts.flatMap(({ value, aliases }) => [value, ...aliases]),
    ...listeners.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];

  it.each(plain)('is found letter for letter: %s', (words) => {
    expect(found(words)).toEqual([`[${words}]`]);
    expect(found(`呜呜，${words}！`)).toEqual([`呜呜，[${words}]！`]);
  });

  it.each(disguised)('is found in disguise: %s', (words) => {
    expect(found(words)).toEqual([`[${words}]`]);
    expect(found(`呜呜，${words}！`)).toEqual([`呜呜，[${words}]！`]);
  });

  it.each(quiet)('is not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
