import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before } from './context.ts';
import { addressesIn } from './numbers/ip.ts';
import type { Detail, Detector } from './types.ts';

/** Degrees with three decimals or more (a hundred metres), a pair of them. */
const DECIMAL = '-?\\d{1,3}\\.\\d{3,15}';
const PAIR = new RegExp(
  wrapped`
    (?<!\d|(?<!\.)\.)(?<first>${DECIMAL})°?(?<firstMark>[ns北南ew东西])?(?<gap> ?[,;/、|] ?| {1,2})
    (?<second>${DECIMAL})(?<secondMark>°?[ew东西ns北南]?)(?![\d.])
  `,
  'gu',
);

/** A half in words: 北纬39.9042, 39°54′15″N, 东经116度23分, lat: 39.904. */
const DEGREES = wrapped`
  \d{1,3}(?:
    \.\d{3,15}[°度]?|
    [°度º] ?\d{1,2}(?:\.\d{1,6})?[′'’‘分](?: ?\d{1,2}(?:\.\d{1,6})?(?:[″"”“秒]|''|′′)?)?
  )
`;
const HALF = wrapped`
  (?:
    (?:[北南]纬|[东西]经|纬度|经度|lat(?:itude)?|(?:lng|lon)(?:gitude)?|(?<![a-z])[nsew](?![a-z]))
    [ :=]{0,3}${DEGREES} ?[nsew]?|
    ${DEGREES} ?[nsew北南东西]
  )
`;
const IN_WORDS = new RegExp(`(?<![\\d.])${HALF}(?<between>[ ,;/、&]{0,3}|\\n)${HALF}(?![\\d.a-z])`, 'gu');

const CUE =
  /(?:坐标|定位|位置|经纬度?|纬度|经度|gps|geo|location|latlng|lnglat|center|position|[?&]q=|[?&]ll=|@)[^\d\n]{0,8}-?$/u;

/** A box around China, where our users write from: latitude and longitude. */
const isInChina = (latitude: number, longitude: number): boolean =>
  latitude > 3 && latitude < 54 && longitude > 73 && longitude < 136;

/** Whether two numbers can be a place in either order. */
const isOnEarth = (a: number, b: number): boolean =>
  Math.min(Math.abs(a), Math.abs(b)) <= 90 && Math.max(Math.abs(a), Math.abs(b)) <= 180;

const decimalsOf = (number: string): number => number.length - number.indexOf('.') - 1;

/** How sure a pair of decimals is a place; 0 where it may be any two numbers. */
function certaintyOf(text: string, match: RegExpMatchArray): number {
  const { first, second, firstMark, secondMark, gap } = match.groups as Record<string, string | undefined>;
  if (!isOnEarth(Number(first), Number(second))) return 0;
  if (/[¥$€£]$/.test(before(text, match.index!, 1))) return 0;
  if (CUE.test(before(text, match.index!, 16))) return 0.98;
  if (firstMark !== undefined && secondMark !== '') return 0.97;
  // A blank alone parts the columns of a table too.
  if (gap!.trim() === '' && Math.min(decimalsOf(first!), decimalsOf(second!)) < 4) return 0;
  const [a, b] = [Number(first), Number(second)];
  return isInChina(a, b) || isInChina(b, a) ? 0.92 : 0;
}

/**
 * Coordinates: a pair of decimal degrees or of degrees and minutes; whole degrees (北纬30°) are geography. Public
 * internet addresses are reported under this kind too, since they locate a machine and so its owner.
 */
export const coordinates: Detector = {
  kind: 'coordinates',
  defaultLevel: 'warn',
  substitutes: ['place'],
  find: ({ folded }) => {
    const { text } = folded;
    const details: Detail[] = [];
    if (!/\d[.:°度º]|[\da-f][:-][\da-f]{2}[:-]/.test(text)) return details;
    const push = (start: number, end: number, value: string, certainty: number): void => {
      details.push({ kind: 'coordinates', value, certainty, ...toOriginal(folded, start, end) });
    };
    for (const match of allMatches(text, IN_WORDS)) {
      const numbers = match[0].match(/\d+(?:\.\d+)?/g)!;
      push(match.index, match.index + match[0].trimEnd().length, numbers.join(' '), 0.97);
    }
    for (const match of allMatches(text, PAIR)) {
      const certainty = certaintyOf(text, match);
      if (certainty === 0) continue;
      const { first, second } = match.groups as { first: string; second: string };
      push(match.index, match.index + match[0].length, `${first},${second}`, certainty);
    }
    for (const { start, end, value, certainty } of addressesIn(text)) push(start, end, value, certainty);
    return details;
  },
};
