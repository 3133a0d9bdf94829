import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { FoundName, Signed } from './found.ts';

/** 公众号「凌晨四点的缝纫机」, 抖音“大葱”是我: a name in quotation marks. */
const QUOTED = new RegExp(
  wrapped`
    (?:
      (?:公众号|视频号|播客|服务号|订阅号)|
      (?:b站|抖音|快手|小红书|知乎|微博|豆瓣)(?=[账帐]号|号|名)|
      (?:b站|抖音|快手|小红书|知乎|微博|豆瓣|专栏|频道)(?=.{3,24}(?:就?是我|我[开写做的]|关注))
    )(?:[账帐]?号|名)? ?[「“"『【](?<value>[\p{L}\p{N}_][^「」“”"『』【】\n]{1,19})[」”"』】]
  `,
  'gu',
);

/** Names in quotation marks. */
export function quotedNames({ text, hasName }: Signed): FoundName[] {
  if (!hasName) return [];
  return allMatches(text, QUOTED).map(({ 0: words, index, groups }) => {
    const { value } = groups as { value: string };
    return { start: index + words.length - 1 - value.length, name: value, certainty: 0.6 };
  });
}
