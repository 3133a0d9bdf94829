import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { insideAddress } from './context.ts';
import { addressesIn, type FoundAddress } from './places/chain.ts';
import { landmarksIn } from './places/landmarks.ts';
import { pointsIn } from './places/points.ts';
import { proseSpotsIn } from './places/prose.ts';
import { scenesIn } from './places/scenes.ts';
import { isTalk } from './places/talk.ts';
import type { Detail, Detector } from './types.ts';

/** What is said before an address without a break, and is none of it: 门牌号幸福路29弄, 小区御景湾5幢. */
const LEAD = new RegExp(
  wrapped`
    ^(?:
      [今昨明]晚|今早|刚才|
      (?:新生)?(?:求问|请问|写成|改成|改到|自提|急寻|速来|奔赴|直奔|回(?!龙观|民[区街]))|
      (?:面试|收货|送货|上班|集合|见面|办公|取件|约会)地[点址]?|
      (?:我们|你们|咱们?|我|你)?(?:小区|门牌号?|地址|住址|公司|单位|新家|老家|房子|店铺|家)
      (?:楼下|门口|旁边|附近)?|
      (?:
        [楼对隔][上下门面壁]|前任|[男女]朋?友|对象|朋友|同[学事]|闺蜜|室友|爷爷|奶奶|外[婆公]|
        姥[姥爷]|爸妈|父母|叔叔|姑姑|舅舅|阿姨|婆家|公婆|老[公婆板]|客户|房东|邻居|学[长姐]|
        表?[哥姐弟妹]
      )(?:他们)?(?:家[在住]?)?
    )(?=[\u4e00-\u9fff]{2})(?![东南西北]{1,2}(?:区|门))
  `,
  'u',
);

/** What belongs to the house before it. */
const LOCKER = /^的?(?:快递柜|丰巢柜?|菜鸟驿站|驿站)/u;
const FLOOR = /^(?:广场|中心|商场)?(?:负[一二三四\d]{1,2}[楼层]|b\d[层楼]?(?![a-z\d])|l\d{1,2}层?(?![a-z\d]))/u;
/** Where two streets meet belongs to them. */
const CORNER = /^(?:的)?(?:公交站|地铁站|地铁口|十字路口|交叉路口|交叉口|交汇处|路口)/u;

/** An address without what leads to it, and with the corner, locker or floor that it ends at. */
function fitted(text: string, found: FoundAddress): FoundAddress {
  // 有没有|竹园2号楼 asks for somebody.
  const asked = text[found.start - 1] === '没' && text[found.start] === '有' ? 1 : 0;
  const lead = LEAD.exec(text.slice(found.start, found.end))?.[0].length ?? asked;
  const start = found.end - found.start - lead >= 4 ? found.start + lead : found.start;
  const words = text.slice(start, found.end);
  const next = text.slice(found.end, found.end + 6);
  const corner = /[路街道]$/u.test(words) ? CORNER.exec(next) : null;
  const locker = /[幢栋座元号楼]$/u.test(words) ? LOCKER.exec(next) : null;
  const more = corner ?? locker ?? FLOOR.exec(next);
  return { ...found, start, end: found.end + (more?.[0].length ?? 0) };
}

/** Postal addresses and pinpointing spots of a folded text, in order and apart: of two that overlap the longer one. */
function allIn(text: string): FoundAddress[] {
  const kept: FoundAddress[] = [];
  for (const one of [
    ...addressesIn(text),
    ...pointsIn(text),
    ...landmarksIn(text),
    ...proseSpotsIn(text),
    ...scenesIn(text),
  ].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept.map((one) => fitted(text, one));
}

/**
 * Addresses at every grain below the district: road and number, estate and building, village and group, a station's
 * exit, a ward. A whole postal address is one detail. What stops at a road or an estate is less sure than what reaches
 * a door, so that it only notes.
 */
export const address: Detector = {
  kind: 'address',
  defaultLevel: 'warn',
  substitutes: ['address'],
  find: ({ folded }) =>
    allIn(folded.text)
      .filter(
        ({ start, end, certainty }) =>
          !insideAddress(folded.text, start) && !isTalk(folded.text.slice(start, end), certainty),
      )
      .map(({ start, end, certainty }): Detail => ({
        kind: 'address',
        value: folded.text.slice(start, end).replace(/\s/gu, ''),
        certainty,
        // A spot that everybody finds tells less than a door.
        ...(certainty < 0.6 ? { level: 'note' as const } : {}),
        ...toOriginal(folded, start, end),
      })),
};
