import type { Range } from '../../draft/types.ts';
import { unescaped } from './decode.ts';

/** A parameter of an address: `start` and `end` hold `name=value`, positions in the address's own text. */
export interface Param extends Range {
  /** In lower case. */
  readonly name: string;
  /** As written, still escaped. */
  readonly raw: string;
  /** Where the `?`, `&` or `#` before it stands. */
  readonly cut: number;
  /** Whether it is the first of its query. */
  readonly first: boolean;
}

/** A web address taken apart. */
export interface Address {
  readonly text: string;
  /** In lower case, without port. */
  readonly host: string;
  /** From the host to the first `?`, in lower case: `/s`, or `/#/song` where the page keeps its path in the fragment. */
  readonly path: string;
  readonly params: readonly Param[];
}

const PARTS = /^(?:[a-z]{3,5}:\/\/)?([a-z0-9.-]+)(?::\d{1,5})?([^?]*)/i;
/** A blank stands before a name where a link was broken there. */
const PARAM = /([?&#])((?:amp;|\s)?)([\w$.[\]~%-]{1,64})=([^&#?]*)/g;

/** Takes `text` apart, which must be one address and nothing else. */
export function addressOf(text: string): Address | undefined {
  const [head, host = '', path = ''] = PARTS.exec(text) ?? [];
  if (head === undefined) return undefined;
  const params: Param[] = [];
  for (const match of text.matchAll(PARAM)) {
    const [, mark, entity, name, raw] = match as unknown as [string, string, string, string, string];
    const cut = match.index;
    const start = cut + 1 + entity.length;
    const end = start + name.length + 1 + raw.length;
    params.push({ name: unescaped(name).toLowerCase(), raw, cut, start, end, first: mark !== '&' });
  }
  return { text, host: host.toLowerCase(), path: unescaped(path).toLowerCase(), params };
}

/**
 * The stretches of `text` that must go so that `gone` are gone and what is left is still an address. In order, apart.
 */
export function cutsFor({ params, text }: Address, gone: ReadonlySet<Param>): Range[] {
  const cuts: Range[] = [];
  let leads = false;
  params.forEach((param, index) => {
    leads = param.first || (leads && param.cut === params[index - 1]!.end);
    if (!gone.has(param)) {
      leads = false;
      return;
    }
    const next = params[index + 1];
    if (!leads) cuts.push({ start: param.cut, end: param.end });
    else if (next && !next.first && next.cut === param.end) cuts.push({ start: param.start, end: next.start });
    else if (text[param.end] === '&') cuts.push({ start: param.start, end: param.end + 1 });
    else cuts.push({ start: backTo(params, index).cut, end: param.end });
  });
  return merged(cuts);
}

/** The first parameter of the query that `params[index]` stands in. */
function backTo(params: readonly Param[], index: number): Param {
  let at = index;
  while (at > 0 && !params[at]!.first) at--;
  return params[at]!;
}

function merged(cuts: readonly Range[]): Range[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** `text` without `cuts`. */
export function without(text: string, cuts: readonly Range[]): string {
  let left = '';
  let position = 0;
  for (const { start, end } of cuts) {
    left += text.slice(position, start);
    position = end;
  }
  return left + text.slice(position);
}

/** An address inside a parameter, escaped or plain, and where each of its characters stands in the outer text. */
export interface Nested {
  readonly address: Address;
  /** Start of every character in the outer text, and one more for the end. */
  readonly at: readonly number[];
}

const ESCAPED_SCHEME = /^https?(?:(?:%(?:25)*3a)(?:%(?:25)*2f){2}|:\/\/)/i;

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
