import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { CLASS_MAJORS, MAJORS } from '../lists/majors.ts';
import { either, matches, type FoundClass } from './found.ts';
import { schoolEndsAt } from './majors.ts';

/** 21级, 2021级, 03级 and what kind of student it is; 22届, 2022届. */
const YEAR = /(?<![\d第.:/-])(?<year>20[012]\d|[01289]\d)(?<sort>级|届)(?<major>\p{Script=Han}{0,12})/gu;

/** What a two-digit 级 is otherwise: a wind, an earthquake, a game, an examination. */
const LEVELS = new RegExp(
  wrapped`
    ^(?:
      台[风阶]|大风|地震|强震|风|伤残|号|玩家|账号|装备|怪|以上|以下|就|才|了|满|升|解锁|的号|大佬|
      技能|阵风|浪|左右|地|vip|权限|考|证书|工|士官|职称
    )
  `,
  'u',
);
const LEVELLED = /(?:[考过升到满练打英日德韩俄法语lv差\d约达过超]|等级|只有|风力|烈度|公务员|[一-龥]语)$/u;
const YEARLY = new RegExp(
  wrapped`
    ^(?:
      世界杯|奥运|冬奥|残奥|运动会|博览|进博|广交|大会|峰会|年会|颁奖|艺术节|文化节|音乐节|展|杯|
      联赛|锦标|春晚|中央|理事|委员|主席|校友会|学生会|亚冬|青奥|大运|校运|艺考展|全运|亚运|
      金(?!融|工)|电影节|百花|茅盾|全国人|国会|总统|议会|人大|政府
    )
  `,
  'u',
);
const STUDENTS = new RegExp(
  wrapped`
    ^(?:
      的?(?:
        学生|新生|老生|学[长姐弟妹]|本科|硕|博|研|毕业|老?校友|秋招|校招|春招|应届|考研|考生|高考|
        中考|同学|师[兄姐弟妹]|级|专升本|小白|保研|聚会|校庆|返校|入学|同学会|大一|大二|迎新群|
        新生群|同学群|级群|班群|毕业照|老?群
      )|
      er
    )
  `,
  'u',
);

/** People of a year, spoken of with others: 跟20级一起. */
const LIKE_US = /(?:[跟和与给被比向让找隔壁们有这那届是我咱迎问喊约等送叫请]|^|[^\p{Script=Han}a-z\d])$/u;
const WITH_US =
  /^(?:的|,|。|!|一起|也|都|那|这|同学|老人|老狗|人|要|没|还|真|今|全|这边|[男女]生|的我|学|出|大|考|毕|$)/u;
const GAME = /游戏|副本|段位|大号|小号|练级|公会|装备|升级|满级|地震|台风|风力|大风|经验|账号|王者|原神|vip|等级/iu;

/** A class's year and the major that goes with it. */
const WITH_MAJOR = new RegExp(
  `^(?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?:与(?:工程|技术|管理))?(?:专业|系|学院)?`,
  'u',
);

/** 二三级新生: the year in words. */
const SPELT_YEAR = new RegExp(
  wrapped`
    (?<![\d第一二三四五六七八九十零])[零〇一二][零〇一二三四五六七八九](?:级|届)(?=
      的?(?:新生|老生|学[长姐弟妹]|毕业|校友|同学|研究生|本科|老[登人狗])|的?[,。!]|$
    )(?![台阶])
  `,
  'gu',
);

/** Years of entrance and of graduation: 21级软件工程, 22届. */
export function years(text: string): FoundClass[] {
  const found: FoundClass[] = [];
  for (const match of allMatches(text, YEAR)) {
    const { year, sort, major } = match.groups as Record<'year' | 'sort' | 'major', string>;
    const end = match.index + year.length + 1;
    const short = year.length === 2;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const named = WITH_MAJOR.exec(major)?.[0] ?? '';
    const students = STUDENTS.test(text.slice(end, end + 6));
    if (YEARLY.test(major) || (short && Number(year) > 27 && !(Number(year) >= 80 && students))) continue;
    if (short && !named && !students) {
      if (sort === '届' && !(Number(year) >= 10 && Number(year) < 30)) continue;
      if (
        sort === '级' &&
        (Number(year) > 12 || /^的?老?[同校学]/u.test(major)) &&
        ((LIKE_US.test(before) && WITH_US.test(major)) || (schoolEndsAt(text, match.index) && !LEVELS.test(major))) &&
        !GAME.test(text)
      ) {
        found.push({ start: match.index, end, certainty: 0.5 });
        continue;
      }
      if (sort === '届') {
        found.push({ start: match.index, end, certainty: 0.5 });
        continue;
      }
      if (LEVELS.test(major) || LEVELLED.test(before)) continue;
      if (!/(?:我们?是?|咱|本人|一个|作为|母校|[的,。!? \n])$/u.test(before) && before !== '') continue;
    }
    const certainty = named ? 0.88 : students ? 0.75 : short ? 0.5 : 0.65;
    found.push({ start: match.index, end: end + named.length, certainty });
  }
  return text.includes('级') || text.includes('届') ? [...found, ...matches(text, SPELT_YEAR, 0.5)] : found;
}
