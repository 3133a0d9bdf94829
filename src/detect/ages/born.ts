import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';
import { SOMEBODY } from './people.ts';

const WHO = new RegExp(
  wrapped`
    (?:
      ${SOMEBODY}|新来的|实习生|新人|应届生|小朋友|徒弟|助理|前台|主播|博主|对面|工位|那个|这个|
      最[小大]的|隔壁|俩|个
    )(?:是|都|也|才|其实|居然|竟然|已经){0,2}$
  `,
  'u',
);
const OPENS = new RegExp(`(?:^|[,。!?~\\s])(?:${SOMEBODY}|[单未已离][身婚异],)(?:是|都|也|才|其实)?$`, 'u');

/** What somebody says of a body as old as his: 零三年的肉身. */
const OF_A_BODY =
  /^的(?:肉身|身体|身子|腰|颈椎|膝盖|脸|灵魂|心脏|老骨头|骨头|头发|命|壳|关节|肝|眼睛|牙口?|老[腰腿胳]|人了|老人|老阿姨|老姐|老哥)/u;

/** Years of birth that stand beside somebody, without a word for birth. */
export const BORN: readonly AgeForm[] = [
  // 领导九七的, 他03的
  {
    pattern:
      /(?<![\d.一二三四五六七八九十百零])(?:[五六七八九零][零〇一二三四五六七八九]|[6-9]\d|0\d)的(?=[,。!?~;\s]|$)/uy,
    certainty: (left) => (WHO.test(left) ? 0.5 : 0),
  },
  // 零三年的肉身, 我91年的老骨头
  {
    needs: ['年的'],
    pattern: /(?<!\d)(?:19[5-9]\d|20[01]\d|[5-9]\d|0\d|[五六七八九零〇][零〇一二三四五六七八九])年(?=的)/gu,
    certainty: (left, right) => (OF_A_BODY.test(right) && !/(?:牌|款|产|进口)$/u.test(left) ? 0.55 : 0),
  },
  // 我96年，她01年
  {
    needs: ['年'],
    pattern: /(?<!\d)(?:19[5-9]\d|20[01]\d|[6-9]\d|0\d)年(?=[,。!~;]|$)/gu,
    certainty: (left) => (OPENS.test(left) ? 0.5 : 0),
  },
  // 新来的零二年的
  {
    needs: ['年的'],
    pattern: /(?<!\d)(?:19[5-9]\d|20[01]\d|[6-9]\d|0\d|[六七八九零〇][零〇一二三四五六七八九])年的(?=[,。!~;\s]|$)/gu,
    certainty: (left) => (WHO.test(left) ? 0.6 : 0),
  },
  // 98女，双休
  {
    pattern:
      /(?=\d\d年?[女男])(?<=^|[,。!?~\s/|]|本人|坐标\p{Script=Han}{2})(?:0\d|[6-9]\d)年?[女男](?=[,。!~/|\s]|$)/uy,
    certainty: () => 0.6,
  },
  // 身份证上写1993
  {
    needs: ['身份证', '户口', '档案', '证件'],
    pattern:
      /(?<=(?:身份证|户口本?|档案|证件)上?(?:[我他她])?(?:写的?着?|是|填的?))(?:19[4-9]\d|20[01]\d)(?=[,。!?~\s]|$)/gu,
    certainty: () => 0.6,
  },
  // 一个九一一个零四
  {
    needs: ['一个'],
    pattern: new RegExp(
      wrapped`
        (?<=一个)(?:[六七八九零][零一二三四五六七八九]|[6-9]\d|0\d)年?(?=,?一个)|
        (?<=一个(?:[六七八九零][零一二三四五六七八九]|[6-9]\d|0\d)年?,?一个)
        (?:[六七八九零一][零一二三四五六七八九]|[6-9]\d|[01]\d)年?(?=[,。!~]|$)
      `,
      'gu',
    ),
    certainty: () => 0.5,
  },
  {
    needs: ['千禧', '奥运宝宝'],
    pattern: /千禧龙?宝宝|奥运宝宝/gu,
    certainty: (left) => (WHO.test(left) || /[是个]$/u.test(left) ? 0.5 : 0),
  },
];
