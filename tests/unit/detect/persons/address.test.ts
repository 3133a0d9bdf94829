import { describe, expect, it } from 'vitest';
import { person } from '../../../../src/detect/person.ts';
import { foundBy, wordsFoundBy } from './read.ts';

describe('forms of address', () => {
  it.each([
    ['房东刘姐今年没涨租', '刘姐'],
    ['上信号与系统刘老师的课困死', '刘老师'],
    ['楼下陈阿姨给我送了饺子', '陈阿姨'],
    ['手机被方老师收走了', '方老师'],
    ['小周南通人，在厂里上班', '小周'],
  ])('%s', (text, name) => {
    expect(wordsFoundBy(person, text)).toEqual([name]);
  });

  it.each(['周黑鸭的微辣是我的极限', '老凤祥的金价又涨了', '马老师傅的刀削面', '宿管阿姨百米冲刺', '毕马威的面试好难'])(
    'no name in %s',
    (text) => {
      expect(wordsFoundBy(person, text)).toEqual([]);
    },
  );

  it('says of a teacher whom everybody knows that they are known', () => {
    expect(foundBy(person, '罗翔老师一句话，我三天睡不着')).toMatchObject([{ known: true }]);
    expect(foundBy(person, '我叫罗翔，新来的').every(({ known }) => !known)).toBe(true);
  });
});
