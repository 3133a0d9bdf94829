import { toOriginal } from '../../draft/normal.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { DetectInput } from '../types.ts';
import { addressOf, type Address } from './address.ts';
import { beforeNext, FORMS } from './forms.ts';
import { decodedAt } from './nested.ts';

/** A web address in a draft. */
export interface Link {
  readonly address: Address;
  /** Where the whole of it stands in the original. */
  readonly range: Range;
  /** The range of the original that `[start, end)` of the address's text came from. */
  readonly original: (start: number, end: number) => Range;
}

/** More of an address after words in it that are not escaped: …&title=晴天&userid=1. */
const MORE = /[^\s&<>"'，。！？]{1,60}&(?:amp;)?[a-z_][\w-]{0,30}=[!#-&(-;=?-[\]_a-z|~]{0,2000}/y;

/** The rest of a link that was broken over a line or at a blank: before a parameter, behind its mark, behind its `=`. */
const BROKEN = new RegExp(
  wrapped`
    (?:
      (?<=[?&])[ \n](?=[a-z_][\w-]{0,30}=[\w%])|[ \n](?=[?&][a-z_][\w-]{0,30}=[\w%])|
      (?<==)\n(?=[\w%-]{4,200}(?:[&\s,。，]|$))|(?<=[?&][\w-]{0,40})\n(?=\w{1,30}=\w+&)
    )[!#-&(-;=?-[\]_a-z|~]{1,2000}
  `,
  'y',
);

/** A link that was escaped as a whole. */
const ESCAPED = /^https?%3a%2f%2f/i;

/** What ends a sentence rather than an address. */
const TRAILING = /[.,;:!?*~]$/;

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

const known = new WeakMap<DetectInput, readonly Link[]>();

/** All web addresses of a draft, in order; read once for all detectors. */
export function linksIn(input: DetectInput): readonly Link[] {
  const before = known.get(input);
  if (before) return before;
  const links = find(input);
  known.set(input, links);
  return links;
}

function find(input: DetectInput): Link[] {
  const { text } = input.folded;
  const links: Link[] = [];
  for (const { needs, pattern } of FORMS) {
    if (!text.includes(needs)) continue;
    const others = [...links];
    for (let from = 0; ;) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (!match) break;
      const start = match.index;
      const end = shortened(input, start, beforeNext(text, start, extended(text, start + match[0].length)));
      from = Math.max(end, start + 1);
      const link = linkAt(input, start, end);
      if (link && !others.some(({ range }) => range.start < link.range.end && link.range.start < range.end))
        links.push(link);
    }
  }
  return links.sort((a, b) => a.range.start - b.range.start);
}

function linkAt(input: DetectInput, start: number, end: number): Link | undefined {
  const { folded } = input;
  const typed = asTyped(input, start, end);
  const escaped = ESCAPED.test(typed) ? decodedAt(typed, 0, typed.length) : undefined;
  const address = escaped?.address ?? addressOf(typed);
  const placed = (at: number): number => start + (escaped?.at[at] ?? at);
  return (
    address && {
      address,
      range: toOriginal(folded, start, end),
      original: (inner, outer) => toOriginal(folded, placed(inner), placed(outer)),
    }
  );
}

function extended(text: string, end: number): number {
  let position = end;
  for (let times = 0; times < 8; times++) {
    const pattern = /[ \n]/.test(text[position] ?? '') ? BROKEN : MORE;
    if (pattern === MORE && position === end && !/[=&]/.test(text.slice(Math.max(0, position - 200), position)))
      return position;
    pattern.lastIndex = position;
    const more = pattern.exec(text);
    if (!more) return position;
    position += more[0].length;
  }
  return position;
}

/** Where an address really ends: before the sentence's own marks, also those that folding made ASCII. */
function shortened({ text, folded }: DetectInput, start: number, end: number): number {
  let last = end;
  const isWide = (at: number): boolean => text.charCodeAt(folded.starts[at]!) >= 0x80;
  if (!isWide(start)) {
    const scheme = folded.text.slice(start, start + 8).indexOf('://');
    for (let at = start + (scheme < 0 ? 0 : scheme + 3); at < end; at++) {
      const mark = folded.text[at]!;
      if (/[a-z0-9]/.test(mark) || folded.text.charCodeAt(at) >= 0x80 || !isWide(at)) continue;
      const rest = folded.text.slice(at + 1, at + 34);
      if (/[?&#]/.test(mark) ? /^[a-z_][\w-]{0,30}=/.test(rest) : /[=/:.]/.test(mark) && /^[\w%]/.test(rest)) continue;
      last = at;
      break;
    }
  }
  for (let mark = folded.text[last - 1]!; ; mark = folded.text[last - 1]!) {
    const opening = PAIRS[mark];
    // Keys of one site end in a tilde.
    if (mark === '~' && /sharekey=[^&]*$/.test(folded.text.slice(start, last))) return last;
    // A pair of asterisks may end a value; one in front of the address marks bold type.
    if (mark === '*' && folded.text[last - 2] === '*' && folded.text[start - 1] !== '*') return last;
    const unpaired = opening !== undefined && !folded.text.slice(start, last).includes(opening);
    if (!unpaired && !TRAILING.test(mark)) return last;
    last--;
  }
}

/** The folded text with the case that was typed, unit by unit: codes in addresses tell big letters from small. */
function asTyped({ text, folded }: DetectInput, start: number, end: number): string {
  const from = folded.starts[start]!;
  const typed = text.slice(from, folded.ends[end - 1]);
  const plain = folded.text.slice(start, end);
  if (typed.length === plain.length && typed.toLowerCase() === plain) return typed;
  let cased = '';
  for (let at = start; at < end; at++) {
    const unit = text.slice(folded.starts[at], folded.ends[at]).normalize('NFKC')[0] ?? '';
    cased += unit.toLowerCase() === folded.text[at] ? unit : folded.text[at]!;
  }
  return cased;
}
