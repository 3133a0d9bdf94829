import { unpack } from '../gazetteer.ts';
import { GIVEN } from '../lists/given-names.ts';
import { ROLES } from '../lists/kin.ts';
import { PUBLIC_FIGURES } from '../lists/public-figures.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../lists/surnames.ts';
import { TRANSLITERATION } from '../lists/transliteration.ts';

/** What a character can be in a name, as bits. */
export const SURNAME = 1;
export const GIVEN_NAME = 2;
export const FOREIGN = 4;
/** First of a surname of two characters. */
export const COMPOUND = 8;
/** 小, 老, 阿, 大 before a name. */
export const PREFIX = 16;
/** 哥, 姐 after a given name. */
export const CALL = 32;
/** First of a role: 主任, 老师. */
export const ROLE = 64;
/** First and second of a name that everybody knows. */
export const KNOWN_FIRST = 128;
export const KNOWN_SECOND = 256;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const uses = new Uint16Array(LAST_HAN - FIRST_HAN + 1);

function markUnit(code: number, bit: number): void {
  const index = code - FIRST_HAN;
  if (index >= 0 && index < uses.length) uses[index] = uses[index]! | bit;
}

/** Marks characters, or the first ones of names. */
function mark(names: Iterable<string>, bit: number): void {
  for (const name of names) markUnit(name.charCodeAt(0), bit);
}

/** Names that everybody knows, in folded spelling. */
export const FIGURES: readonly string[] = PUBLIC_FIGURES.flatMap(unpack);

export const COMPOUNDS: ReadonlySet<string> = new Set(unpack(COMPOUND_SURNAMES));

mark(SURNAMES, SURNAME);
mark(GIVEN, GIVEN_NAME);
mark(TRANSLITERATION, FOREIGN);
mark(COMPOUNDS, COMPOUND);
mark('小老阿大', PREFIX);
mark('哥姐爷叔姨妹弟嫂总', CALL);
mark(unpack(ROLES), ROLE);
mark(FIGURES, KNOWN_FIRST);
for (const name of FIGURES) markUnit(name.charCodeAt(1), KNOWN_SECOND);

/** Whether a UTF-16 unit is a Chinese character of the basic block. */
export const isHan = (code: number): boolean => code >= FIRST_HAN && code <= LAST_HAN;

/** What the UTF-16 unit `code` can be in a name: a sum of the bits above, 0 for what is no Chinese character. */
export const usesOf = (code: number): number => (isHan(code) ? uses[code - FIRST_HAN]! : 0);
