import { wrapped } from '../../../draft/wrapped.ts';
import { Sought } from '../../sought/sought.ts';
import { ANY_PLATFORM } from '../platforms.ts';
import { CLOSED, NEW_NAME } from '../spelling.ts';
import type { Telling } from './types.ts';

/** Names that are told with what bears them. */
export const GIVEN: readonly Telling[] = [
  {
    needs: /id ?:/,
    pattern: new RegExp(`id(?<=(?:^|[,。!?~;\\s])id) ?: ?(?<value>${NEW_NAME})${CLOSED}`, 'gu'),
    certainty: 0.5,
  },
  // 用一叶孤舟这个号来看我
  {
    needs: /这个/u,
    pattern: new RegExp(
      wrapped`
        (?<=(?:用|开了?|拿|关注了?|拉黑了?|刷到|看到|起了?|取了?)(?<value>${NEW_NAME})(?<!的|了))
        这个(?:小号|大号|账号|帐号|id|昵称|网名|马甲|号(?![码召机牌]))
      `,
      'gu',
    ),
    certainty: 0.55,
  },
  // 大号桃子味的风，小号桃核
  {
    needs: /小号/u,
    pattern: new Sought(`大号[:是]?(?<value>${NEW_NAME})[,，、 ]{1,2}小号[:是]?(?<other>${NEW_NAME})${CLOSED}`, 'gu'),
    certainty: 0.6,
  },
  // 网名起了个且听风吟, 他名字取的老船长1966
  {
    needs: /[取起用]/u,
    pattern: new Sought(
      wrapped`
        (?:
          昵称|网名|圈名|笔名|用户名|微信名|id|
          ${ANY_PLATFORM}(?:的)?(?:号|名字?|账号)?[^。!?\n]{0,6}名字
        )(?:我|他|她)?(?:取|起|用|叫)(?:了个?|的是?|的)(?<value>${NEW_NAME})${CLOSED}
      `,
      'gu',
    ),
    certainty: 0.6,
  },
];
