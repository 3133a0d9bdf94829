import { wrapped } from '../../../draft/wrapped.ts';
import { Sought } from '../../sought/sought.ts';
import { ANY_PLATFORM } from '../platforms.ts';
import { CLOSED, NEW_NAME } from '../spelling.ts';
import type { Telling } from './types.ts';

/** What an account has. */
const FIELD = '(?:昵称|网名|圈名|笔名|用户名|微信名|账号名?|帐号名?|群名片|名字|id|号|名)';

/** Names that were taken or given up. */
export const RENAMED: readonly Telling[] = [
  // 微博号从…改成…
  {
    needs: /从.{2,24}[改换变]/u,
    pattern: new RegExp(
      wrapped`
        从(?<=
          (?:
            昵称|网名|圈名|笔名|用户名|微信名|群名片|账号名?|${ANY_PLATFORM}的?${FIELD}|[我他她的]id
          )(?:又|刚|已经|也|今天|我|把它|终于){0,2}从
        )(?<value>${NEW_NAME})[改换变](?:成|为|回|到)?了?(?<other>${NEW_NAME})了?${CLOSED}
      `,
      'gu',
    ),
    certainty: 0.7,
  },
  // 以前叫…，现在叫…
  {
    needs: /改名|昵称|网名|账号|马甲|[大小]号|\bid/u,
    pattern: new Sought(
      `(?:以前|原来|原先|曾经|之前|从前|旧号)叫(?<value>${NEW_NAME})[,， ]{1,2}(?:现在|后来|如今)(?:改)?叫(?<other>${NEW_NAME})${CLOSED}`,
      'gu',
    ),
    certainty: 0.6,
  },
  // 原名…，改名啦; 改名叫摸鱼到天亮，抖音说…
  {
    needs: /改名|更名|换名/u,
    pattern: new Sought(`原名(?<value>${NEW_NAME})[,， ]{1,2}(?=[^。!?\\n]{0,6}改名)`, 'gu'),
    certainty: 0.6,
  },
  {
    needs: /抖音|微博|小红书|b站|快手|豆瓣|知乎|昵称|网名|账号|游戏|\bid\b|[大小]号/u,
    pattern: new Sought(`[改更换]名(?:叫|成|为)了?(?<value>${NEW_NAME})了?${CLOSED}`, 'gu'),
    certainty: 0.5,
  },
];
