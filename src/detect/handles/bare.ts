import { wrapped } from '../../draft/wrapped.ts';
import { Sought } from '../sought/sought.ts';
import type { FoundName, Signed } from './found.ts';
import { ABOUT_NAMES, nameIn } from './names.ts';
import { PLATFORM } from './platforms.ts';
import { VALUE } from './spelling.ts';

/** 圈名木白, cn阿狸, 昵称橙子味汽水的是我, 公众号：阿泽的深夜食堂: nothing between, or a colon that headings have too. */
const BARE = new Sought(
  wrapped`
    (?:
      圈名|网名|笔名|昵称|(?<![a-z\d.])cn ?:? ?|(?:公众号|视频号|播客) ?: ?|
      ${PLATFORM} ?(?:id|名字|昵称|(?<=游戏|王者|吃鸡)名) ?
    )(?![是叫就为改换搜字称单额气次])(?=\p{Script=Han})(?<value>${VALUE})
  `,
  'gu',
);

/** Names right behind what has one: 圈名木白. */
export const bareNames = ({ text, hasName }: Signed): FoundName[] =>
  (hasName ? BARE.in(text) : []).flatMap(({ 0: words, index, groups }) => {
    const { value } = groups as { value: string };
    const name = nameIn(value);
    const end = index + words.length;
    // Without a link only a name that ends with the clause is one: 昵称起不出来 is about names.
    const closed = name.length < value.length || /^(?:[,。!?;~\s]|$)/u.test(text.slice(end, end + 1));
    if (!closed || name.length < 2 || ABOUT_NAMES.test(name)) return [];
    return { start: end - value.length, name, certainty: 0.55 };
  });
