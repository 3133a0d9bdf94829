import type { Forms } from '../../draft/normal.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { SwearGroup } from '../lexicon/types.ts';
import type { SwearMatch } from './types.ts';

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
const CALLED_AFTER = new RegExp(
  wrapped`
    ^(?:
      裁判|队友|老板|领导|房东|司机|中介|客服|策划|主管|对面|玩意|东西|系统|软件|游戏|规定|作业|
      快递|天气|学校|食堂|手机|校园网|室友|舍友|同事|邻居|导[师员]|辅导员|教练|物业|保安|商家|卖家|
      运营|编剧|导演|剧情|粉丝|博主|楼主|地铁|外卖|航空|店家?|男|女|人(?!员)|$|
      [\s!！,，。.~…?？、)）"”\p{Extended_Pictographic}]|
      [你我他她它这那又什怎谁的了吧啊呀吗呢一都就还才老天真太玩东甲公司同室房队领烦气累有给别快滚]
    )
  `,
  'u',
);
const CALLED = /(?:你个?|死|大|大写的|[是这那]个|[一这那]?[群帮堆窝]|遇[到上]个?|[种个]大?)$/;
const CAPITALS = /^(?:[A-Z]{2,8}|[0-9][A-Z])$/;
/** Far more often a curse than an abbreviation, in capitals too. */
const CURSED = /^(?:WTM|NTM|TMD|TNND|NMSL|MLGB|(?:WD|[QCRG])NMD|WCNM|NMLGB)$/;
/** TM is a mark of trade, but not behind these: 谁TM, 这TM, 又TM. */
const SWORN_BY = /[谁这那真太都又还就别我你他她么全给是子才也可更最好]$/u;
/** Capitals in a word that is coarse as far as it is written: 傻BI. */
const SWORN_AT = /^[傻操婊贱屌煞](?=[A-Z])|[A-Z][逼婊操日死巴槽屌]$/u;
/** Letters that spell syllables out are no abbreviation. */
const LONGEST_ABBREVIATION = 4;

/** Capitals as they are set in formulas and trade names only: CaO. */
const FORMULA = /^(?!CnM)[A-Z][a-z][A-Z]$/;

/** An airport and a label, where nobody is cursed by them. */
const BRAND = /^(?:FUK|FCUK)$/;
const CURSES_ON = /^\s?(?:[!！,，。]|you|u\b|$)/iu;

/** Somebody from elsewhere: Nima是我同学. */
const NAME = /^[A-Z][a-z]+$/;
const NAMED = /^\s?(?:是|和|跟|同学|老师|教授|先生|女士)/;

/** Letters that a syllable of a longer word is spelled in, and of one that leaves no doubt: 狗DONG西, 操NI妈, 杂ZHONG. */
const SYLLABLE_OF_MORE = 2;
const SYLLABLE_OF_TWO = 3;

/** Whether the only letters of a match are a syllable of it among its other characters. */
function isSpelledWithin({ start, end, readings }: SwearMatch): boolean {
  if (!readings.every(({ how }) => how === 'own' || how === 'custom' || how === 'spelled')) return false;
  const others = readings.filter(({ how }) => how !== 'spelled').length;
  const letters = end - start - others;
  return others > 0 && letters >= (readings.length > 2 ? SYLLABLE_OF_MORE : SYLLABLE_OF_TWO);
}

function isAbbreviation({ text, folded }: Forms, { start, end, readings }: SwearMatch): boolean {
  if (end - start > LONGEST_ABBREVIATION && readings.every(({ how }) => how === 'spelled')) return false;
  if (isSpelledWithin({ start, end, readings })) return false;
  const whole = text.slice(folded.starts[start], folded.ends[end - 1]);
  const word = /[A-Za-z0-9]+/.exec(whole)?.[0] ?? '';
  const from = folded.starts[start]! + whole.indexOf(word);
  const to = from + word.length;
  if (FORMULA.test(word) || (NAME.test(word) && NAMED.test(text.slice(to)))) return true;
  if (BRAND.test(word)) return !CURSES_ON.test(text.slice(to));
  if (!CAPITALS.test(word) || CURSED.test(word) || SWORN_AT.test(whole)) return false;
  const before = text.slice(0, from).replaceAll(`${word} `, '');
  if (CALLED.test(before) || (word === 'TM' && SWORN_BY.test(before))) return false;
  return !(CALLED_BEFORE.test(before) && CALLED_AFTER.test(text.slice(to)));
}

/** The end of a file's name or an address goes before its ending: hello.sh. */
const FILE = /[a-z0-9][./]$/;

/** Told what letters stand for. */
const DEFINED = /^\s?(?:是什么意思|是(?![你他她它我谁不真吧疯傻脑有要想在个怎哪什]))/;

/** What letters stand for is written behind them: TMD(短时程调制). */
const GLOSSED = /^\s?[(（](?![^)）]*[你他妈操逼傻死骂])\p{Script=Han}{4,}[)）]/u;

const GLOSS = 24;

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
  if (LATIN.test(own[0]!) && FILE.test(text.slice(Math.max(0, start - 2), start))) return true;
  const isPure = /^[a-z0-9]+$/.test(own);
  if ((group.lonely || isPure) && DEFINED.test(text.slice(end))) return true;
  if (GLOSSED.test(text.slice(end, end + GLOSS))) return true;
  if (STYLED.test(forms.text.slice(forms.folded.starts[start], forms.folded.ends[end - 1]))) return false;
  if (isAbbreviation(forms, match)) return true;
  if (isPure && /^[._/@-][a-z0-9]/.test(text.slice(end, end + 2))) return true;
  if (!group.lonely && !(isPure && group.disguise)) return false;
  if (!LATIN_OR_DIGIT.test(own[0]!) && !LATIN_OR_DIGIT.test(own.at(-1)!)) return false;
  // The same word once more is no other word: tmd tmd tmd.
  const others = text.replaceAll(`${own} `, ' '.repeat(own.length + 1));
  const alone = others.slice(0, start) + own + others.slice(end);
  return hasLatinNeighbour(isPure && others.slice(end).startsWith(' ') ? alone : text, start, end);
}
