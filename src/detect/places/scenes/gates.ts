import { NAME } from '../landmark-names.ts';
import type { Scene } from './scene.ts';

/** A gate of something that has a name, where somebody waits: 在工体北门蹲了四十分钟. */
const GATE = new RegExp(
  `(?<=[在到去])(${NAME}{2,4}?[东南西北]门)(?=蹲|等[了人你我]|排队|排了|打[了不]?到?车|没打到|见面|集合|碰头|散场)`,
  'gu',
);
const SIGN = /[东南西北]门(?=[蹲等排打没见集碰散])/gu;

/** What every town has gates of. */
const ANY =
  /学校|小区|公司|校[园区]?|大学|学院|医院|公园|商场|食堂|宿舍|车站|单位|厂|景区|地铁|我们|他们|^[这那哪一二三]|[家院][东南西北]门$/u;

/** Gates: 工体北门. */
export const gates: Scene = { sign: SIGN, pattern: GATE, isNone: (words) => ANY.test(words), certainty: 0.5 };
