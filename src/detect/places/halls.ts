import { wrapped } from '../../draft/wrapped.ts';

/**
 * Gardens and halls that dormitories are named after at many universities: plants with a garden, virtues, what stands
 * in mottos.
 */
export const HALLS = wrapped`
  紫荆|紫藤|桃李|丁香|海棠|木棉|合欢|[梅兰竹菊桃李松柏杏桂樱枫荷榕槐柳榴橘杉枣莲葵棠][园苑]|玫瑰园|
  蕙园|沁[苑园]|韵苑|紫菘|[学雅静怡馨明惠][苑园](?!艺)|勤园|博园|
  (?:求是|知行|明德|至善|厚德|博学|笃行|弘毅|思源|行健|自强|格致|致远|崇德|敏行|求真|尚学|勤学|思齐)
  [园苑楼轩斋]?|
  芙蓉园|湖滨|临湖|凌云|芳华|长智|朝晖|齐贤|蔷薇|玉泉|白沙|云峰|蓝田|翠柏|丹阳|青溪|畅春|万柳|燕园
`;

/** Whom a dormitory is for. */
export const WHOSE = '(?:男女?|女|本科|研究|硕士|博士|留学|国际|学)生?|专家|青年|教工|职工|员工|集体';

const DORM = new RegExp(
  wrapped`
    宿舍|寝室|^(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:号)?公寓|(?:${WHOSE}|${HALLS})公寓|
    (?:^|[东南西北新老]区)(?:${HALLS})(?:公寓)? ?[a-z]?(?:\d|[一二三四五六七八九十])|
    ^[东南西北][苑园](?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:号楼|栋|舍)
  `,
);

/** Whether an address without a street is a campus's: the detector of dormitories tells of it. */
export const isDorm = (words: string): boolean => DORM.test(words) && !words.includes('单元');
