import { wrapped } from '../../../draft/wrapped.ts';
import { Sought } from '../../sought/sought.ts';
import { ANY_PLATFORM, PLATFORM_NAMES } from '../platforms.ts';
import { NEW_NAME } from '../spelling.ts';
import type { Telling } from './types.ts';

/** What carries an account's name: 那个叫柠檬不酸的博主. */
const BEARERS = wrapped`
  (?:小|大)?(?:
    账号|帐号|号(?!机|牌|称|码|召|角)|博主|up主|up|主播|用户|画手|太太(?=产|画|写|的文|的图)|写手|
    直播间|网友|id|玩家|辅助|打野|中单|射手|上单|公众号|频道
  )
`;

/** Where somebody is pointed out who posts or plays: 评论区那个…就是我, 打野…是我本人. */
const PLACED = wrapped`
  (?:
    评论区?|弹幕|楼[上下]|直播间|群里|打野|中单|辅助|上单|射手|榜[一二三]|榜单|排行榜|主页|转发|
    点赞|抽奖|热评|前排|沙发
  )(?:里|上|第[一二三四五]|的|那个|那位|那条|有个){0,3}
`;

/** Names of which it is said whose account has them. */
export const OWNED: readonly Telling[] = [
  // 一个叫芋圆不圆的号
  {
    needs: /叫.{2,16}的/u,
    pattern: new Sought(`叫做?[「“"]?(?<value>${NEW_NAME})[」”"]?的${BEARERS}`, 'gu'),
    certainty: 0.6,
  },
  // id叫风吹麦浪的出来
  {
    needs: /叫/u,
    pattern: new Sought(
      `(?:id|昵称|网名|朋友圈|微信名?|游戏名|${ANY_PLATFORM}号?)叫做?(?<value>${NEW_NAME})的(?=[我你他她那这]|就?是|出来|加|快|人)`,
      'gu',
    ),
    certainty: 0.6,
  },
  // 打野奶奶说别送是我本人
  {
    needs: /是我/u,
    pattern: new Sought(
      `${PLACED}(?<value>${NEW_NAME})(?<!的|了)就?是(?:我(?:本人|的?(?:小号|大号|马甲|号))?)(?=[,。!~]|$)`,
      'gu',
    ),
    certainty: 0.5,
  },
  // cheese_no_cake是我ig
  {
    needs: /[是系]我/u,
    pattern: new RegExp(
      `(?<![\\w.@-])(?<value>[a-z][\\w.-]{3,29})就?[是系]我(?:的|嘅)?(?:${PLATFORM_NAMES}|小?号|大号|账号|帐号|id|马甲|网名)`,
      'gu',
    ),
    certainty: 0.7,
  },
  {
    needs: /是我/u,
    pattern: new RegExp(
      wrapped`
        (?<=(?:^|[,。!?~;\s])(?<value>${NEW_NAME})(?<!的)就?)是我的?(?:
          小号|大号|马甲|网名|游戏名|微博名|(?:${PLATFORM_NAMES})(?:账?号|id|名)
        )
      `,
      'gu',
    ),
    certainty: 0.6,
  },
];
