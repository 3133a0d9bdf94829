import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { Sought } from '../sought/sought.ts';
import { nameStart, NO_NAME, type Landmark } from './landmark-names.ts';
import { PLACES } from './names.ts';

/** Hospitals by what they end in. A hospital of a town needs no more before it. */
const HOSPITAL = new Sought(
  new RegExp(
    wrapped`
      (?:
        (?:
          人民|中心|中西医结合|中医|妇幼|妇产|儿童|肿瘤|口腔|胸科|眼科|传染病|军区总?|附属|协和|
          第[一二三四五六七八九十]{1,2}|总
        )?医院|
        妇幼保健院|社区卫生服务(?:中心|站)|卫生院|
        (?:协和|同济|华西|湘雅|瑞金|仁济|齐鲁)(?:[东西南北]院|总院)
      )(?:
        (?:急诊|妇产|内|外|儿|骨|眼|产|皮肤|口腔|肿瘤|消化|呼吸|神经|心内|中医|体检)科|
        急诊(?!夜班|值班|规培|轮转)|住院部|门诊部|门诊楼|住院楼|[东西南北新老]院区?
      )?|
      (?:协和|同济|华西|湘雅|瑞金|仁济|齐鲁|同仁|安贞|天坛|积水潭)(?:医院)?\p{Script=Han}{2}院区|
      附[一二三]院|
      (?<=
        中山|浙医|华西|哈医大|西交大|武大|山大|重医|郑大|吉大|新医大|川医|北医|北大|南医大|浙大|川大|中大|
        广医|安医|山医|兰大|昆医|贵医|福医|苏大|徐医|温医|蚌医|桂医|宁医|上医
      )[一二三四五六]院(?![子落墙里长士系])|
      [省市县区][一二三四五六]院|[省市县]立医?院|[省市区县]妇幼(?!院)|省医(?!保)|湘雅[一二三]?院?|
      总院(?=门诊|住院|急诊|看病|体检)
    `,
    'gu',
  ),
);

/** Hospitals that everybody knows without a town, by what stands before 医院. */
const KNOWN_HOSPITAL = new RegExp(
  wrapped`
    (?:^|[^\u4e00-\u9fff]|[在去到从回于])(?:
      协和|同济|华西|湘雅|瑞金|仁济|积水潭|安贞|阜外|天坛|宣武|齐鲁|邵逸夫|浙一|浙二|盛京|西京|唐都|
      北医三院
    )$
  `,
  'u',
);

/** Names of hospitals that are said without that word. */
const KNOWN = /(?:协和|华西|同济|齐鲁)(?!医|医?院|大)(?:[东西南北]门)?/gu;

/** Words of illness, which make a hospital of a name that is also a school's. */
const ILL =
  /^(?:[东西南北]门)?(?:的?(?:挂号|专家号|急诊|门诊|住院|陪床|看病|医生|体检|排队|护士|病房))|陪床|挂号|看病|住院/u;
/** A hospital of a town by its number alone, where no yard is: 中山六院. */
const NUMBERED = /[一二三四五六七八九附]院(?![子落墙里长士系])/gu;

function numberedHospitals(text: string): Landmark[] {
  return allMatches(text, NUMBERED).flatMap(({ index, 0: words }): Landmark[] => {
    const town = [3, 2].map((length) => PLACES.longestAt(text, index - length)).find((place) => place?.end === index);
    return town?.about.rank === 'city' ? [{ start: town.start, end: index + words.length, certainty: 0.58 }] : [];
  });
}

/** Hospitals of a folded text, by their ending or by what everybody calls them. */
export function hospitals(text: string): Landmark[] {
  const found: Landmark[] = numberedHospitals(text);
  for (const { index, 0: words } of HOSPITAL.in(text)) {
    const end = index + words.length;
    const start = nameStart(text, index);
    const name = text.slice(start, index);
    const own = words.length > 2 && !/^(?:人民|中心|中医|妇幼|妇产|儿童|肿瘤|口腔|眼科|军区|附属|总)医院$/u.test(words);
    const any = name === '' || NO_NAME.test(name);
    if (any && !own && words !== '人民医院' && words !== '中心医院') continue;
    if (/^(?:的院|长大|里的人都)/u.test(text.slice(end, end + 3)) || /^(?:学|大|医)/u.test(name)) continue;
    found.push({ start: any && own ? index : start, end, certainty: any && !own ? 0.5 : 0.58 });
  }
  if (!/协和|华西|同济|齐鲁/u.test(text)) return found;
  for (const { index, 0: words } of allMatches(text, KNOWN)) {
    const end = index + words.length;
    if (!ILL.test(text.slice(end, end + 20)) || !KNOWN_HOSPITAL.test(text.slice(0, index + 2))) continue;
    found.push({ start: index, end, certainty: 0.58 });
  }
  return found;
}
