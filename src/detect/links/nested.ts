import { addressOf, type Address, type Param } from './address.ts';

/** An address inside a parameter, escaped or plain, and where each of its characters stands in the outer text. */
export interface Nested {
  readonly address: Address;
  /** Start of every character in the outer text, and one more for the end. */
  readonly at: readonly number[];
}

const ESCAPED_SCHEME = /^https?(?:%(?:25)*3a|:)(?:%(?:25)*2f|\/){2}/i;

/** Reads an escaped character of ASCII at `at`, if one stands there. */
function escapedAt(text: string, at: number): string | undefined {
  if (text[at] !== '%') return undefined;
  const code = Number.parseInt(text.slice(at + 1, at + 3), 16);
  return code >= 0x21 && code < 0x7f ? String.fromCharCode(code) : undefined;
}

/** A text with its escapes read once, and where each of its characters stands in the outer text. */
interface Decoded {
  readonly text: string;
  readonly at: readonly number[];
}

function decodedOnce({ text, at }: Decoded): Decoded {
  let decoded = '';
  const places: number[] = [];
  for (let position = 0; position < text.length;) {
    const escaped = escapedAt(text, position);
    decoded += escaped ?? text[position]!;
    places.push(at[position]!);
    position += escaped === undefined ? 1 : 3;
  }
  places.push(at[text.length]!);
  return { text: decoded, at: places };
}

/** An address that is escaped as a whole, once or more, at `[from, end)` of `text`, read. */
export function decodedAt(text: string, from: number, end: number): Nested | undefined {
  let decoded: Decoded = {
    text: text.slice(from, end),
    at: Array.from({ length: end - from + 1 }, (_, index) => from + index),
  };
  for (let times = 0; times < 1 || (times < 3 && !decoded.text.includes('://')); times++)
    decoded = decodedOnce(decoded);
  const address = addressOf(decoded.text);
  return address && { address, at: decoded.at };
}

/** The address that is the value of `param`, if one is: link.example/?target=https%3A%2F%2F… */
export function nestedIn(outer: Address, param: Param): Nested | undefined {
  if (!ESCAPED_SCHEME.test(param.raw) || !param.raw.includes('%')) return undefined;
  return decodedAt(outer.text, param.end - param.raw.length, param.end);
}
