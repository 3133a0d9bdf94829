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

  it.each([
    ['曾老师您还在教室吗', '曾老师'],
    ['为了庆祝曾老师退休', '曾老师'],
    ['这事我跟马老师说了', '马老师'],
    ['刘姐，快递放门口了', '刘姐'],
    ['黄哥，改天喝一杯', '黄哥'],
    ['程总，报价单发您邮箱', '程总'],
    ['苏工，接口又挂了', '苏工'],
    ['体育魏老师吹哨了', '魏老师'],
    ['刘姐跟我说过这家店', '刘姐'],
    ['这事瞒不过我刘姐', '刘姐'],
    ['谢总不在，您留言', '谢总'],
    ['亲爱的范范姐晚安', '范范姐'],
    ['这案子多亏诸葛律师', '诸葛律师'],
  ])('finds whom the model seldom met: %s', (text, name) => {
    expect(wordsFoundBy(person, text)).toEqual([name]);
  });

  it.each([
    '舅舅和叔叔都来了',
    '班长和辅导员谈过',
    '那护士打针不疼',
    '邻里都处得不错',
    '曾奶奶那辈人裹脚',
    '钱包里两张毛爷爷',
    '没钱付律师费',
    '高老师傅的手艺',
    '移民去温哥华的同学',
    '全班最高总分',
    '王牌姐妹花',
    '遇到个可爱的包小姐姐',
    '室友哥哥帮忙搬家',
    '邻居姐姐送的粽子',
    '施工，注意安全',
  ])('no surname and no name in %s', (text) => {
    expect(wordsFoundBy(person, text)).toEqual([]);
  });
});
