import { isPair } from '../../draft/common-words.ts';
import type { Range } from '../../draft/types.ts';
import { unpack } from '../gazetteer.ts';
import { KIN } from '../lists/kin.ts';
import { PEOPLES_NAMES } from '../lists/peoples-names.ts';
import { Sought } from '../sought/sought.ts';

const longestFirst = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');

/** A name of another people of China, where it begins. */
const NAMED = new RegExp(
  `(?:${longestFirst(unpack(PEOPLES_NAMES))}){1,3}(?:别克|江|提|汗|罕|夏木)?(?!德勒|[花草雪山峰寺湖节])`,
  'uy',
);

/** Somebody near, right before it: 学生木合塔尔, 室友扎西次仁. */
const NEAR = new RegExp(`(?:${longestFirst(unpack(KIN))}|学生|名叫|我叫|[个位]叫)$`, 'u');

/** How far back that reaches, in UTF-16 units. */
const REACH = Math.max(...unpack(KIN).map((kin) => kin.length));

/** Where one of the names may begin. */
const BEGINS = new Sought(longestFirst(unpack(PEOPLES_NAMES)), 'gu');

function nameAt(text: string, start: number): Range | undefined {
  NAMED.lastIndex = start;
  const [name] = NAMED.exec(text) ?? [];
  if (name === undefined || !NEAR.test(text.slice(Math.max(0, start - REACH), start))) return undefined;
  return { start, end: start + name.length };
}

/** Uyghur, Tibetan, Mongol names and the like right behind somebody near, in a folded text. */
export function peoplesNames(text: string): Range[] {
  const found: Range[] = [];
  for (const index of BEGINS.startsIn(text)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const name = nameAt(text, index);
    if (name) found.push(name);
  }
  return found.filter(({ start, end }) => end - start > 2 || !isPair(text[start]!, text[start + 1]!));
}
