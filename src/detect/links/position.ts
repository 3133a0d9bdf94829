import { wrapped } from '../../draft/wrapped.ts';
import type { Detail, Detector } from '../types.ts';
import { unescaped } from './decode.ts';
import { linksIn } from './find.ts';

/** Maps whose links hold the place that was shared. */
const MAPS = new RegExp(
  wrapped`
    (?:^|\.)(?:
      amap\.com|gaode\.com|map\.baidu\.com|map\.qq\.com|google\.(?:com|cn|com\.hk)|maps\.apple\.com|
      openstreetmap\.org|bing\.com|sogou\.com|tianditu\.gov\.cn
    )$
  `,
  '',
);

/** Parameters that hold a pair of coordinates, on one or other of them. */
const PAIRED = /^(?:position|location|latlng|ll|sll|coord|coordinate|marker|dest|to|from|center|cp|q|query|p|markers)$/;

/** Two numbers with three or more decimals, in either order: degrees. */
const PAIR = /(?<![\d.])(-?\d{1,3}\.\d{3,12})(?:,|%2c|\||_|~)(-?\d{1,3}\.\d{3,12})(?![\d.])/i;

function isOnEarth(one: number, other: number): boolean {
  const [small, large] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return small <= 90 && large <= 180;
}

/** Places in links of maps: whoever shares where he is shares the coordinates. */
export const sharedPosition: Detector = {
  kind: 'coordinates',
  defaultLevel: 'warn',
  substitutes: ['place'],
  find: (input) =>
    linksIn(input).flatMap(({ address, original }): Detail[] => {
      if (!MAPS.test(address.host)) return [];
      const places = address.params.filter(({ name }) => PAIRED.test(name)).map(({ start, end }) => ({ start, end }));
      const path = address.text.indexOf('/@');
      if (path > 0) places.push({ start: path, end: address.text.length });
      return places.slice(0, 1).flatMap(({ start, end }): Detail[] => {
        const pair = PAIR.exec(address.text.slice(start, end));
        if (!pair || !isOnEarth(Number(pair[1]), Number(pair[2]))) return [];
        const at = start + pair.index;
        const value = unescaped(pair[0]).replace(/[|_~]/, ',');
        return [{ kind: 'coordinates', value, certainty: 0.95, ...original(at, at + pair[0].length) }];
      });
    }),
};
