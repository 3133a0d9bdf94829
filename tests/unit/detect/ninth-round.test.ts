import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import type { DetailKind } from '../../../src/persona/kinds.ts';

/** The words of one kind that are found in a text. */
const found = (kind: DetailKind, text: string): string[] =>
  detectAll(formsOf(text))
    .filter((detail) => detail.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('employers of the writer’s people', () => {
  it.each([
    ['我妈在大润发做保洁', '大润发'],
    ['我爸顺丰送件第八年了', '顺丰'],
    ['姐夫中铁十一局的，常年在外', '中铁十一局'],
    ['腾讯的王哥请我吃饭', '腾讯'],
    ['我在湖州市图书馆上班', '湖州市图书馆'],
    ['和平街道办的日常：接电话', '和平街道办'],
    ['在杭州地铁当安检', '杭州地铁'],
    ['在中科院植物所养拟南芥', '中科院植物所'],
    ['starting at Tencent next Monday', 'Tencent'],
  ])('%s', (text, employer) => {
    expect(found('employer', text)).toContain(employer);
  });

  it.each([
    '字节数组越界了，我的加班也越界了',
    '入职第一天，工位对着厕所',
    '手机我妈华为的，我还用着旧的',
    '小米的雷总又上台了',
    '坐杭州地铁回家',
    '在绍兴图书馆看书',
    'B站不想上班的纸箱更新了',
    '在Shenzhen上班',
  ])('are none: %s', (text) => {
    expect(found('employer', text)).toEqual([]);
  });
});

describe('spots that a sentence is at', () => {
  it.each([
    ['集合点：体育中心西门，八点', '体育中心西门'],
    ['外卖放在了丽景花园南门', '丽景花园南门'],
    ['我在环球港B2层吃面', '环球港B2层'],
    ['傍晚的中山北路全是桂花', '中山北路'],
    ['锦绣花园那套我卖了', '锦绣花园'],
    ['租在幸福新村', '幸福新村'],
  ])('%s', (text, address) => {
    expect(found('address', text)).toEqual([address]);
  });

  it.each([
    '够买一座山了',
    '一栋别墅要三千万',
    '购物中心东门见',
    '我们小区那套健身器材',
    '清晨的乡间小路真安静',
    '今晚重点查12号楼',
  ])('are none: %s', (text) => {
    expect(found('address', text)).toEqual([]);
  });
});

describe('places in Latin letters', () => {
  it.each([
    ['Chengdu → Lhasa by bike, day 9', ['Chengdu', 'Lhasa']],
    ["Stuck at Xi'an North for three hours", ["Xi'an North"]],
    ['Osaka的便利店', ['Osaka']],
  ])('%s', (text, places) => {
    expect(found('place', text)).toEqual(places);
  });

  it.each(['Beijing time 8:00', '@beijing', 'beijing_2020', 'tom@shanghai.com', 'Wuhan University的樱花', 'wuhanese'])(
    'are none: %s',
    (text) => {
      expect(found('place', text)).toEqual([]);
    },
  );
});

describe('schools and what stands beside them', () => {
  it.each([
    ['摇号摇到育才三小了', '育才三小'],
    ['山大兴隆山校区的野猪', '山大兴隆山校区'],
    ['成都理工地质专业', '成都理工'],
    ['河海教三舍门口', '河海'],
    ['从一中跑出来买烤肠', '一中'],
  ])('%s', (text, school) => {
    expect(found('school', text)).toEqual([school]);
  });

  it.each(['我从成都一小跑过来', '北影节的片单', '农大的酸奶', '到了大工地', '进了华师傅家'])(
    'are none: %s',
    (text) => {
      expect(found('school', text)).toEqual([]);
    },
  );
});

describe('dormitories', () => {
  it.each([
    ['搬出东苑七号楼', '东苑七号楼'],
    ['昨晚查寝查7号楼3层', '7号楼3层'],
    ['I live in Dorm 6, Room 331 now', 'Dorm 6, Room 331'],
    ['河海教三舍门口那只三花', '教三舍'],
  ])('%s', (text, dorm) => {
    expect(found('dorm', text)).toEqual([dorm]);
  });
});
