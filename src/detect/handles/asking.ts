import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { FoundName, Signed } from './found.ts';
import { NO_NAMES } from './names.ts';
import { PLATFORM } from './platforms.ts';
import { LONGING } from './spelling.ts';

const ASKS = '求|来|给|帮';
const FAVOUR = '(?:一键)?三连|点个?赞|关注|捧场|捧个场|支持|互关|转发|点个?星';

/** A cheap sign of a favour. */
const ASKED = /三连|点个?赞|关注|捧|支持|互关|转发|点个?星/u;

/** B站不想上班的纸箱更新了，求三连: an account that asks for viewers. */
const ASKING = new RegExp(
  wrapped`
    ${PLATFORM} ?(?<value>[\p{L}\p{N}_]{4,14}?)(?:
      (?:又|刚|今天|终于)?(?:更新|[发出上]新\p{Script=Han}{0,3}?)[了啦][,，! ]{0,2}[^,。!?\n]{0,3}
      (?:${ASKS})[^,。!?\n]{0,2}(?:${FAVOUR})|
      (?:今晚|今天|明晚|周[一二三四五六日末])
      [\p{L}\p{N}:]{0,6}?[开直]播[了啦]?[,，! ]{1,2}[^,。!?\n]{0,4}(?:${ASKS})[^,。!?\n]{0,2}
      (?:${FAVOUR})|
      求(?:个|一个)?(?:关注|互关|三连)
    )
  `,
  'gu',
);

/** What is updated, or asks, without being an account: B站客户端更新了, 小红书新人博主求关注. */
const NO_ACCOUNT = new RegExp(
  wrapped`
    客户端|版本|版$|界面|算法|功能|[番剧综]|up主|主页|系统|规则|推荐|首页|文章|粉丝|互关|关注|三连|
    热搜|直播|^[这那每有各]个?|又$|追|博主|主播|新人|新手|萌新|小白$|姐妹|宝子|宝妈|家人|老铁$|各位|
    大家|朋友|大学生|[女男]生|[账帐小大新]号|视频|内容|特效|滤镜|活动|不能|今[天晚]|昨[天晚]|求
  `,
  'u',
);

/** Names of accounts that ask for viewers. */
export const askingNames = ({ text, hasPlatform }: Signed): FoundName[] =>
  (hasPlatform && ASKED.test(text) ? allMatches(text, ASKING) : []).flatMap(({ 0: words, index, groups }) => {
    const { value } = groups as { value: string };
    const isNamed = !NO_NAMES.test(value) || LONGING.test(value);
    if (!isNamed || NO_ACCOUNT.test(value)) return [];
    return { start: index + words.indexOf(value), name: value, certainty: 0.55 };
  });
