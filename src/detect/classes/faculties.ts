import { FACULTIES, MAJORS } from '../lists/majors.ts';
import { either, type FoundClass } from './found.ts';

const FACULTY = new RegExp(
  `(?:${either(FACULTIES)})(?:与(?:工程|技术|管理|传播|通信工程|设计|统计|经济))?学院(?!路|城|派|风)|(?:${either(`${MAJORS} 中文 外语 经管 新闻 历史 物理 化学 数学 生物 哲学 法律`)})系(?![列统])|(?<![戏人斑骑])马院|(?:数|物|化|软|管|文新|化工|机械|土木|材料|能动|环境|信工|数计|新传|经管|计算机|外国语|人文|电信|机电|信电|生科|传|外语|新闻|公管)院`,
  'gu',
);

/** Faculties and institutes, which are somebody's own: 计算机学院, 数学系, 马院. */
export function faculties(text: string): FoundClass[] {
  return [...text.matchAll(FACULTY)].flatMap(({ index, 0: words }): FoundClass[] => {
    const before = text.slice(Math.max(0, index - 2), index);
    // Single characters before 学院 are part of longer words: 文学院 but 天文学院, 商学院 but 高商学院.
    if (words.length <= 3 && /[天人作经外党技电戏书警魔]$/u.test(before)) return [];
    return [
      { start: index, end: index + words.length, certainty: words.endsWith('系') || words.length > 4 ? 0.65 : 0.55 },
    ];
  });
}
