import { wrapped } from '../../../draft/wrapped.ts';
import { NAME } from '../landmark-names.ts';
import { HEAD, type Scene } from './scene.ts';

/** A street that somebody walks along, and where two of them meet. */
const STREET = new RegExp(
  wrapped`
    (?<=[沿顺]着?|[走停坐站蹲坏摔骑]在|路过|经过|刚[到出])
    (${NAME}{2,4}?[东南西北中]路|${NAME}{2,3}?(?:大道|大街|路|街))
    (?=上|的|那|这|路?[边口]|拐|[走骑跑逛散,。]|$)|
    (?<=从)(${NAME}{2,4}?[东南西北中]路|${NAME}{2,3}?(?:大道|大街|路))(?=一路?[走骑跑开逛]|[走骑跑开逛]到)|
    ${HEAD}(${NAME}{2,4}?[路街])(?=[出摆]摊)|
    (?<=搬[来到进去]|住[在进])(${NAME}{2,3}?(?:胡同|巷|弄堂|里弄))(?=里|口|深处|[半一二三四五六七八九十\d]|,|。|的|了|$)|
    ${HEAD}(${NAME}{2,3}?(?:胡同|巷))(?=里(?:到底)?(?:有|没|的))|
    ${HEAD}(
      ${NAME}{2,3}?(?:大道|大街|路|街|道)[与和]${NAME}{2,3}?(?:路|街|大道)(?:交叉口|路口|交界)
    )
  `,
  'gu',
);
const SIGN = new RegExp(
  wrapped`
    [沿顺](?=着?\p{Script=Han}{2,4}[路街道])|
    (?:[走停坐站蹲坏摔骑]在|路过|经过|刚[到出])(?=\p{Script=Han}{2,7}[路街道])|
    从(?=\p{Script=Han}{2,6}[路道街](?:一路?)?[走骑跑开逛])|[路街](?=[出摆]摊)|
    (?:搬[来到进去]|住[在进])(?=\p{Script=Han}{2,5}[同巷堂弄])|[同巷](?=里(?:到底)?[有没的])|交叉口|路口|交界
  `,
  'gu',
);

/** What every town has, and what is no street: 一半路, 心路. */
const ANY = new RegExp(
  wrapped`
    ^(?:
      [走一半那这条几哪某每各全整回出来去上下前后左右跑开让]|高速|回家|放学|上班|下班|上学|十字|
      丁字|网红|小吃|美食|步行|商业|乡间|林荫|人生|成长|成功|心|思|套|活|退|后|铁|公|马|大|小|老|
      华尔|唐人|百老汇|第五|长安|丝绸|乡村|山|水泥|柏油|修|堵|绕
    )+(?:路|街|大道|大街|道)$|
    ^(?:一个|古|雨|深|暗|窄|陋|老|小|街头|背街|条|的|个)*(?:巷|胡同|弄堂|里弄)$|条|[堵塞修走]
  `,
  'u',
);

/** Streets: 沿着滨江大道走了一晚上. */
export const streets: Scene = { sign: SIGN, pattern: STREET, isNone: (words) => ANY.test(words), certainty: 0.46 };
