import { isByChance } from '../draft/chance.ts';
import { dayOf, daysOf, isSameDay } from '../draft/dates.ts';
import { compileDisguises } from '../draft/disguise.ts';
import { isEverydaySense } from '../draft/everyday-sense.ts';
import { fold, skeleton, toOriginal, type Skeleton } from '../draft/normal.ts';
import { compileTerms, longestOf, type Term, type TermFinder, type TermMatch } from '../draft/terms.ts';
import type { Fact, Listener } from '../persona/types.ts';
import { isThing } from './context.ts';
import { isKnown } from './persons/figures.ts';
import type { Detail } from './types.ts';

/** Something of the wardrobe that a draft can name. */
export type Listed =
  { readonly type: 'fact'; readonly fact: Fact } | { readonly type: 'listener'; readonly listener: Listener };

/** A detail that the user listed. `kind` is `fact` or `listener`, `value` the listed value or name. */
export interface ListedDetail extends Detail {
  readonly listed: Listed;
}

/** Finds the listed facts and listeners in a draft, the longest match first wherever two overlap. */
export type ListedFinder = (bare: Skeleton) => ListedDetail[];

/** How sure it is that a listed nickname is meant where it reads as the everyday word: enough for a quiet mark. */
const EVERYDAY_SENSE = 0.45;

const isExact = (listed: Listed): boolean => listed.type === 'fact' && listed.fact.exact === true;

/** Compiles facts and listeners, once per change of the wardrobe. */
export function compileListed(facts: readonly Fact[], listeners: readonly Listener[]): ListedFinder {
  const terms = [
    ...facts.flatMap((fact) => termsOf({ type: 'fact', fact }, [fact.value, ...fact.aliases])),
    ...listeners.flatMap((listener) => termsOf({ type: 'listener', listener }, [listener.name, ...listener.aliases])),
  ];
  const inexact = terms.filter(({ target }) => !isExact(target));
  const findPlain = compileTerms(terms);
  const findDisguised = compileDisguises(inexact);
  const findDays = compileDays(
    inexact.filter(({ target }) => target.type === 'fact' && target.fact.kind === 'birthday'),
  );
  return (bare) => {
    const { text } = bare.folded;
    const isOther = (match: TermMatch<Listed>): boolean =>
      isOfThatYear(text, match) ||
      isByChance(text, match, namesOf(match.target)) ||
      isNumberOfThing(text, match) ||
      isSomebodyElse(text, match) ||
      isLunar(text, match);
    const plain = findPlain(bare).flatMap((match) => {
      if (isOther(match)) return [];
      const isSense = isEverydaySense(text, match.foldedStart, match.foldedEnd);
      return isSense ? { ...match, certainty: Math.min(match.certainty, EVERYDAY_SENSE) } : match;
    });
    const disguised = findDisguised(bare).filter(
      (match) =>
        !isLunar(text, match) &&
        !isAnotherName(text, match) &&
        !isSomebodyElse(text, match) &&
        !isEverydaySense(text, match.foldedStart, match.foldedEnd),
    );
    const others = [...disguised, ...findDays(bare).filter((match) => !isOfThatYear(text, match))];
    return longestOf([...plain, ...widened(plain, others)]).map(({ target, start, end, certainty }) => ({
      kind: target.type,
      value: target.type === 'fact' ? target.fact.value : target.listener.name,
      start,
      end,
      certainty,
      listed: target,
    }));
  };
}

/** All that somebody or something listed is called. */
const namesOf = (target: Listed): readonly string[] =>
  target.type === 'fact'
    ? [target.fact.value, ...target.fact.aliases]
    : [target.listener.name, ...target.listener.aliases];

const termsOf = (target: Listed, texts: readonly string[]): Term<Listed>[] => texts.map((text) => ({ text, target }));

/** Finds the days of `terms` in all their spellings. */
function compileDays(terms: readonly Term<Listed>[]): TermFinder<Listed> {
  const days = terms.flatMap(({ text, target }) => {
    const day = dayOf(fold(text));
    return day ? [{ day, target }] : [];
  });
  if (days.length === 0) return () => [];
  return ({ folded }) =>
    daysOf(folded.text).flatMap((named) => {
      const { start: foldedStart, end: foldedEnd, certainty } = named;
      const place = { certainty, foldedStart, foldedEnd, ...toOriginal(folded, foldedStart, foldedEnd) };
      return days.filter(({ day }) => isSameDay(named, day)).map(({ target }) => ({ target, ...place }));
    });
}

/** Surnames that are no words of their own, so that they say whose the given name behind them is. */
const SURNAMES =
  '张李刘陈赵吴徐孙朱胡郭罗郑梁宋谢唐韩冯邓曹彭萧蔡潘袁董苏魏吕蒋沈姜崔谭廖邹郝邱秦薛侯孟闫龚邵杨杜丁卢姚钟汪范贾夏韦付尹段雷黎贺顾';

/**
 * Whether a given name stands behind another surname than the listed one: 张小满 where 林小满 is listed, and whatever is
 * read as a disguise, where no name of two surnames is: 吴亦凡 where 一凡 is listed.
 */
function isSomebodyElse(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  const surname = text[foldedStart - 1];
  if (surname === undefined || !SURNAMES.includes(surname)) return false;
  // 感谢小满: no surname.
  if (surname === '谢' && /[谢感多致鸣答酬]/u.test(text[foldedStart - 2] ?? '')) return false;
  const listed = namesOf(target);
  const given = text.slice(foldedStart, foldedEnd);
  if (listed.includes(given)) {
    return listed.some((name) => name.length === given.length + 1 && name.endsWith(given) && !name.startsWith(surname));
  }
  return isPersonal(target) && given.length === 2 && /^\p{Script=Han}{2}$/u.test(given);
}

const isPersonal = (target: Listed): boolean => target.type === 'listener' || target.fact.kind === 'person';

/** What people of a surname are called by. */
const TITLES = '总姐哥导叔姨爷工局老师';

/**
 * Whether what is read as a disguise is somebody else's name: that of somebody whom everybody knows (杨洋 where 洋洋 is
 * listed), or a title behind another surname than the listed one, though it sounds alike (姜导 where 江导 is listed).
 */
function isAnotherName(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  const words = text.slice(foldedStart, foldedEnd);
  const [surname = '', title = '', ...others] = words;
  if (isKnown(words) && !namesOf(target).includes(words)) return true;
  if (!isPersonal(target) || !TITLES.includes(title) || others.length > 1) return false;
  return (
    SURNAMES.includes(surname) &&
    namesOf(target).every((name) => !name.startsWith(surname)) &&
    namesOf(target).some((name) => name.slice(1) === title + others.join(''))
  );
}

/** Digits as few as these are met by chance in the number of a thing: 房间号0503. */
const FEW_DIGITS = 6;

/** What makes few digits those of a thing: 第0503期, 取餐号0503, 0503次, 尾号0503. */
const NUMBERED = /(?:第|[取桌尾批期房车牌编排][餐单号次票]{0,2}[:是为 ]{0,2}|no\.? ?|(?<![a-z])[a-z]{1,2}-?)$/u;
const COUNTED = /^ ?(?:期|[号次]?[桌车房厅柜]|次(?:列车|航班)?|航班|[页集话章]|元|块)/u;

function isNumberOfThing(text: string, { foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  if (foldedEnd - foldedStart > FEW_DIGITS || !/^\d+$/.test(text.slice(foldedStart, foldedEnd))) return false;
  return (
    isThing(text, foldedStart) ||
    NUMBERED.test(text.slice(Math.max(0, foldedStart - 6), foldedStart)) ||
    COUNTED.test(text.slice(foldedEnd, foldedEnd + 4))
  );
}

/** A year in which nobody who writes was born, right before a day, in it or right behind it. */
const RECENT_BEFORE = /(?<!\d)20[1-9]\d ?[-./年]? ?$/;
const RECENT_IN = /^20[1-9]\d/;
const RECENT_BEHIND = /^[-./, ]{1,2}20[1-9]\d(?!\d)/;
const OF_BIRTH = /生日|出生|生于|生辰|破壳|过生|birthday|\bborn\b/;

/** Whether a listed birthday is a day of a year of late, and nothing says that it is a birthday: 2024-05-03 更新. */
function isOfThatYear(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  if (target.type !== 'fact' || target.fact.kind !== 'birthday') return false;
  const left = text.slice(Math.max(0, foldedStart - 10), foldedStart);
  const right = text.slice(foldedEnd, foldedEnd + 10);
  const isRecent =
    RECENT_BEFORE.test(left) || RECENT_IN.test(text.slice(foldedStart, foldedEnd)) || RECENT_BEHIND.test(right);
  return isRecent && !OF_BIRTH.test(left) && !OF_BIRTH.test(right);
}

const LUNAR = /(?:农历|阴历|旧历|闰)$/;

/** Whether a listed birthday is one of the lunar calendar in the draft, which is another day. */
function isLunar(text: string, { target, foldedStart }: TermMatch<Listed>): boolean {
  if (target.type !== 'fact' || target.fact.kind !== 'birthday' || /农历|阴历|旧历/.test(target.fact.value))
    return false;
  return LUNAR.test(text.slice(Math.max(0, foldedStart - 2), foldedStart));
}

/** `others`, as sure as a plain match of the same thing that they cover: 木木小满 is as sure as the 小满 in it. */
function widened(plain: readonly TermMatch<Listed>[], others: readonly TermMatch<Listed>[]): TermMatch<Listed>[] {
  const byStart = new Map<number, TermMatch<Listed>[]>();
  for (const match of plain) byStart.set(match.foldedStart, [...(byStart.get(match.foldedStart) ?? []), match]);
  return others.map((match) => {
    let { certainty } = match;
    for (let at = match.foldedStart; at < match.foldedEnd; at++) {
      for (const inner of byStart.get(at) ?? []) {
        if (inner.target === match.target && inner.foldedEnd <= match.foldedEnd) {
          certainty = Math.max(certainty, inner.certainty);
        }
      }
    }
    return { ...match, certainty };
  });
}

/** A spelling that tells two spellings of one thing apart from two things: folded, letters and digits only. */
export function canonical(text: string): string {
  return skeleton(fold(text)).text;
}
