import { isCommonPair } from '../../draft/common-words.ts';
import { once } from '../../draft/once.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { insideAddress } from '../context.ts';
import { gazetteer, unpack } from '../gazetteer.ts';
import { BOUGHT_NAMES, EMPLOYERS, EVERYDAY_NAMES, WORD_NAMES } from '../lists/employers.ts';
import type { NameSort } from './sorts.ts';
import { workCertainty } from './work.ts';

/** A stretch of the folded text that names an employer, and how sure it is that somebody works there. */
export interface FoundEmployer extends Range {
  readonly certainty: number;
}

/** Well-known employers, and whether people are there without working there. */
const known = once(() =>
  gazetteer<NameSort>([
    ...unpack(EMPLOYERS).map((name) => [name, 'firm'] as const),
    ...unpack(EVERYDAY_NAMES).map((name) => [name, 'everyday'] as const),
    ...unpack(BOUGHT_NAMES).map((name) => [name, 'bought'] as const),
    ...unpack(WORD_NAMES).map((name) => [name, 'visited'] as const),
  ]),
);

/** What belongs to a name: 中建三局, 小鹏汽车, 中铁十二局, 招行信用卡中心. */
const MORE = new RegExp(
  wrapped`
    ^(?:
      [ ](?:sachs|stanley|chase|young|group|china)(?![a-z])|[一二三四五六七八九十]{1,3}局|集团|汽车|
      公司|科技|证券|银行|云(?![南朵端])|\p{Script=Han}{2,4}(?:分公司|分行|支行|营业部|营业厅)|
      \p{Script=Han}{2,4}(?:供电公司|电力公司|供电局)|营业[部厅]|(?:会计师|律师)?事务所|
      (?:第?[一二三四五六七八九\d]{1,2}|总|分|超级|新|老|酒|啤酒)?(?:
        工厂|厂区|总厂|分厂|(?<=[一二三四五六七八九总分酒])厂(?!家)
      )|
      (?:研究院|研究所|实验室|事业部|总部(?=上班|实习|报到|入职|打工)|产业园|仓(?![库促]))|
      [^\P{Script=Han}的在了是我]{2,6}店(?!员|长|里)
    )
  `,
  'u',
);

/** What joins two names that one thing is said of: 大疆和vivo. */
const AND = /^ ?(?:和|与|跟|还是|或者?|or|vs|、|\/|跳槽?(?:到|去)了?) ?$/u;

/** Names that are joined to one where somebody works are worth as much. */
function linked(text: string, names: readonly FoundEmployer[]): FoundEmployer[] {
  return names.map((name, at) => {
    if (name.certainty > 0) return name;
    const beside = [names[at - 1], names[at + 1]].find(
      (other) =>
        other !== undefined &&
        other.certainty > 0 &&
        AND.test(text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start))),
    );
    return beside ? { ...name, certainty: beside.certainty } : name;
  });
}

/** Whether 全家 is the shop and not a whole family: 在全家上夜班, 全家便利店; 全家下田干活. */
const isShop = (text: string, start: number, end: number): boolean =>
  /[在去到从给]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:便利|打工|兼职|上[早中晚夜白]?班|[早晚夜]班|收银|店|实习|值班|的(?:前|老|男|女)?同事)/u.test(
    text.slice(end, end + 4),
  );

/** A courier by his firm: the name of the firm ends before 快递员. */
const clerk = (text: string, start: number, end: number): FoundEmployer[] => [
  { start, end, certainty: workCertainty(text, start, end, 'everyday') },
];

/** Well-known employers of a folded text beside a word of work. */
export function employersIn(text: string): FoundEmployer[] {
  const names = known()
    .find(text)
    .flatMap(({ start, end: short, name, about: sort }): FoundEmployer[] => {
      // 京东快递|员 is of 京东 as well, but no firm is called 快递员.
      if (name.endsWith('快递') && text[short] === '员') return clerk(text, start, short - 2);
      const end = short + (MORE.exec(text.slice(short, short + 10))?.[0].length ?? 0);
      if (text[start - 1] === '@' || insideAddress(text, start)) return [];
      if (/[a-z]/.test(name) && (/[a-z0-9]/.test(text[start - 1] ?? '') || /[a-z0-9]/.test(text[end] ?? ''))) return [];
      if (/^\d/.test(name) && (/\d/.test(text[start - 1] ?? '') || /[\d度元块]/.test(text[end] ?? ''))) return [];
      if (sort === 'visited' && start > 0 && isCommonPair(text[start - 1]!, name[0]!)) return [];
      if (name === 'gap' && /^ ?(?:了|year|[一二两三四五六七八九十半\d]|期|中|的?那)/u.test(text.slice(end, end + 5)))
        return [];
      if (name === '字节' && /^(?:数|码|序|流|对齐|串|长|缓冲|型|大小|跳(?!动)|为单位)/u.test(text.slice(end, end + 3)))
        return [];
      if (sort === 'visited' && /[哪某一这那]个$/u.test(text.slice(Math.max(0, start - 2), start))) return [];
      if (name === '如家' && /^[里中人常族庭]/u.test(text.slice(end))) return [];
      if (name === '三星' && text.slice(0, start).endsWith('米其林')) return [];
      if (name === '全家' && !isShop(text, start, end)) return [];
      return [{ start, end, certainty: workCertainty(text, start, end, sort) }];
    });
  return linked(text, names).filter(({ certainty }) => certainty > 0);
}
