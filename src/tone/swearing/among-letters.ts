import type { Forms } from '../../draft/normal.ts';
import type { SwearGroup } from '../lexicon/swearing.ts';
import type { SwearMatch } from './match.ts';

const LATIN = /[a-z]/;
const LATIN_OR_DIGIT = /[a-z0-9]/;

/** A Latin word, file name or address beside the match: `make sb do`, `readme.md`. */
function hasLatinNeighbour(text: string, start: number, end: number): boolean {
  return (
    /[a-z0-9][ ]?$|[./@#_-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^ ?[a-z]|^[._/-]/.test(text.slice(end, end + 2))
  );
}

/** How many there are of something, or what it is counted in: 2比0, 鸡8块. */
const COUNTED = /^(?:[0-9.:]|[块元折只号点年月日个条件斤楼路层座度分秒集岁寸米瓶桶份套位人次](?![^\s]?逼))/;

/** Written in capitals a word of letters is an abbreviation, unless it stands like an exclamation or what somebody is called. */
const CALLED_BEFORE = /(?:^|[\s!！,，。.~…?？、:："“]|[你个大真死这那都老全就太好我他她又狗去滚操干草])$/u;
const CALLED_AFTER =
  /^(?:$|[\s!！,，。.~…?？、)）"”\p{Extended_Pictographic}]|[你我他她它这那又什怎谁的了吧啊呀吗呢一都就还才老天真太玩东甲公司同室房队领烦气累有给别快滚])/u;
const CALLED = /(?:你个?|死|大|[是这那]个)$/;
const CAPITALS = /^(?:[A-Z]{2,8}|[0-9][A-Z])$/;
/** Far more often a curse than an abbreviation, in capitals too. */
const CURSED = /^(?:TMD|TNND|NMSL|MLGB|(?:WD|[QCRG])NMD|WCNM|NMLGB)$/;
/** Capitals as they are set in formulas and trade names only: CaO. */
const FORMULA = /^[A-Z][a-z][A-Z]$/;

/** Somebody from elsewhere: Nima是我同学. */
const NAME = /^[A-Z][a-z]+$/;
const NAMED = /^\s?(?:是|和|跟|同学|老师|教授|先生|女士)/;

function isAbbreviation({ text, folded }: Forms, { start, end }: SwearMatch): boolean {
  const whole = text.slice(folded.starts[start], folded.ends[end - 1]);
  const word = /[A-Za-z0-9]+/.exec(whole)?.[0] ?? '';
  const from = folded.starts[start]! + whole.indexOf(word);
  const to = from + word.length;
  if (FORMULA.test(word) || (NAME.test(word) && NAMED.test(text.slice(to)))) return true;
  if (!CAPITALS.test(word) || CURSED.test(word)) return false;
  const before = text.slice(0, from).replaceAll(`${word} `, '');
  if (CALLED.test(before)) return false;
  return !(CALLED_BEFORE.test(before) && CALLED_AFTER.test(text.slice(to)));
}

/** Told what letters stand for. */
const DEFINED = /^\s?是(?![你他她它我谁不真吧])/;

/** Letters that are written in a style of their own hide what they say: ＳＢ, 𝗦𝗕. */
const STYLED = /[\uff21-\uff5a]|[\u{1d400}-\u{1d7ff}]|[\u{1f130}-\u{1f189}]/u;

/** Whether letters or digits of a match belong to something else: Latin words, an abbreviation, a number. */
export function isAmongLetters(forms: Forms, match: SwearMatch, group: SwearGroup): boolean {
  const { text } = forms.folded;
  const { start, end } = match;
  const own = text.slice(start, end);
  if (!LATIN_OR_DIGIT.test(own)) return own.endsWith('比') && COUNTED.test(text.slice(end));
  if (/[0-9]/.test(own) && COUNTED.test(text.slice(end))) return true;
  if (!LATIN.test(own)) return false;
  if (group.lonely && DEFINED.test(text.slice(end))) return true;
  if (STYLED.test(forms.text.slice(forms.folded.starts[start], forms.folded.ends[end - 1]))) return false;
  if (isAbbreviation(forms, match)) return true;
  const isPure = /^[a-z0-9]+$/.test(own);
  if (isPure && /^[._/-][a-z0-9]/.test(text.slice(end, end + 2))) return true;
  if (!group.lonely && !(isPure && group.disguise)) return false;
  if (!LATIN_OR_DIGIT.test(own[0]!) && !LATIN_OR_DIGIT.test(own.at(-1)!)) return false;
  // The same word once more is no other word: tmd tmd tmd.
  const others = text.replaceAll(`${own} `, ' '.repeat(own.length + 1));
  const alone = others.slice(0, start) + own + others.slice(end);
  return hasLatinNeighbour(isPure && others.slice(end).startsWith(' ') ? alone : text, start, end);
}
