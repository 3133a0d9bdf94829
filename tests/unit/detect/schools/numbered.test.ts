import { describe, expect, it } from 'vitest';
import { school } from '../../../../src/detect/school.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => school.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('schools by their number', () => {
  it.each([
    ['临澧一中高考喜报', '临澧一中'],
    ['滕州一中的同学在吗', '滕州一中'],
    ['太康一高放假了', '太康一高'],
    ['郸城一高的压力', '郸城一高'],
    ['省直三幼摇号', '省直三幼'],
    ['建设路第二小学的老师', '建设路第二小学'],
    ['儿子在三幼上学', '三幼'],
    ['我在一高读书', '一高'],
    ['从三中翻墙出去', '三中'],
    ['隔壁八中已经放假了', '八中'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    '一高一矮两个人',
    '在一高地上拍照',
    '其中一小部分人',
    '我只是一小角色',
    '三中全会',
    '周一中午开会',
    '从一中午等到晚上',
    '今天吃了三个中等的苹果',
  ])('%s: none', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('schools of a county or of a trade', () => {
  it.each([
    ['鹿邑高中的食堂', '鹿邑高中'],
    ['会宁中学的校服', '会宁中学'],
    ['聊城幼师毕业', '聊城幼师'],
    ['她在仁济护校念的书', '仁济护校'],
    ['育才学校的校车', '育才学校'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each(['河北高中老师压力大', '上海高中生', '郑州幼师工资多少', '重点高中难考', '上海师范生补贴'])(
    '%s: said of all of them',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});
