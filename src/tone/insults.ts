import { wrapped } from '../draft/wrapped.ts';
import { wordsBefore } from './around.ts';
import { directedness } from './directed.ts';
import { reading } from './measure.ts';
import { swearwordsIn } from './swearing/swearing.ts';
import type { Swearword } from './swearing/types.ts';
import type { ToneInput, ToneReading } from './types.ts';

/** Units around a curse in which somebody is looked for, over the ends of clauses. */
const FAR = 30;

/** Who is called or pointed at, where a curse may be for anybody. */
const CALLED = new RegExp(
  wrapped`
    你|您|@|楼[上主下]|博主|作者|评论区|那[位个帮群]|这[种帮群]|对面|裁判|队友|某些人|有些人|
    [的个]人(?![生家])|号主|小编|黑粉|键盘侠|死全家|傻|贱|骗子|小偷|(?<![a-z])(?:you|u)(?![a-z])
  `,
  'iu',
);

/** Somebody who is called names right before he is named: 傻逼队友. */
const NAMED_AFTER = new RegExp(
  wrapped`
    ^\s?的?(?:
      队友|老板|领导|房东|司机|中介|客服|甲方|主管|经理|老师|教授|导师|导员|辅导员|室友|舍友|同事|
      同学|邻居|前任|前男友|前女友|男的|女的|男人|女人|东西|玩意|裁判|对面|打野|辅助|上单|射手|黄牛|
      保安|物业|卖家|商家|店家|骗子|小偷|博主|楼主|营销号|编剧|导演|教练|亲戚|家长|一个|些
    )
  `,
  'u',
);

/** Told of oneself: 我脑子有病. */
const OF_ONESELF = /(?:我|俺|自己|本人)(?:真|真是|的|是|是不是|都|也|又|怕是|大概)?$/u;

/** What is left of a curse that nobody stands near. */
const AT_NOBODY = 0.5;

/** Insults of this weight and coarseness are no mere teasing. */
const HARSH = 0.7;
const COARSE = 0.5;

/** A curse and nothing else is for who reads it. */
const isAlone = (before: string, after: string): boolean =>
  !WORD.test(before.replace(STICKER, '')) && !WORD.test(after.replace(STICKER, ''));
const WORD = /[\p{L}\p{N}]/u;
const STICKER = /\[[^\]]{1,8}\]/gu;

/** How much of an insult is directed at somebody, 0…1. */
function directed(input: ToneInput, { target, foldedStart, foldedEnd }: Swearword): number {
  const { text } = input.folded;
  const before = wordsBefore(text, foldedStart, FAR);
  const after = text.slice(foldedEnd, foldedEnd + FAR);
  if (target.atWorld) return isAlone(before, after) || CALLED.test(before) || CALLED.test(after) ? 1 : AT_NOBODY;
  if (target.aimed) return OF_ONESELF.test(before) ? 0 : 1;
  const isHarsh = target.vulgar >= COARSE && (target.insult ?? 0) >= HARSH;
  if (isHarsh && NAMED_AFTER.test(after)) return 1;
  return directedness(input, foldedStart, foldedEnd);
}

/** Insults by the words themselves and by who is near. */
export function insultsIn(input: ToneInput): ToneReading {
  return reading(
    swearwordsIn(input).map((word) => {
      const insult = word.target.insult ?? 0;
      return { weight: insult === 0 ? 0 : insult * directed(input, word), start: word.start, end: word.end };
    }),
  );
}
