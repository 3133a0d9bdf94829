import { nameList } from '../gazetteer.ts';
import { CITIES, PROVINCES } from '../lists/divisions.ts';

/** Regions that schools are named by and that are no division. */
const REGIONS =
  '中国 中央 首都 华北 华东 华中 华南 西北 西南 东北 中南 北方 南方 北京市 新疆维吾尔 苏北 皖南 川北 赣南 岭南';

/** Short names of provinces, prefectures and regions. */
export const PLACES = nameList(
  [PROVINCES, CITIES]
    .flatMap((packed) => packed.split('\n').flatMap((line) => line.slice(line.indexOf(':') + 1).split(' ')))
    .concat(REGIONS.split(' '))
    .filter((name) => name.length >= 2),
);
