import { isPair } from '../../draft/common-words.ts';
import type { Forms } from '../../draft/normal.ts';
import type { SwearGroup } from '../lexicon/swearing.ts';
import type { Swearword } from './swearing.ts';

/** Single characters are curses only where they stand alone or in a row, or with a particle: 操！ 艹艹艹 滚啊. */
const ALONE = /(?<![\p{L}\p{N}])([操艹屮肏淦尻焯]|扌喿)\1*[了哦啊呀嘞喔]?(?=[!！。,，、~\s…?.(（]|$)/gu;
const ROW = /(?<![\p{Script=Han}--[我]]|[a-z])(?:([操艹肏淦尻焯贱])\1{2,}|([草擦日])\2{2,}|靠{3,}(?!\p{Script=Han}))/gv;
const AT_FIRST = /(?<![\p{L}\p{N}])([艹肏])(?=(?!字|头|部)\p{Script=Han}|[a-z])/gu;
const FINGER = /🖕+/gu;
const ALONE_BEHIND = /(?<=真|真是|就|靠|[啊呀了]\s?)([操艹肏淦])(?:了)?(?=[!！。,，~\s…?.]|$)/gu;
const GRASS_BEHIND = /(?<=[啊呀])草(?=[!！。]|$)/gu;
const SUN = /(?<![\p{L}\p{N}、])(?:日|🌿)(?=[，,！!])/gu;
const GRASS = /(?<![\p{L}\p{N}])(草|槽|靠|擦|日|曰|🌿|🍀)(?=[!！。,，~\s…(（]|$)/gu;
const AWAY = /(?<![\p{L}\p{N}])(滚|爬)(?=[啊吧呀]?[!！。~\s]|[啊吧呀]?$)/gu;

const FINGER_GROUP: SwearGroup = { spellings: '', vulgar: 0.6, insult: 0.75 };
const CURSE: SwearGroup = { spellings: '', vulgar: 0.55 };
const HALF_A_CURSE: SwearGroup = { spellings: '', vulgar: 0.3 };
const AWAY_WITH_YOU: SwearGroup = { spellings: '', vulgar: 0.3, insult: 0.73, aimed: true };

const SINGLES: readonly (readonly [RegExp, SwearGroup])[] = [
  [FINGER, FINGER_GROUP],
  [ALONE, CURSE],
  [ROW, CURSE],
  [AT_FIRST, CURSE],
  [ALONE_BEHIND, CURSE],
  [GRASS_BEHIND, CURSE],
  [SUN, CURSE],
  [GRASS, HALF_A_CURSE],
  [AWAY, AWAY_WITH_YOU],
];

/** Of traditional characters, which are told apart before they are folded. */
const TRADITIONAL = /(?<![\p{L}\p{N}])幹(?=[！!，,。…~\s]|$)/gu;

/** Characters that the patterns above ask for. */
const SINGLE = /[操艹屮肏淦尻焯扌草槽靠擦日曰滚爬贱🌿🍀🖕]/u;
/** Where one of them may be a curse: at the start of a phrase, in a row, before a pause. */
const PLACED =
  /(?<![\p{L}\p{N}])[操艹屮肏淦尻焯扌草槽靠擦日曰滚爬贱🌿🍀🖕]|([操艹屮肏淦尻焯贱草擦日靠])\1\1|[操艹肏淦草]了?(?=[!！。,，~\s…?.]|$)|🖕/u;

/** Somebody's word thrown back: “再等等”，等你妈呢. */
const THROWN_BACK = /(\p{Script=Han})(?:[你尼泥][妈玛马麻🐎🐴])(?=[啊呢个]|[吧了的]?[,，。.!！?？\s]|[吧了的]?$)/gu;
const THROWN: SwearGroup = { spellings: '', vulgar: 0.7, insult: 0.75, aimed: true };
/** Units in which the word that is thrown back was said. */
const SAID_BEFORE = 10;

/** Words of somebody's that are thrown back at him with his mother. */
export function thrownBack({ folded: { text, starts, ends } }: Forms): Swearword[] {
  if (!/[你尼泥][妈玛马麻🐎🐴]/u.test(text)) return [];
  return Array.from(text.matchAll(THROWN_BACK)).flatMap(({ index, 0: { length }, 1: word }) =>
    text.slice(Math.max(0, index - SAID_BEFORE), index).includes(word!)
      ? [
          {
            target: THROWN,
            start: starts[index]!,
            end: ends[index + length - 1]!,
            foldedStart: index,
            foldedEnd: index + length,
            disguised: 0,
          },
        ]
      : [],
  );
}

/** Whether the last character before `end` begins a word: 日日日照金山. */
const goesOn = (text: string, end: number): boolean => end < text.length && isPair(text[end - 1]!, text[end]!);

/** Curses of one character, where they stand alone or in a row. */
export function curses({ text, folded }: Forms): Swearword[] {
  const isTraditional = text.includes('幹');
  if (!isTraditional && !(SINGLE.test(folded.text) && PLACED.test(folded.text))) return [];
  const found = SINGLES.flatMap(([pattern, target]) =>
    Array.from(folded.text.matchAll(pattern), ({ index, 0: { length } }) => ({ target, index, length })),
  );
  for (const { index, 0: curse } of text.matchAll(TRADITIONAL)) {
    found.push({ target: CURSE, index: folded.starts.indexOf(index), length: curse.length });
  }
  return found
    .filter(({ index, length }) => !goesOn(folded.text, index + length))
    .map(({ target, index, length }) => ({
      target,
      start: folded.starts[index]!,
      end: folded.ends[index + length - 1]!,
      foldedStart: index,
      foldedEnd: index + length,
      disguised: 0,
    }));
}
