import type { Range } from '../../draft/types.ts';
import { unpack } from '../gazetteer.ts';
import { KIN } from '../lists/kin.ts';
import { NICKNAMES } from '../lists/nicknames.ts';

const longestFirst = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');

const NEAR = longestFirst([...new Set(unpack(KIN))]);

/** What somebody does right behind the name: 闺蜜桃子今天…; 闺蜜桃子过敏 is about the fruit. */
const GOES_ON =
  '(?=[,。!?:;、~\\s]|$|又|今天|今晚|昨天|昨晚|明天|刚|说|在|去|来|要|都|也|跟|和|给|把|被|让|已经|居然|竟然|终于|从|结婚|生日|的(?!味|皮|吃)|你|发(?!霉|酵|芽)|请|喝多|喝醉|打|考|买|家|帮|借|回)';

/** Somebody near with a word that many are called by: 我闺蜜桃子, 发小铁蛋, 大舅建军. */
const NEAR_BY = new RegExp(`(?:${NEAR})(?<name>${longestFirst(unpack(NICKNAMES))})${GOES_ON}`, 'gu');

/** A name that is told as one, up to the end of the clause: 叫我知夏, 不叫欧阳. */
const TOLD =
  /(?:(?<![快外])叫我|(?:我|[也都]|别|名)不?叫|小名|乳名|外号|绰号|花名|曾用名)(?:做|是|为|:)?(?<name>[小老阿大]\p{Script=Han}{1,2}|欧阳|上官|司马|诸葛|慕容|令狐|东方|皇甫)(?=[,。!?~\s]|$|就[好行是]|都?行|或)/gu;

/** A cheap sign of the second. */
const SIGN = /[叫名号]/;

const rangesOf = (text: string, pattern: RegExp): Range[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: words, groups }) => {
    const start = index + words.lastIndexOf(groups!['name']!);
    return { start, end: start + groups!['name']!.length };
  });

/** What people are called by those near them, where a rule tells it and the model has nothing to go by. */
export function nicknames(text: string): Range[] {
  return [...rangesOf(text, NEAR_BY), ...(SIGN.test(text) ? rangesOf(text, TOLD) : [])];
}
