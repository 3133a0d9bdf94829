import { ANYTHING, NOTHING, oneOf, pairOf, repeated, followedBy, followedByAnything, type Begun } from './begun.ts';
import { Cursor } from './cursor.ts';

const QUANTIFIER = /[?*+]\??|\{\d+(?:,\d*)?\}\??/y;
const ASSERTION = /\(\?<?[=!]|\^|\$|\\b/y;
const GROUP = /\((?:\?:|\?<\w+>)?/y;
/** Signs that have a meaning without a backslash. */
const SIGN = /[^\p{L}\p{N}]/u;

/** The characters of a class `[…]` of listed ones and of ranges; nothing where it is negated or names a property. */
function charactersOf(inside: string): string[] | undefined {
  if (/^\^|\\[^d\W]/.test(inside)) return undefined;
  const listed = [...inside.replaceAll('\\d', '0-9').replace(/\\(?=\W)/g, '')];
  const characters: string[] = [];
  for (let at = 0; at < listed.length; at++) {
    if (listed[at + 1] !== '-' || at + 2 === listed.length) characters.push(listed[at]!);
    else {
      for (let code = listed[at]!.codePointAt(0)!; code <= listed[at + 2]!.codePointAt(0)!; code++)
        characters.push(String.fromCodePoint(code));
      at += 2;
    }
  }
  return characters;
}

/**
 * What the alternatives begin with that stand at a cursor, which goes to the bracket that closes them, or to the end. Of
 * every alternative no more is read than tells the first two units.
 */
function alternatives(cursor: Cursor): Begun {
  let empty = false;
  let any = false;
  const ones: number[] = [];
  const open: number[] = [];
  const pairs: number[] = [];
  do {
    // Most alternatives are words, of which nothing else needs to be read.
    const pair = cursor.plainPair();
    if (pair) pairs.push(pairOf(...pair));
    else {
      const one = sequence(cursor);
      empty ||= one.empty;
      any ||= one.any;
      ones.push(...one.ones);
      open.push(...one.open);
      pairs.push(...one.pairs);
    }
    cursor.skip();
  } while (cursor.takeEither());
  return { empty, any, ones, open, pairs };
}

/** What one alternative begins with. */
function sequence(cursor: Cursor): Begun {
  let begun = NOTHING;
  while ((begun.empty || begun.ones.length > 0) && !cursor.ended) {
    const one = part(cursor);
    const quantifier = cursor.take(QUANTIFIER);
    begun = followedBy(begun, quantifier === '' ? one : repeated(one, quantifier));
  }
  return begun;
}

/** What the assertion, group, class or character begins with that stands at a cursor, which goes behind it. */
function part(cursor: Cursor): Begun {
  const asserts = cursor.take(ASSERTION);
  if (asserts !== '') {
    if (asserts.startsWith('(')) cursor.close();
    return NOTHING;
  }
  if (cursor.take(GROUP) !== '') {
    const inside = alternatives(cursor);
    cursor.close();
    return inside;
  }
  const listed = cursor.takeClass();
  if (listed !== undefined) {
    const characters = charactersOf(listed);
    return characters ? oneOf(characters) : ANYTHING;
  }
  const escaped = cursor.takeEscaped();
  if (escaped === 'd') return oneOf('0123456789');
  if (escaped !== undefined) return SIGN.test(escaped) ? oneOf([escaped]) : ANYTHING;
  const character = cursor.takeCharacter();
  return character === '.' ? ANYTHING : oneOf([character]);
}

/** With what every match of a pattern begins: units that anything may follow, and pairs of units. */
export type Beginnings = Pick<Begun, 'open' | 'pairs'>;

/**
 * Reads with what every match of a pattern of such source begins, in the syntax that the detectors' patterns use; a
 * beginning can be told twice. Throws `RangeError` where a match can begin with nearly anything, or be empty.
 */
export function beginningsOf(source: string): Beginnings {
  const begun = alternatives(new Cursor(source));
  if (begun.empty || begun.any) throw new RangeError(`"${source}" can match nothing, or begin with nearly anything.`);
  return followedByAnything(begun);
}
