import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { cueAt } from './cues.ts';
import { englishSchools } from './in-english.ts';
import type { SchoolMatch } from './match.ts';
import { nameBefore, placeIn } from './name-before.ts';
import { PLACES } from './regions.ts';

const ENDING = /职业技术大学|职业技术学院|职业学院|高等专科学校|大学|学院/gu;

/** What a word goes on with where 大学 is no school: 大学生, 大学城. */
const GOES_ON = /^(?:[生城路习霸]|以[上下])/u;

/** Faculties end in 学院 as well. */
const FACULTY = new RegExp(
  wrapped`
    (?:
      计算机|软件|信息|经济|管理|经管|商|法|文|理|医|工|外国语|新闻|传播|新传|艺术|美术|音乐|体育|
      马克思主义|国际|教育|数学|物理|化学|生命|材料|机械|电气|土木|建筑|环境|公共管理|自动化|通信|
      电子|研究生|继续教育|孔子|党|干部|老年
    )学院$
  `,
  'u',
);

/** Chinese universities that are on no list: a place, something more, and the ending. */
function byPlace(text: string): SchoolMatch[] {
  const found: SchoolMatch[] = [];
  for (const match of allMatches(text, ENDING)) {
    // 大学大学: an ending that stands twice has no name.
    if (match.index >= match[0].length && text.startsWith(match[0], match.index - match[0].length)) continue;
    const end = match.index + match[0].length;
    if (GOES_ON.test(text.slice(end, end + 1))) continue;
    const start = nameBefore(text, match.index);
    const stem = text.slice(start, match.index);
    // 南京大学苏州大学: two that stand beside each other.
    const inner = match[0] === '大学' ? stem.lastIndexOf('大学') : -1;
    if (inner > 0 && PLACES.longestAt(stem, inner + 2)) continue;
    if (/[设建创]立$|开[设办]$/u.test(stem)) continue;
    const place = placeIn(stem);
    if (place === '' || stem.length - place.length < 2 || !PLACES.has(place.replace(/[省市县区州]$/u, ''))) continue;
    const school = text.slice(start, end);
    if (FACULTY.test(school) && match[0] === '学院' && !school.endsWith('理工学院')) continue;
    found.push({ start, end, school, certainty: cueAt(text, start, end) === 'own' ? 0.92 : 0.82 });
  }
  return found;
}

/** Characters by which foreign names are written. */
const ABROAD = new RegExp(
  wrapped`
    [阿埃艾安奥巴贝本比彼伯布查达德蒂丁杜多厄恩尔法菲费弗福盖戈哥格根古哈海汉赫亨胡霍基吉加杰捷金卡凯坎康考科克肯库拉莱兰劳雷里利林隆卢鲁伦罗洛马玛迈曼梅门蒙米密莫姆穆纳内尼诺欧帕潘佩皮珀普奇乔切热荣萨塞瑟森沙圣史斯苏索塔泰坦特廷图托瓦威韦维温沃乌西希夏辛休雅亚扬耶伊英尤于约扎泽詹茨兹]{3,9}
    (?:大学|理工学院|工业大学|州立大学|学院)(?![生城路])
  `,
  'gu',
);

function abroad(text: string): SchoolMatch[] {
  return allMatches(text, ABROAD).map(({ index, 0: school }) => ({
    start: index,
    end: index + school.length,
    school,
    certainty: 0.8,
  }));
}

/** Universities that are on no list: by place and ending, by the characters of foreign names, in English. */
export function unlistedSchools(text: string): SchoolMatch[] {
  const chinese = text.includes('大学') || text.includes('学院') || text.includes('专科学校');
  return chinese ? [...byPlace(text), ...abroad(text), ...englishSchools(text)] : englishSchools(text);
}
