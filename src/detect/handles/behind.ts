import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { FoundName, Signed } from './found.ts';

/** 加过cc_cat_1990这个小号, 主播夜班阿布的号, 那个账号纸飞机不落地被封: what stands behind tells that it is an account. */
const TOLD_BEHIND = new RegExp(
  wrapped`
    (?:
      (?<![\w.@])(?<value>[a-z](?=[a-z\d]*[_.])[\w.]{4,29})(?= ?[这那]个(?:[小大]?号|账号|帐号))|
      (?:主播|up主|博主|画师|剪辑|写手|太太)
      (?<name>(?![的是说也都就又很还不没们]|\p{Script=Han}{1,2}[了过着](?!$))[\p{L}\p{N}_]{2,10}?)(?=
        的(?:账?号|帐号|直播间|主页|粉丝|微博|新?视频)|是我[表堂同室闺发前老朋邻]
      )|
      (?:账号|帐号|[小大]号)(?<told>
        (?!
          [莫无突因由直永临彻连第刚已又还总都也全真竟居怎为昨今明上下前后一两三被老经可差好估终果万要如平不没密的了是叫里上就]
        )[\p{L}\p{N}_]{4,12}?
      )(?=暴露|掉马|被(?:封|盗|禁|限流|举报|[他她我你]?[^,。!?\n]{0,4}(?:发现|扒|认出|关注|刷到|看到)))
    )
  `,
  'gu',
);

/** Names of which what stands behind them tells whose they are. */
export function namesToldBehind({ text, hasName }: Signed): FoundName[] {
  if (!hasName) return [];
  return allMatches(text, TOLD_BEHIND).map(({ 0: words, index, groups }) => {
    const { value, name, told } = groups as { value?: string; name?: string; told?: string };
    const one = value ?? name ?? told!;
    return { start: index + words.lastIndexOf(one), name: one, certainty: 0.55 };
  });
}
