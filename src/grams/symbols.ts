import type { NormalForm } from '../draft/normal.ts';

/**
 * A text as the model reads it: one number per character, with addresses, @names, numbers and stickers as one symbol
 * each and long rows of the same character cut to two.
 */
export interface Symbols {
  readonly count: number;
  readonly codes: Int32Array;
  /** Where each symbol stands in the folded text, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Symbols beyond Unicode. */
export const LINK = 0x110000;
export const NAME = 0x110001;
export const NUMBER = 0x110002;
export const EDGE = 0x110003;
/** A sticker is a hash of its name above this. */
export const STICKER = 0x120000;

const LONGEST_NAME = 30;
const LONGEST_STICKER = 8;

const LINK_PATTERN = /https?:\/\/[\x21-\x7e]+/y;
const STICKER_PATTERN = /\[([\p{L}\p{N}_]{1,8})\]/uy;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where an @name ends that starts at `at`; `at` itself where there is none. */
function endOfName(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_NAME && !/[\s@:,，。!?、]/.test(text[end]!)) end++;
  return end > at + 1 ? end : at;
}

/** The symbol that is no single character at `at` and where it ends. */
function special(text: string, at: number, code: number): readonly [symbol: number, end: number] | undefined {
  if (isDigit(code)) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    return [NUMBER, end];
  }
  if (code === 0x68 && text.startsWith('http', at)) {
    LINK_PATTERN.lastIndex = at;
    const link = LINK_PATTERN.exec(text);
    return link ? [LINK, at + link[0].length] : undefined;
  }
  if (code === 0x40) {
    const end = endOfName(text, at);
    return end > at ? [NAME, end] : undefined;
  }
  if (code === 0x5b && text.slice(at + 2, at + LONGEST_STICKER + 2).includes(']')) {
    STICKER_PATTERN.lastIndex = at;
    const sticker = STICKER_PATTERN.exec(text)?.[1];
    if (sticker === undefined) return undefined;
    let hash = 0;
    for (let unit = 0; unit < sticker.length; unit++) hash = (Math.imul(hash, 31) + sticker.charCodeAt(unit)) & 0xffff;
    return [STICKER + hash, at + sticker.length + 2];
  }
  return undefined;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0x3000;

/** Reads a folded text. */
export function symbolsOf({ text }: NormalForm): Symbols {
  const codes = new Int32Array(text.length);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length;) {
    let code = text.charCodeAt(at);
    let end = at + 1;
    if (isSpace(code)) {
      code = 0x20;
    } else if (code < 0x80) {
      const found = special(text, at, code);
      if (found) [code, end] = found;
    } else if (code >= 0xd800 && code <= 0xdbff && end < text.length) {
      code = text.codePointAt(at)!;
      end = at + (code > 0xffff ? 2 : 1);
    }
    const again = count > 0 && codes[count - 1] === code && (code === 0x20 || codes[count - 2] === code);
    if (again) {
      ends[count - 1] = end;
    } else {
      codes[count] = code;
      starts[count] = at;
      ends[count] = end;
      count++;
    }
    at = end;
  }
  return { count, codes, starts, ends };
}
