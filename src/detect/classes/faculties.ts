import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { FACULTIES, MAJORS } from '../lists/majors.ts';
import { Sought } from '../sought/sought.ts';
import { either, type FoundClass } from './found.ts';

const FACULTY = new Sought(
  wrapped`
    (?:${either(FACULTIES)})(?:与(?:工程|技术|管理|传播|通信工程|设计|统计|经济))?学院(?!路|城|派|风|线)|
    (?:${either(`${MAJORS} 中文 外语 经管 新闻 历史 物理 化学 数学 生物 哲学 法律`)})系(?![列统])|
    (?<![戏人斑骑])马院|
    (?:
      数|物|化|软|管|文新|化工|机械|土木|材料|能动|环境|信工|数计|新传|经管|计算机|外国语|人文|电信|机电|
      信电|生科|传|外语|新闻|公管
    )院
  `,
  'gu',
);

/** Where the short name of a faculty may begin. */
const BEGINS = '(?<=^|[^\\p{Script=Han}a-z]|[在是我的去到回从们和跟给被隔壁大校])';

/**
 * Faculties named after two or three fields: 信电学院, 文传学院; and by one or two and 院: 经院, 药院. Read back from 院,
 * which few places have.
 */
const COMPOUND = new RegExp(
  wrapped`
    院(?:
      (?<=
        ${BEGINS}(?<fields>
          [文史哲法商经管信电机材化环土传媒艺数能动计软网光测控食轻纺矿冶资海航交运核统政药护园植农林生]{2,3}
        )(?<!经商|文化|生活|交通|运动|航海|信网|文艺|电控|生动)学院
      )(?![路城派风])|
      (?<=
        ${BEGINS}(?<short>
          经|建|计|药|材|物|生科|光电|网安|信软|信通|通信|计科|计信|材化|护理|口腔|公卫|建工|传媒|
          动科|动医|园艺|植保|资环|食品|轻纺|会计|金融|财政|信电|文传|数统|物电|化环|环化|资源|电控|
          自动化|航运|音乐|教科|心理|国教|继教
        )院
      )(?![长士校系落里子墙坝级线友感])
    )
  `,
  'gu',
);

function compounds(text: string): FoundClass[] {
  return allMatches(text, COMPOUND).map(({ index, groups }) => {
    const { fields, short } = groups as { fields?: string; short?: string };
    const start = fields === undefined ? index - short!.length : index - fields.length - 1;
    return { start, end: index + 1, certainty: 0.55 };
  });
}

/** Faculties and institutes, which are somebody's own: 计算机学院, 数学系, 马院. */
export function faculties(text: string): FoundClass[] {
  const listed = [...FACULTY.in(text)].flatMap(({ index, 0: words }): FoundClass[] => {
    const before = text.slice(Math.max(0, index - 2), index);
    // Single characters before 学院 are part of longer words: 文学院 but 天文学院, 商学院 but 高商学院.
    if (words.length <= 3 && /[天人作经外党技电戏书警魔]$/u.test(before)) return [];
    return [
      { start: index, end: index + words.length, certainty: words.endsWith('系') || words.length > 4 ? 0.65 : 0.55 },
    ];
  });
  return [...listed, ...compounds(text)];
}
