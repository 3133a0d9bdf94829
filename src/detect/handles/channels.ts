import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { FoundName, Signed } from './found.ts';
import { ABOUT_NAMES, NO_NAMES } from './names.ts';

/** 关注公众号阿泽的深夜食堂, 知识星球布衣数据是我开的, 公众号夜班急诊手记停更了: asked to be followed, one's own, or run. */
const CHANNEL = new RegExp(
  wrapped`
    (?:
      (?:关注|订阅|搜索?|欢迎来|我的|我们的|开了个?)
      (?:公众号|视频号|播客|频道|服务号|订阅号|小宇宙|知识星球) ?
      (?![是叫的:都也就很还,]|[\p{Script=Han}]{0,2}[吗呢吧])(?<value>[\p{L}\p{N}_]{3,16})
      (?=[,。!?~\s]|$)|
      (?:公众号|视频号|播客|知识星球|b站|抖音|快手|小红书|(?:知乎|微博|豆瓣)(?:用户)?) ?
      (?<own>(?!搜)[\p{L}\p{N}_]{2,14}?)(?:就?是我(?:开的?|本人|的号)?(?=[,。!?~\s]|$))|
      (?:公众号|视频号|播客)(?<run>(?![是叫的:都也就很还又文推]|[\p{Script=Han}]{0,2}[吗呢吧])[\p{L}\p{N}_]{4,14}?)
      (?=(?:停更|断更|恢复更新|注销|更名|改名|开通|招新)了?(?:[,。!~]|$))
    )
  `,
  'gu',
);

/** Names of channels that are asked to be followed, or told to be the writer's. */
export const channelNames = ({ text, hasName }: Signed): FoundName[] =>
  (hasName ? allMatches(text, CHANNEL) : []).flatMap(({ 0: words, index, groups }) => {
    const { value, own, run } = groups as { value?: string; own?: string; run?: string };
    const name = value ?? own ?? run!;
    if (NO_NAMES.test(name) || ((value ?? run) && ABOUT_NAMES.test(name))) return [];
    return { start: index + words.lastIndexOf(name), name, certainty: 0.6 };
  });
