import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEEDS_CUE } from '../../../../src/draft/disguise/certainties.ts';
import { compileDisguises } from '../../../../src/draft/disguise/compile.ts';
import { formsOf } from '../../../../src/draft/normal.ts';
import { SPELLINGS, syllablesOf } from '../../../../src/draft/syllables.ts';

const WORDS = [
  ...['北邮', 'BUPT', '北京邮电大学', '林小满', '小白', '陈总', '赵导', '年糕', '衡阳', '翠湖花园', '云帆', '夜橘'],
  ...['13812345678', '0503', '学十一楼412', '计科2103', 'linxm_0503', '半夜不睡的橘子', '张小雨', '阿绿'],
];
const find = compileDisguises(WORDS.map((text) => ({ text, target: text })));

/** The words that were found whatever stands around them, `listed as written`. */
function found(text: string): string[] {
  const matches = find(formsOf(text).skeleton).filter(({ certainty }) => certainty > NEEDS_CUE);
  return matches.map(({ target, start, end }) => `${target} ${text.slice(start, end)}`);
}
const certaintyOf = (text: string): number => Math.max(0, ...find(formsOf(text).skeleton).map((one) => one.certainty));

describe('disguises', () => {
  it.each([
    // Numerals.
    ['一三八一二三四五六七八', '13812345678'],
    ['幺三八 幺二三四 五六七八', '13812345678'],
    ['壹叁捌壹贰叁肆伍陆柒捌', '13812345678'],
    ['一三八，一二三四，五六七八', '13812345678'],
    ['腰伞吧腰耳散四舞六起八', '13812345678'],
    ['138****5678', '13812345678'],
    ['138xxxx5678', '13812345678'],
    ['零五零三', '0503'],
    ['学11楼四一二', '学十一楼412'],
    ['学十一楼四百一十二', '学十一楼412'],
    ['计科二一零三', '计科2103'],
    ['linxm_零五零三', 'linxm_0503'],
    // Latin letters.
    ['beiyou', '北邮'],
    ['bei you', '北邮'],
    ['林小氵艹两', '林小满'],
    ['BeiYou', '北邮'],
    ['běi yóu', '北邮'],
    ['bei邮', '北邮'],
    ['北you', '北邮'],
    ['b3iyou', '北邮'],
    ['阿lv', '阿绿'],
    ['阿lü', '阿绿'],
    ['阿lyu', '阿绿'],
    ['bjyddx', '北京邮电大学'],
    ['lxm', '林小满'],
    ['linxm', '林小满'],
    ['林xm', '林小满'],
    ['林小m', '林小满'],
    ['X白', '小白'],
    ['8upt', 'BUPT'],
    ['ʙᴜᴘᴛ', 'BUPT'],
    ['🇧🇺🇵🇹', 'BUPT'],
    ['вuрt', 'BUPT'],
    ['1inxm_0503', 'linxm_0503'],
    ['linxm下划线0503', 'linxm_0503'],
    // Sound and look.
    ['北油', '北邮'],
    ['北尤', '北邮'],
    ['被邮', '北邮'],
    ['比邮', '北邮'],
    ['林晓满', '林小满'],
    ['临晓曼', '林小满'],
    ['翠胡花园', '翠湖花园'],
    ['半夜不睡的桔子', '半夜不睡的橘子'],
    // Parts, emoji, masks.
    ['木木小满', '林小满'],
    ['弓长小雨', '张小雨'],
    ['耳东总', '陈总'],
    ['夜🍊', '夜橘'],
    ['年🍰', '年糕'],
    ['半夜不睡的🍊', '半夜不睡的橘子'],
    ['林*满', '林小满'],
    ['林某满', '林小满'],
    ['北某邮', '北邮'],
  ])('%s', (text, word) => {
    expect(found(text)).toContain(`${word} ${text}`);
    expect(found(`我们${text}。`)).toContain(`${word} ${text}`);
  });

  it.each([
    ...[
      '被有',
      '贝又',
      '河北有个',
      '东北油田',
      '西北游玩',
      '帮我被邮寄',
      '北有高楼',
      '往北又走',
      '近年高校',
      '新年🎂快乐',
    ],
    ...[
      '小百货',
      '小摆件',
      '太小白费力',
      '牛b',
      '这个小b',
      '小b崽子',
      '找到',
      '赵四到家',
      '总是',
      '白云翻滚',
      '昨夜聚餐',
    ],
    ...[
      'women',
      'by',
      'by the way',
      'lx',
      'xm',
      'b y',
      'abeiyou',
      'beiyoux',
      'xlxm',
      'lxms',
      '☁⛵🌊',
      '一三五',
      '三五零',
    ],
    ...[
      '二一三八一二三四五六七八',
      '一三八一二三四五六七九',
      '138****567',
      '计科二一零三二',
      '林某某',
      '王某兰州人',
      '北京某高校',
    ],
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is silent where a word is written as listed', () => {
    for (const word of ['北邮', 'BUPT', '林小满', '13812345678', '计科2103']) expect(found(word)).toEqual([]);
  });

  it('takes a numeral that begins the next word for no part of a number', () => {
    expect(found('一三八一二三四五六七八一起')).toEqual(['13812345678 一三八一二三四五六七八']);
  });

  it('may hold where nothing but numerals differs', () => {
    for (const text of ['一三八一二三四五六七八', '学11楼四一二'])
      expect(certaintyOf(text)).toBeGreaterThanOrEqual(0.9);
  });

  it('warns at most of sound, look, syllables, parts and emoji', () => {
    for (const text of ['北油', '比邮', 'beiyou', 'bei邮', '耳东总', '夜🍊', '林xm', 'bjyddx']) {
      expect(certaintyOf(text)).toBeGreaterThanOrEqual(0.5);
      expect(certaintyOf(text)).toBeLessThan(0.9);
    }
  });

  it('only notes one initial beside one character, and a nickname in a user name', () => {
    for (const text of ['陈z', 'xiaobai_2003', 'xiaobai@example.com']) expect(certaintyOf(text)).toBe(0.45);
  });
});

describe('any word of three characters', () => {
  const rare = fc.constantFrom(...'彬婷娜琪琳薇颖慧敏晗涵萱梓浩瀚翔鹏毅恺璐珊莹倩雯蕾茜瑾瑜');
  const name = fc.tuple(rare, rare, rare).map((all) => all.join(''));
  const spelling = (character: string): string => SPELLINGS[syllablesOf(character)[0]!]!;

  it('is found with each of its characters in Latin letters', () => {
    fc.assert(
      fc.property(name, fc.nat(2), (word, place) => {
        const text = [...word].map((one, index) => (index === place ? spelling(one) : one)).join('');
        const only = compileDisguises([{ text: word, target: word }])(formsOf(`我和${text}说`).skeleton);
        expect(only).toMatchObject([{ start: 2, end: 2 + text.length }]);
      }),
    );
  });

  it('is found by its first syllable and initials, and by all its syllables', () => {
    fc.assert(
      fc.property(name, (word) => {
        const seek = compileDisguises([{ text: word, target: word }]);
        const isEnglish = [...word].every((one) => ['bin', 'min'].includes(spelling(one)));
        expect(seek(formsOf([...word].map(spelling).join(' ')).skeleton)).toHaveLength(isEnglish ? 0 : 1);
      }),
    );
  });

  it('is not found where all its syllables are English words', () => {
    const seek = compileDisguises([{ text: '彬敏彬', target: 'name' }]);
    expect(seek(formsOf('bin min bin').skeleton)).toEqual([]);
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    ...[
      '北',
      '油',
      '邮',
      'bei',
      'you',
      'b',
      'y',
      '🍊',
      '夜',
      '*',
      '某',
      '一',
      '三',
      '八',
      '1',
      '38',
      ' ',
      '，',
      '林',
      '木',
      '小',
      '满',
      'x',
      '㍿',
      '\u200b',
      '👩‍💻',
    ],
  );
  const text = fc.array(parts, { maxLength: 40 }).map((all) => all.join(''));

  it('gives ranges of whole characters inside it', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const { start, end, certainty } of find(formsOf(draft).skeleton)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(draft.length);
          expect(draft.slice(start, end).isWellFormed()).toBe(true);
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThan(0.99);
        }
      }),
    );
  });
});
