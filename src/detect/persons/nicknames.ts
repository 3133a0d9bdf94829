import { isRarePair } from '../../draft/common-words.ts';
import { allMatches, matchesAt } from '../../draft/matches.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { KIN } from '../lists/kin.ts';
import { NICKNAMES } from '../lists/nicknames.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { Sought } from '../sought/sought.ts';
import { isKin } from './cues.ts';

const longestFirst = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');

/** Surnames that stand before such a name as well: 大舅赵铁柱. */
const FAMILIES = SURNAMES.replace(/\s/g, '').slice(0, 100);

const NEAR = longestFirst([...new Set(unpack(KIN))]);

/** Where a word for somebody near begins: looked for once for all that may follow it. */
const BEGINS_NEAR = new Sought(NEAR, 'gu');

/** What somebody does right behind the name: 闺蜜桃子今天…; 闺蜜桃子过敏 is about the fruit. */
const GOES_ON = wrapped`
  (?=
    [,。!?:;、~\s]|$|又|今天|今晚|昨天|昨晚|明天|刚|说|在|去|来|要|都|也|跟|和|给|把|被|让|已经|
    居然|竟然|终于|从|结婚|生日|的(?!味|皮|吃)|你|发(?!霉|酵|芽)|请|喝|真|打|考|买|家|帮|借|回
  )
`;

/** Somebody near with a word that many are called by: 我闺蜜桃子, 发小铁蛋, 大舅建军. */
const NEAR_BY = new RegExp(`(?:${NEAR})(?<name>[${FAMILIES}]?(?:${longestFirst(unpack(NICKNAMES))}))${GOES_ON}`, 'uy');

/** Somebody near with a doubled name: 我儿子铭铭的幼儿园. */
const DOUBLED = new RegExp(
  `(?:${NEAR})(?<name>(?<one>\\p{Script=Han})\\k<one>)(?:${GOES_ON}|(?=第|一|才|也|又|就|还|没|不|会|上|当|生|长|哭|笑|毕|升|开|非))`,
  'uy',
);

/** The child of somebody near, with a doubled name: 姑姑家的妞妞, 王婶家冬冬. */
const OF_HOUSE = new RegExp(
  wrapped`
    (?<=[叔婶姨姑舅伯哥姐嫂弟妹奶爷婆公居东同事友]家)的?(?<name>(?<one>\p{Script=Han})\k<one>)(?:
      ${GOES_ON}|(?=会|又|还|就|才|也|上|考|高|最|长|生|哭|笑|睡|弹|写|学|叫|没|不)
    )
  `,
  'gu',
);
/** Of those, what they have at home, or what goes on there: 邻居家的狗狗, 邻居家天天吵架. */
const NO_CHILD = '狗猫娃宝妹弟哥姐爸妈爷奶叔姑舅公婆饭包车兔鸡鸭鱼鸟花蛋星多大小人家事常天刚偏往渐慢轻年月日夜处';

/** Somebody near who is called by a character of the name: 保姆顺姨, 邻居芳姐. */
const CALLED = new RegExp(
  wrapped`
    (?:邻居|保姆|月嫂|护工|房东|中介|同事|室友|舍友|队友|搭子|老板|司机|组长|店长)(?<name>
      (?![大小阿老表堂亲我你他她它的了是和跟叫让给把被在有说二三四五六么干师学空姐哥姨叔弟妹])
      \p{Script=Han}[姨叔姐哥婶嫂伯爷]
    )(?![姐哥妹弟姨爷们夫])
  `,
  'gu',
);

/** Somebody near whose name is spoken of as a name: 我老婆文静名字叫文静. */
const BY_NAME = new RegExp(`(?:${NEAR})(?<name>\\p{Script=Han}{2,3}?)(?=(?:这个)?名字|人如其名)`, 'uy');

const HAS_ELDER = /[妈太婶姆伯]/u;
/** An elder by the surname alone, who does something: 徐妈今天查房, 李太话…. */
const ELDER = new RegExp(
  wrapped`
    (?=[${FAMILIES}][妈太婶姆伯])(?<=^|[,。!?~\s、跟找问])(?<name>
      (?![于任向时成万安应和全明关文高金方])[${FAMILIES}][妈太婶姆伯]
    )(?=
      又|今天|昨天|刚|说|话|在(?!线)|来|去|要|也|给|把|让|已经|居然|上次|家|的[^,。]{1,6}[,。]|[,!]
    )
  `,
  'gu',
);

/** Doubled, with a word of respect, where somebody is spoken to or of: 亲爱的闵闵姐. */
const RESPECTED = new RegExp(
  wrapped`
    (?<=^|[,。!?~\s、跟和找问给]|亲爱的|谢谢|感谢|我们?|恭喜|隔壁的?)(?<name>
      (?<one>(?![大小姐哥弟妹爸妈爷奶叔姑舅婆公宝太老好常天人星刚偏狗猫])\p{Script=Han})
      \k<one>[姐哥姨叔]
    )(?![姐哥姨叔妹])
  `,
  'gu',
);

/** What is done for a while, doubled: 姐姐理理我. */
const A_WHILE =
  '求理帮救抱亲看想说聊等试问吃喝玩逛走跑坐站睡洗擦拍摸揉捏敲读写学练听讲数找查搜买卖送借用换改修动管催骂夸陪哄逗劝躺缓歇醒滚评教让挪消关爱疼谢拜回来去';

const isDoubledWord = (name: string): boolean =>
  isRarePair(name[0]!, name[1]!) || A_WHILE.includes(name[0]!) || isKin(name);

/** A name that is told as one, up to the end of the clause: 叫我知夏, 不叫欧阳. */
const TOLD = new RegExp(
  wrapped`
    (?:(?<![快外])叫我|(?:我|[也都]|别|名)不?叫|小名|乳名|外号|绰号|花名|曾用名)(?:做|是|为|:)?(?<name>
      [小老阿大]\p{Script=Han}{1,2}|欧阳|上官|司马|诸葛|慕容|令狐|东方|皇甫
    )(?=[,。!?~\s]|$|就[好行是]|都?行|或)
  `,
  'gu',
);

/** What somebody says that he is called, which makes no words: 我叫美嘉, 大家好我叫糖糖. */
const CALLS_HIMSELF =
  /(?<=^|[,。!?~\s好的])我叫(?<name>(?![我你他她它您人谁啥什怎那这不了停车]|代驾|滴滴|闪送|跑腿|货拉)\p{Script=Han}{2,3})(?=[,。!?~\s]|$)/gu;

/** Cheap signs of the last two. */
const HAS_DOUBLED = /(\p{Script=Han})\1/u;
const SIGN = /[叫名号]/;

const nameIn = ({ index, 0: words, groups }: RegExpExecArray): Range => {
  const start = index + words.lastIndexOf(groups!['name']!);
  return { start, end: start + groups!['name']!.length };
};

const rangesOf = (text: string, pattern: RegExp): Range[] => allMatches(text, pattern).map(nameIn);

const rangesAt = (text: string, places: readonly number[], pattern: RegExp): Range[] =>
  matchesAt(text, places, pattern).map(nameIn);

/** What people are called by those near them, where a rule tells it and the model has nothing to go by. */
export function nicknames(text: string): Range[] {
  const near = BEGINS_NEAR.startsIn(text);
  const isDoubled = HAS_DOUBLED.test(text);
  const isSigned = SIGN.test(text);
  const isSpelled = ({ start, end }: Range): boolean =>
    !isRarePair(text[start]!, text[start + 1]!) && (end - start < 3 || !isRarePair(text[start + 1]!, text[start + 2]!));
  const isName = ({ start, end }: Range): boolean => !isDoubledWord(text.slice(start, end));
  return [
    ...rangesAt(text, near, NEAR_BY),
    ...rangesOf(text, CALLED),
    ...(isSigned ? rangesAt(text, near, BY_NAME) : []),
    ...(isDoubled ? rangesAt(text, near, DOUBLED).filter(isName) : []),
    ...(isDoubled ? rangesOf(text, OF_HOUSE).filter(({ start }) => !NO_CHILD.includes(text[start]!)) : []),
    ...(isSigned ? rangesOf(text, TOLD) : []),
    ...(isSigned ? rangesOf(text, CALLS_HIMSELF).filter(isSpelled) : []),
    ...(HAS_ELDER.test(text) ? rangesOf(text, ELDER) : []),
    ...(isDoubled ? rangesOf(text, RESPECTED).filter(isName) : []),
  ];
}
