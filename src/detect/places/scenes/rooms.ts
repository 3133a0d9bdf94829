import { wrapped } from '../../../draft/wrapped.ts';
import type { Scene } from './scene.ts';

/** A building with a room, where something is brought or something happens: 快递送到12栋302. */
const ROOM = new RegExp(
  wrapped`
    (?<=送到?|放|寄到?|卡在|^|[,。!?~\s])(?:[东南西北]区)?
    (?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})(?:号楼|栋|幢|座)(?:\d{3,4}室?|大堂)(?=
      ,|谁|漏水|的?(?:邻居|业主|大哥|大姐|租客)|电话|有人|门口|就行|就好|麻烦
    )
  `,
  'gu',
);
const SIGN = /号楼|[栋幢座]/gu;

/** Rooms, by their building. */
export const rooms: Scene = { sign: SIGN, pattern: ROOM, isNone: () => false, certainty: 0.6 };
