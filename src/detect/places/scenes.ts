import { allMatches } from '../../draft/matches.ts';
import { around } from '../around.ts';
import { NO_NAME, type Landmark } from './landmark-names.ts';
import { PLACES } from './names.ts';
import { estates } from './scenes/estates.ts';
import { gates } from './scenes/gates.ts';
import { hospitals } from './scenes/hospitals.ts';
import { offices } from './scenes/offices.ts';
import { neighbours, rooms } from './scenes/rooms.ts';
import type { Scene } from './scenes/scene.ts';
import { spots } from './scenes/spots.ts';
import { streets } from './scenes/streets.ts';
import { villages } from './scenes/villages.ts';

const SCENES: readonly Scene[] = [spots, streets, villages, rooms, neighbours, hospitals, estates, gates, offices];

/** How far from its sign a match can begin or end, in UTF-16 units. */
const REACH = 16;

/** Spots by what goes on at them, in a folded text: 紫荆山公园里吹萨克斯的大爷, 李家沟的柿子熟了. In no order. */
export function scenesIn(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (const { sign, pattern, isNone, certainty } of SCENES) {
    const signs = allMatches(text, sign).map(({ index }) => index);
    for (const { start, end } of around(signs, REACH, REACH, text.length)) {
      for (const match of allMatches(text.slice(start, end), pattern)) {
        // What stands before the stretch may belong to the name.
        if (match.index === 0 && start > 0) continue;
        const words = match.slice(1).find(Boolean) ?? match[0];
        if (isNone(words) || NO_NAME.test(words) || PLACES.about(words) !== undefined) continue;
        const at = start + match.index;
        found.push({ start: at, end: at + words.length, certainty });
      }
    }
  }
  return found;
}
