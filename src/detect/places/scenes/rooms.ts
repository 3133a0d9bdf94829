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

/** A building by its neighbours, and a room by what they order together: 7号楼的团长, 团购接龙 5栋302. */
const NEIGHBOUR = new RegExp(
  wrapped`
    (?<=^|[,。!?:~\s]|咱们?|我们)\d{1,2}号楼(?=的?(?:团长|业主|邻居群|物业|大爷们?|孩子们))|
    (?<=接龙[:!。,\s]{0,3})(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})(?:号楼|栋|幢|座)\d{3,4}(?!\d)
  `,
  'gu',
);

/** Buildings and rooms of an estate: surer than that a room is a dormitory's. */
export const neighbours: Scene = { sign: SIGN, pattern: NEIGHBOUR, isNone: () => false, certainty: 0.72 };

/** Rooms, by their building. */
export const rooms: Scene = { sign: SIGN, pattern: ROOM, isNone: () => false, certainty: 0.6 };
