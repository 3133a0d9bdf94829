import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { around } from '../around.ts';
import { hanExcept } from '../places/han.ts';
import { isAnyOfAKind, isStretch } from './kinds.ts';
import type { FoundEmployer } from './names.ts';

const NAME = `[${hanExcept('我你您他她它们的了着吗呢吧啊在是到去从给把被让跟和那哪谁什没不很也又就才都这个某每几两还再只住进出来送说看问附院科')}]`;

/** What its staff call a hospital: 湘雅附三, 同济附属医院, 鼓楼医院, 三院, 市人医. */
const CALLED = new RegExp(
  wrapped`
    ${NAME}{2,4}附[一二三四五六儿属](?:院|医院)?|${NAME}{2,6}(?:医院|卫生院|卫生服务中心)|
    (?:(?<=^|[^\p{Script=Han}]|[在是的从去回们])[省市县区州]?)[一二三四五六七八九]院(?![校子内落线])|
    (?:${NAME}{2})?(?:省医|市医|人医)(?![保生疗院学务])
  `,
  'gu',
);

/** What every such name ends in or holds. */
const SIGN = /附[一二三四五六儿属]|医院|卫生院|服务中心|[一二三四五六七八九]院|[省市人]医/gu;

/** How far before and behind its sign a name reaches, in UTF-16 units. */
const BEFORE = 9;
const BEHIND = 8;

/** What only who works on a ward says. */
const ON_THE_WARD = new RegExp(
  wrapped`
    轮到(?:急诊|[内外儿妇产骨眼]科|icu|手术室|病房)|轮转|规培|住培|见习|查房|写病历|病程|医嘱|
    值(?:夜|大夜|小夜)?班|夜班|大夜|小夜|前夜|后夜|白班|倒班|当班|跟台|管床|收病人|
    收了[一二三四五六七八九十两几\d]+个病人|护士站|交班|一助|二助|带教|打针打到|扎针扎到|抽血抽到|
    收费窗口坐|护理部|考编|编制|科里|我们科|护工|合同工|没编|导诊|科主任|护士长|拉钩|换药室|院感|
    进修|[检药]\p{Script=Han}{0,2}[科房],?(?:我|天天|每天|一天)|产房今天|
    接了[一二两三四五六七八九十几\d]+个(?:病人|娃|急诊)|
    今天[一二两三四五六七八九十几\d]+个(?:娃|病人|急诊)
  `,
  'u',
);
/** What who is treated or visits there says. */
const AS_PATIENT = new RegExp(
  wrapped`
    挂号|挂了|排队|陪(?:床|护|我|妈|爸|奶|爷|老|孩)|住院(?!医)|复查|看病|看[牙眼]|拔|给我|
    我的(?:主治|医生|大夫|病历)|帮我|体检|拍片|缴费|取药|医保|开刀|做手术|产检|生[娃孩]|出院|
    护士(?:姐姐|小姐姐|好|凶|说|真)
  `,
  'u',
);

/** How far the words of a ward are read around the name, in UTF-16 units. */
const REACH = 20;

/** Names of hospitals, looked for only around what they end in. */
function namesIn(text: string): { start: number; words: string }[] {
  const signs = allMatches(text, SIGN).map(({ index }) => index);
  return around(signs, BEFORE, BEHIND, text.length).flatMap((stretch) =>
    allMatches(text.slice(stretch.start, stretch.end), CALLED).map(({ index, 0: words }) => ({
      start: stretch.start + index,
      words,
    })),
  );
}

/** Hospitals of a folded text that somebody works or trains at. */
export function wardsIn(text: string): FoundEmployer[] {
  const found: FoundEmployer[] = [];
  for (const { start, words } of namesIn(text)) {
    const end = start + words.length;
    const near = `${text.slice(Math.max(0, start - REACH / 2), start)}\n${text.slice(end, end + REACH)}`;
    if (
      ON_THE_WARD.test(near) &&
      !AS_PATIENT.test(near) &&
      !isAnyOfAKind(words) &&
      !isStretch(words) &&
      !/^(?:社区|宠物|动物)/u.test(words)
    )
      found.push({ start, end, certainty: 0.6 });
  }
  return found;
}
