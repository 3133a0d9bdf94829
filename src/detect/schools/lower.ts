import { wrapped } from '../../draft/wrapped.ts';
import { cueAt } from './cues.ts';
import type { SchoolMatch } from './match.ts';
import { nameBefore } from './name-before.ts';
import { byNumber } from './numbered.ts';
import { PLACES } from './regions.ts';
import { townIn } from './towns.ts';
import { Sought } from '../sought/sought.ts';

/** What a middle school, primary school, kindergarten or vocational school ends in. */
const ENDING = new Sought(
  new RegExp(
    wrapped`
      高级中学|初级中学|完全中学|实验中学|职业中学|职业高中|职业技术学校|职业学校|技工学校|技师学院|
      中等专业学校|卫生学校|师范学校|外国语(?:实验)?学校|国际学校|双语学校|实验学校|子弟学校|
      工业学校|实验小学|中心小学|附属(?:中学|小学|幼儿园)|附中|附小|中学|小学|幼儿园|职高|技校|卫校|
      党校|警校|艺校|体校|护校|职教中心|职校|
      (?<!普通|职业|重点|综合)高中(?![生数语英物化政历地时课])|(?:幼师|师范)(?![生类专大学院中附])|
      (?<=
        育才|育英|育红|育新|育华|博文|博雅|博学|启明|启航|启智|树人|树德|立人|明德|崇文|崇德|弘文|
        文华|新世纪|新华|光明|阳光|太阳|八一|五四|曙光|朝阳|晨光|枫叶|海亮|华英|英才|东方|星光|前进|
        红旗|胜利|精英
      )学校
    `,
    'gu',
  ),
);

/** What is said of schools in general: a kind, a place, a quality. */
const GENERIC = new RegExp(
  wrapped`
    ^(?!八一$|五四$)(?:
      重点|普通|公立|公办|民办|私立|国际|乡镇|乡村|农村|城市|县城|中国|名牌|贵族|希望|山区|当地|
      本地|好|差|名校|寄宿|寄宿制|全日制|省重点|市重点|日本|美国|韩国|英国|泰国|国内|国外|传统|一般|
      示范|九年制|女子|男子|双语|艺术|体育|中心|街道|社区|小区|单位|公司|企业|部队|镇|县|市|区|村|
      乡|大学|师范|实验|附属|职业|外国语|中小|大中小|大小|省|公|私|打工子弟|特殊|示范性|一流|高级|
      初级|完全|老|新|旧|全市|全省|全县|区重点|县重点|大中|大|初|贫困|偏远|边远|乡下|家里|全球|世界|
      广大|多|地方|各地|基层|部分|一些|许多|很多|县级市|超级|中专|记得|老公|老婆|爸爸|妈妈|父母|
      我爸|我妈|哥哥|姐姐|爷爷|奶奶|从小|大概|因为|后来|觉得|感觉|普高|少年|魔法|皇家|童话|森林|
      动物|第一|地区|[省市区]?[一二三]级|知道|认识|听说|[一二三四五六七八九十几多数]{1,2}(?:所|个|家)?
    )$
  `,
  'u',
);

/** Words that end in front of what is said of schooling in general: 孩子小学都毕业了, 导致小学男老师, 果然小学没毕业. */
const ENDS_A_WORD =
  /(?:孩子|小孩|导致|造成|适合|果然|居然|竟然|肯定|应该|可能|[一两这那几]句|一下|重[修读]|忽视|[黑白]人|亚裔|华裔|移民|居民|国企|县城|省城|重点|影迷|看看|我们)$/u;

/** Provinces are no town that a school is named after. */
const PROVINCE = new RegExp(
  wrapped`
    ^(?:
      河北|山西|辽宁|吉林省|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|
      贵州|云南|陕西|甘肃|青海|宁夏|新疆|西藏|内蒙古|台湾|中国|华[东南北中]|[东西][南北]|南方|北方|
      中央|首都
    )省?$
  `,
  'u',
);

/** What follows a word that only looks like a school: 中学生, 小学时, 幼儿园老师. */
const NOT_THE_SCHOOL = /^(?:生(?!活|物)|时|课|水平|作文|教师资格|教育|阶段|[一二三四五六]年级)/u;

/** What is learnt from or while doing something, though it reads like a school of that name: 从错误中学习, 在游戏中学英语. */
const LEARNT = /^学(?:习|[会着得成]|到(?!$|[,。!?的])|[英外日法德俄韩]语|语言|编程|知识|经验|道理|做|怎么)/u;

/** Town + 小学 is any school of the town; only 中学 is named that way: 衡水中学. */
const NAMED_BY_TOWN = /中学|高中|幼师|师范|学校|附|[卫技党警艺体护职]校|职高|职教/u;

/** Kinds of people, of whom schooling in general is said: 写手小学毕业没有. */
const PEOPLE = new RegExp(
  wrapped`
    (?:
      手|号|员|者|师|工|民|人|粉丝?|黑子|水军|[喷骗疯]子|博主|大v|作者|编辑|编剧|老板|领导|司机|
      保安|家伙|孙子|[男女]的|父母|[爸妈爷奶]|文案|翻译|客服|小编|策划
    )$
  `,
  'u',
);

/** Endings that are mostly said of a kind of school: only a place before them names one. */
const KINDS = /^(?:[党警艺体护职]校|高中|幼师|师范)$/u;

/** Endings that are said of a kind of school in a city as well, where somebody must study: 郑州幼师. */
const STUDIED_KINDS = /^(?:高中|幼师|师范)$/u;

/** Whether somebody goes to what stands at `[start, end)`: 在仁济护校念的书. */
function isAttended(text: string, start: number, end: number): boolean {
  const goes = /^(?:念|读|上[学的]|学|毕业|的?老?同学|的学生|的老师|出来)/u.test(text.slice(end, end + 4));
  return goes && /(?:在|从|是|^|[^\p{Script=Han}])$/u.test(text.slice(Math.max(0, start - 1), start));
}

function byEnding(text: string): SchoolMatch[] {
  const found: SchoolMatch[] = [];
  for (const match of ENDING.in(text)) {
    // 大学大学: an ending that stands twice has no name.
    if (match.index >= match[0].length && text.startsWith(match[0], match.index - match[0].length)) continue;
    const end = match.index + match[0].length;
    const start = nameBefore(text, match.index);
    const name = text.slice(start, match.index);
    if (name.length < 2 || GENERIC.test(name)) continue;
    if (ENDS_A_WORD.test(name)) continue;
    if (match[0].endsWith('中学') && LEARNT.test(text.slice(end - 1, end + 4))) continue;
    const place = townIn(name);
    if (place === '' && KINDS.test(match[0]) && !isAttended(text, start, end)) continue;
    if (place === '' && PEOPLE.test(name) && /^(?:都?没?毕业|都没|没)/u.test(text.slice(end, end + 4))) continue;
    const town = place.replace(/[省市县区州]$/u, '');
    const isCity = PLACES.has(town);
    if (STUDIED_KINDS.test(match[0]) && !(match[0] === '高中' && !isCity)) {
      const cue = cueAt(text, start, end);
      if (cue !== 'own' && cue !== 'strong') continue;
    }
    const townOnly = place === name && isCity;
    const there =
      /[在去到从回读念]$|我们$/u.test(text.slice(Math.max(0, start - 2), start)) && !/[市县区州省]$/u.test(name);
    if (townOnly && (PROVINCE.test(name) || !(NAMED_BY_TOWN.test(match[0]) || there))) continue;
    if (NOT_THE_SCHOOL.test(text.slice(end, end + 4)) && (place === '' || townOnly)) continue;
    if (GENERIC.test(name.slice(place.length)) && !/^(?:第|实验|外国语|中心)/u.test(name.slice(place.length))) continue;
    const cued = cueAt(text, start, end);
    const certainty = (place === '' ? 0.72 : 0.88) + (cued === 'own' ? 0.08 : cued === 'strong' ? 0.05 : 0);
    found.push({ start, end, school: text.slice(start, end), certainty });
  }
  return found;
}

const SIGN = /学|高中|幼师|师范|[一二三四五六七八九十\d][中小高职幼]|附[中小]|幼儿园|职[高中教校]|[技卫党警艺体护]校/u;

/** Schools below universities, which no list holds: found by what they end in and by their number. */
export function lowerSchools(text: string): SchoolMatch[] {
  return SIGN.test(text) ? [...byEnding(text), ...byNumber(text)] : [];
}
