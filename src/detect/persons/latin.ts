import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { ENGLISH_NAMES } from '../lists/english-names.ts';
import { allOf, Sought, type Pattern } from '../sought/sought.ts';
import { apart } from './apart.ts';

const KNOWN: ReadonlySet<string> = new Set(unpack(ENGLISH_NAMES));

/** People who are called by a Latin name: at work, by their students, in the family. */
const AFTER_ROLE = new Sought(
  new RegExp(
    wrapped`
      (?:
        [表堂][哥姐弟妹]|[我他她][哥姐弟妹]|[叔舅姑姨][妈父夫]?|[哥姐弟妹嫂侄]{2}|儿子|女儿|老公|
        老婆|老师|外教|同事|室友|舍友|同屋|同桌|同学|老板|上司|领导|导师|闺蜜|死党|发小|基友|男友|
        女友|男朋友|女朋友|前任|学[长姐弟妹]|师[兄姐弟妹]|邻居|房东|队友|搭子|前台|助理|教练|客户|
        经理|主管|hr|HR|[经总]理|我叫|名叫|[他她]叫|我是
      ) ?([A-Z][a-z]{1,11}(?: [A-Z][a-z]{1,11})?)(?![A-Za-z0-9@._-])
    `,
    'gu',
  ),
);
const BEFORE_ROLE = new RegExp(
  wrapped`
    (?<![A-Za-z@._-])([A-Z][a-z]{1,11}) ?(?:
      老师|姐|哥|总|老板|学姐|学长|同学|阿姨|叔叔|经理|教练|师傅|医生|主任|导师|教授|总监|学[弟妹]|
      师[兄姐弟妹]
    )(?!姐|妹|哥|体|是)
  `,
  'gu',
);

/** A listed name where people stand: 跟Kevin开会, Amy说…, 阿May. */
const WITH = /(?:跟|和|找|问|给|被|让|等|陪|约|叫|@|、) ?([A-Z][a-z]{1,11})(?=[\p{Script=Han}、,，。！!?？\s]|$)/gu;
const DOES = new RegExp(
  wrapped`
    (?<![A-Za-z@._-])([A-Z][a-z]{1,11}) ?(?=
      [（(](?:我|他|她|前|同)|
      (?:
        又|刚|说(?!明)|问我|今天|昨天|明天|居然|竟然|终于|你(?!好)|帮我|请我|借|骂|结婚|生日|回来|
        离职|辞职|迟到|请假|发(?:我|来|消息)|让我|跟我|和我
      )
    )
  `,
  'gu',
);
const FAMILIAR = /(阿[A-Z][a-z]{1,11})(?![A-Za-z0-9])/gu;

/** English prose. */
const MY = new RegExp(
  wrapped`
    \b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur) (?:\w+ )?(?:
      friend|bestie|roommate|flatmate|classmate|boss|manager|colleague|coworker|boyfriend|
      girlfriend|husband|wife|brother|sister|cousin|mom|mum|dad|teacher|professor|neighbou?r|
      landlord|supervisor|advisor
    ),? ([A-Z][a-z]{1,11}(?: [A-Z][a-z]{1,11})?)(?![A-Za-z])
  `,
  'gu',
);
const IS_MY = new RegExp(
  wrapped`
    (?<![A-Za-z.])([A-Z][a-z]{1,11}(?: [A-Z][a-z]{1,11})?) is my (?:\w+ )?(?:
      friend|bestie|roommate|flatmate|classmate|boss|manager|colleague|coworker|boyfriend|
      girlfriend|husband|wife|brother|sister|cousin|teacher|professor|neighbou?r|landlord
    )\b
  `,
  'gu',
);
const TITLED = new RegExp(
  wrapped`
    \b((?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? (?!
      (?:
        Marvel|Pepper|Who|Strange|Doom|Bean|Darcy|Potato|Fox|Beast|Robot|Clean|President|Right|Wrong|
        World|Universe|Big|Grinch|Krabs|Peanut|Muscle|Martens?|Watson|Hyde|Jekyll|Freeman|House|Dre|Seuss|
        Perfect|Monopoly|Rogers|Miyagi|Sunshine|Independent|America|Piggy|Pacman|Dalloway|Doubtfire|Maisel
      )(?![a-z])
    )[A-Z][a-z]{1,11})(?![A-Za-z])
  `,
  'gu',
);
const I_AM =
  /\b(?:I'm|I am|I’m|[Mm]y name is|[Mm]y name's|call me|this is) ([A-Z][a-z]{1,11}(?: [A-Z][a-z]{1,11})?)(?![A-Za-z])/gu;

/** Patterns whose cue is enough, and those that need a listed name. */
const CUED = [AFTER_ROLE, BEFORE_ROLE, FAMILIAR, MY, IS_MY, TITLED];
const LISTED = [WITH, DOES, I_AM];

/** A cheap sign that there may be one. */
const LATIN_NAME = /[A-Z][a-z]/;

/** Latin names beside a cue, as ranges of the original text. */
export function latinNames(text: string): Range[] {
  if (!LATIN_NAME.test(text)) return [];
  const names: Range[] = [];
  const read = (pattern: Pattern, accepts: (name: string) => boolean): void => {
    for (const match of allOf(pattern, text)) {
      const name = match[1]!;
      if (!accepts(name)) continue;
      const start = match.index + match[0].indexOf(name);
      names.push({ start, end: start + name.length });
    }
  };
  for (const pattern of CUED) read(pattern, () => true);
  for (const pattern of LISTED) read(pattern, (name) => KNOWN.has(name.split(' ')[0]!));
  return apart(names);
}
