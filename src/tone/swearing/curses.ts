import { isPair } from '../../draft/common-words.ts';
import { allMatches } from '../../draft/matches.ts';
import type { Forms } from '../../draft/normal.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { SwearGroup } from '../lexicon/types.ts';
import type { Swearword } from './types.ts';
import { UnitSet } from '../../grams/unit-set.ts';

/** Single characters are curses only where they stand alone or in a row, or with a particle: 操！ 艹艹艹 滚啊. */
const ALONE =
  /(?<![\p{L}\p{N}])([操艹艸屮肏淦尻焯屌凎]|扌喿)\1*[了哦啊呀嘞喔]?(?=[!！。,，、~\s…?.(（]|\p{Extended_Pictographic}|$)/uy;
const ROW =
  /(?<![\p{Script=Han}--[我啊呀哈呜哇嗷]]|[a-z])(?:([操艹肏淦尻焯贱])\1{2,}|([草擦日])\2{2,}|靠{3,}(?!\p{Script=Han}))/vy;
const AT_FIRST = /(?<![\p{L}\p{N}])([艹肏])(?=(?![字头部下上底和加是])\p{Script=Han}|[a-z])/uy;
const FINGER = /🖕+|[╭┌]∩[╮┐]|(?<!凹)凸(?=[(^皿`](?!\p{Script=Han}))|(?<=[)^皿])凸/uy;
/** What is bleeped out. */
const BLEEP = new RegExp(
  wrapped`
    (?<!哔)哔+[—~…-]{1,4}(?=[的你他这]|玩意|东西)|(?<=[真太好这那我你])哔{1,8}[—~…-]{2,4}|
    [([【](?:哔+[—~…-]*|消音|脏话|敏感词)[)\]】](?=[的了你他!。]|玩意|东西|$)|
    (?<=[你尼泥他傻沙操草艹去婊贱])[([【](?:哔+[—~…-]*|消音)[)\]】]
  `,
  'uy',
);
const ALONE_BEHIND =
  /(?<=真|真是|就|靠|[啊呀了]\s?)([操艹肏淦])(?:了)?(?=[!！。,，~\s…?.”"』」)）]|\p{Extended_Pictographic}|$)/uy;
/** Characters of Cantonese that stand for nothing else. */
const CANTONESE = /[𨳒𨳊𨶙𨳍𡲢閪]/uy;
const GRASS_BEHIND = /(?<=[啊呀])草(?=[!！。]|$)/uy;
const SUN = /(?<![\p{L}\p{N}、])(?:日|🌿)(?=[，,！!])/uy;
const GRASS = /(?<![\p{L}\p{N}])(草|槽|靠|擦|日|曰|🌿|🍀)(?=[!！。,，~\s…(（]|$)/uy;
const AWAY = /(?<![\p{L}\p{N}])(滚|爬)(?=[啊吧呀]?[!！。~\s]|[啊吧呀]?$)/uy;

/** A b before what is cursed: 这b班, 什么b天气; 这b站 is a site. */
const B = new RegExp(
  wrapped`
    (?<=[这那啥破个狗死]|什么|sei ?|[上干]这)b(?:i(?![a-z]))?(?=
      班|学|课|作业|天|地方|公司|工作|手机|玩意|东西|人|样|事|话|日子|路由|雨|风(?!格)|雪|系统|软件|
      老|领导|考试|论文|项目|需求|甲方|食堂|宿舍|床|队友|游戏|电影|剧|题|脑子|嘴|脸|手|生活|世界|
      社会|命|病|动静|造型|速度|网|价|钱|养的|用|毛|规定|活|破|中介|房东|平台|外卖|快递|闹钟|学校|
      专业|导师|班主任
    )
  `,
  'uy',
);

/** Letters that go on with somebody's mother: jnmd, xtmd. */
const MOTHERS = new RegExp(
  wrapped`
    (?<![a-z0-9._/-])(?:
      [a-z]{1,3}(?:nm(?:d|b|sl|lgb)|tmd)|[a-z]{0,3}nm(?:sb|lgbd|dgp|dp|bd)|fnndgp|fnmp|fndp|g[nw]ps|
      [cqr]nd(?:y|a)|(?:sb|cnm|tmd|nmsl|nmd){2,}
    )(?![a-z0-9._/-])
  `,
  'y',
);

/** What is done to somebody's family is left out; a bullet before a line is none. */
const LEFT_OUT = new RegExp(
  wrapped`
    (?:[*×✕]{1,3}|(?<=[\p{Script=Han}，,。!！~])[○●■□◯]{1,3})(?:
      [你尼泥拟您][妈玛马🐎🐴]|[你他]全家|[你他](?:大爷|祖宗|奶奶|姥姥|爹|娘)|他妈
    )(?![妈上来路])
  `,
  'uy',
);

const FINGER_GROUP: SwearGroup = { spellings: '', vulgar: 0.6, insult: 0.83 };
const CURSE: SwearGroup = { spellings: '', vulgar: 0.55 };
const HALF_A_CURSE: SwearGroup = { spellings: '', vulgar: 0.3 };
/** Marks in a heap stand for what is not printed: &%$#@! */
const HEAP = /(?<![a-z0-9@#$%&*^¥￥])[@#$%&*^¥￥!]{4,}(?![a-z0-9])/uy;
/** So many different ones of it, beside `!`, are no row of marks: *** and @@! are none. */
const HEAPED = 3;

const isHeap = (marks: string): boolean => new Set(marks.replaceAll('!', '')).size >= HEAPED;

/** What somebody is called, shortened or with a mask: 你个脑*, 遇到个zz. */
const CALLED = new RegExp(
  wrapped`
    (?<=你|你这|[这那]一?|是|遇到|碰到|就|一)[个群帮][大死老臭小]?(?:
      [脑智弱杂畜混憨傻狗贱婊骚废垃屌][*×某○□_x]{1,3}(?![a-z0-9])|
      (?:nc|zz|rz|lcb|lbd|csb|gzz|gsz|bdz|jr|jh|bz|gez|wbgz|wbd)(?=
        $|[\s!！,，。.~…?？的吧啊气烦]|东西|玩意|队友|司机|老板|领导|房东
      )
    )
  `,
  'uy',
);
const CALLED_GROUP: SwearGroup = { spellings: '', vulgar: 0.55, insult: 0.83 };
const LEFT_OUT_GROUP: SwearGroup = { spellings: '', vulgar: 0.7, insult: 0.83, aimed: true, atWorld: true };
const AWAY_WITH_YOU: SwearGroup = { spellings: '', vulgar: 0.3, insult: 0.81, aimed: true };

/** Patterns of curses by what they may begin with, and what else a match must be. */
const SINGLES: readonly (readonly [
  firsts: string,
  pattern: RegExp,
  group: SwearGroup,
  isOne?: (match: string) => boolean,
])[] = [
  ['🖕╭┌凸', FINGER, FINGER_GROUP],
  ['哔([【', BLEEP, CURSE],
  ['操艹艸屮肏淦尻焯屌凎扌', ALONE, CURSE],
  ['操艹肏淦尻焯贱草擦日靠', ROW, CURSE],
  ['艹肏', AT_FIRST, CURSE],
  ['操艹肏淦', ALONE_BEHIND, CURSE],
  ['𨳒𨳊𨶙𨳍𡲢閪', CANTONESE, CURSE],
  ['草', GRASS_BEHIND, CURSE],
  ['日🌿', SUN, CURSE],
  ['草槽靠擦日曰🌿🍀', GRASS, HALF_A_CURSE],
  ['@#$%&*^¥￥', HEAP, CURSE, isHeap],
  ['个群帮', CALLED, CALLED_GROUP],
  ['*×✕○●■□◯', LEFT_OUT, LEFT_OUT_GROUP],
  ['滚爬', AWAY, AWAY_WITH_YOU],
  ['b', B, CURSE],
  ['abcdefghijklmnopqrstuvwxyz', MOTHERS, CURSE],
];

/** What the patterns may begin with; of emoji it is half, which many share. */
const FIRSTS = new UnitSet(SINGLES.flatMap(([firsts]) => [...firsts].map((one) => one.charCodeAt(0))));

interface Curse {
  readonly target: SwearGroup;
  readonly index: number;
  readonly length: number;
}

function cursesIn(text: string): Curse[] {
  const found: Curse[] = [];
  // A curse ends where the same pattern may begin again.
  const ends = SINGLES.map(() => 0);
  for (let index = 0; index < text.length; index++) {
    if (!FIRSTS.has(text.charCodeAt(index))) continue;
    const first = String.fromCodePoint(text.codePointAt(index)!);
    SINGLES.forEach(([firsts, pattern, target, isOne], place) => {
      if (index < ends[place]! || !firsts.includes(first)) return;
      pattern.lastIndex = index;
      if (!pattern.test(text)) return;
      if (isOne?.(text.slice(index, pattern.lastIndex)) === false) return;
      ends[place] = pattern.lastIndex;
      found.push({ target, index, length: pattern.lastIndex - index });
    });
  }
  return found;
}

/** Of traditional characters, which are told apart before they are folded. */
const TRADITIONAL = /幹(?<![\p{L}\p{N}]幹)(?=[！!，,。…~\s]|$)/gu;

/** Somebody's word thrown back: “再等等”，等你妈呢. */
const THROWN_BACK =
  /(?![爷坝口])(\p{Script=Han})(?:[你尼泥您](?:[妈玛马麻🐎🐴🦙]|大[坝爷🐎🐴]))(?=[啊呢个]|[吧了的]?[,，。.!！?？\s]|[吧了的]?$)/gu;
const THROWN: SwearGroup = { spellings: '', vulgar: 0.7, insult: 0.83, aimed: true, atWorld: true };
/** Units in which the word that is thrown back was said. */
const SAID_BEFORE = 10;

/** Words of somebody's that are thrown back at him with his mother. */
export function thrownBack({ folded: { text, starts, ends } }: Forms): Swearword[] {
  if (!/[你尼泥您][妈玛马麻大🐎🐴🦙]/u.test(text)) return [];
  return allMatches(text, THROWN_BACK).flatMap(({ index, 0: { length }, 1: word }) =>
    text.slice(Math.max(0, index - SAID_BEFORE), index).includes(word!)
      ? [
          {
            target: THROWN,
            start: starts[index]!,
            end: ends[index + length - 1]!,
            foldedStart: index,
            foldedEnd: index + length,
            disguised: 0,
          },
        ]
      : [],
  );
}

/** Whether the last character before `end` begins a word: 日日日照金山. */
const goesOn = (text: string, end: number): boolean => end < text.length && isPair(text[end - 1]!, text[end]!);

/** Curses of one character, where they stand alone or in a row. */
export function curses({ text, folded }: Forms): Swearword[] {
  const found = cursesIn(folded.text);
  for (const { index, 0: curse } of allMatches(text, TRADITIONAL)) {
    found.push({ target: CURSE, index: folded.starts.indexOf(index), length: curse.length });
  }
  return found
    .filter(({ index, length }) => !goesOn(folded.text, index + length))
    .map(({ target, index, length }) => ({
      target,
      start: folded.starts[index]!,
      end: folded.ends[index + length - 1]!,
      foldedStart: index,
      foldedEnd: index + length,
      disguised: 0,
    }));
}
