import { wrapped } from '../../draft/wrapped.ts';
import { Sought } from '../sought/sought.ts';
import type { FoundName, Signed } from './found.ts';
import { nameIn } from './names.ts';
import { PLATFORM } from './platforms.ts';
import { LONGING, NEW_NAME } from './spelling.ts';

const CHANGED = '(?:改|换|变)(?:成|为|回|名叫|名为|名成)了?|更名(?:为|成)';

/** 微博名换成一只会算账的羊了, 豆瓣改名叫…: the new name of an account, found by the verb, which few places have. */
const RENAMED = new Sought(
  wrapped`
    (?=[改换变更])(?:
      (?<=
        (?:网名|圈名|笔名|昵称|用户名|${PLATFORM}的?(?:名字|名|id|账号名|号名))
        (?:又|刚|也|已经|今天|偷偷|终于){0,2}
      )(?:${CHANGED})(?<value>${NEW_NAME})(?=了?(?:[,。!?~\s]|$))|
      (?<=${PLATFORM}(?:已经|又|刚)?)(?:更名为|[改换]名(?:叫|为|成))了?(?<now>${NEW_NAME})
      (?=了?(?:[,。!?~\s]|$))
    )
  `,
  'gu',
);

/** New names of accounts. */
export const newNames = ({ text, hasName }: Signed): FoundName[] =>
  (hasName ? RENAMED.in(text) : []).flatMap(({ 0: words, index, groups }) => {
    const { value, now } = groups as { value?: string; now?: string };
    const name = value ?? now!;
    if (name.length < 3 || (nameIn(name) !== name && !LONGING.test(name))) return [];
    return { start: index + words.length - name.length, name, certainty: 0.7 };
  });
