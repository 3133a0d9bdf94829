import { wrapped } from '../../../draft/wrapped.ts';
import { Sought } from '../../sought/sought.ts';
import { ANY_PLATFORM } from '../platforms.ts';
import { CLOSED, MARKED, NEW_NAME } from '../spelling.ts';
import type { Telling } from './types.ts';

/** Names right behind a platform or what an account has there. */
export const ON_PLATFORMS: readonly Telling[] = [
  // 微信名顺其自然, 直播间叫阿强修手机
  {
    needs: /微信名|频道名|直播间|播客|闲鱼名/u,
    pattern: new Sought(
      `(?:微信名|频道名|直播间名?(?=叫|:)|播客名?(?=叫|:))(?:叫做?|是|:)?(?![叫是])(?<value>${NEW_NAME})${CLOSED}`,
      'gu',
    ),
    certainty: 0.5,
  },
  // 游戏里叫奶茶三分甜
  {
    needs: /里叫/u,
    pattern: new Sought(
      `(?:游戏|王者|吃鸡|原神|网上|圈|贴吧|论坛)里叫(?![我他她你大人得嚣停骂板])(?<value>${NEW_NAME})${CLOSED}`,
      'gu',
    ),
    certainty: 0.5,
  },
  // 我的抖音是加班小怪兽
  {
    needs: /我的?/u,
    pattern: new RegExp(
      `我(?<=(?:^|[,。!?~;\\s])我)的?${ANY_PLATFORM}是(?<value>${NEW_NAME})(?<![的了吧吗])${CLOSED}`,
      'gu',
    ),
    certainty: 0.5,
  },
  // 小红书名芝士不是力量, b站号咸鱼翻身失败
  {
    needs: /[名号]/u,
    pattern: new Sought(
      wrapped`
        ${ANY_PLATFORM}[名号](?!
          [从带名称叫是就为改换搜字单额被没太不能可在都也又还怎用和与真好有已登注封要给发里丢忘卖买出租转降限码外的了吗吧呢:]
        )(?<value>${NEW_NAME})(?<![的了吧吗])${CLOSED}
      `,
      'gu',
    ),
    certainty: 0.5,
  },
  // 我的号bunny_hop22, 加我moon_cat_88, 搜bakery_diary
  {
    needs: /[a-z][\w.-]*[_.\d-]/,
    pattern: new Sought(
      wrapped`
        (?:
          我的?号|加我|搜索?|关注我?|小号|大号|账号|帐号|(?<=\p{Script=Han})id|(?<![a-z])id(?![a-z])|马甲|
          (?<![a-z])(?:dy|ks|wb|xhs)(?:号|(?![a-z]))
        ) ?:? ?(?<value>${MARKED})(?![\w-])
      `,
      'gu',
    ),
    certainty: 0.55,
  },
  // Noodle#51234, where games are played
  {
    needs: /战网|瓦罗|瓦洛|守望|炉石|魔兽|暴雪|拳头|组队|组排|上分|开黑|discord|lol|(?<![a-z])ow(?![a-z])/,
    pattern:
      /(?<![\w#])(?<value>(?!issue|bug|pr#|no#)(?:[a-z\d_]{2,16}|(?<!\p{Script=Han})\p{Script=Han}{2,8})#\d{4,5})(?!\d)/gu,
    certainty: 0.6,
  },
];
