import { wrapped } from '../../../draft/wrapped.ts';
import { Sought } from '../../sought/sought.ts';
import { CLOSED, NEW_NAME } from '../spelling.ts';
import type { Telling } from './types.ts';

/** Names by which somebody is looked for, or was met. */
export const MET: readonly Telling[] = [
  // 我改名了，以后认准夏天第二杯半价
  {
    needs: /[改换]名/u,
    pattern: new RegExp(
      `(?:认准|请叫我|搜|就叫|改叫|叫我)(?<=[改换]名[^。!?\\n]{0,12}(?:认准|请叫我|搜|就叫|改叫|叫我))(?<value>${NEW_NAME})${CLOSED}`,
      'gu',
    ),
    certainty: 0.5,
  },
  // 搜布布跑不动了，能看到我…
  {
    needs: /搜/u,
    pattern: new RegExp(
      wrapped`
        搜(?<=(?:^|[,。!?~;\s]|可以|直接|上)搜)索?(?<value>${NEW_NAME})[,， ]{1,2}(?=
          (?:就|都)?能?(?:看到|找到|刷到)我|(?:关注|那个|第一个|头像[^,。]{0,6}的?)(?:就)?是?我
        )
      `,
      'gu',
    ),
    certainty: 0.5,
  },
  // 一直给我点赞的momo不是那个momo是我亲姑妈
  {
    needs: /[赞注论信]的/u,
    pattern: new Sought(
      wrapped`
        (?:点赞|关注我?|评论|私信我?|刷屏|打赏|骂我|举报我)的
        (?<value>(?![人那这是不都就小大])${NEW_NAME})(?:就|居然|原来|竟然|其实)?是(?:我|他|她)
        (?:的)?(?:亲|表|堂|前|同|室|领|老|妈|爸|姑|姨|舅|叔|导|班|学)
      `,
      'gu',
    ),
    certainty: 0.5,
  },
  // 恭喜爱喝水的骆驼中奖, 感谢榜一隔壁老王他大哥
  {
    needs: /中奖|榜一/u,
    pattern: new Sought(`(?:恭喜|祝贺|谁是)(?<value>[\\p{L}\\p{N}_]{4,14}?)(?<![们位家友])[,， ]?中(?:了)?奖`, 'gu'),
    certainty: 0.5,
  },
];
