import { allMatches } from '../../draft/matches.ts';
import type { Range } from '../../draft/types.ts';
import { APP_SCHEMES } from '../lists/app-schemes.ts';
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

const PARTS = /^(?:([a-z][a-z\d.]{1,20}):\/\/)?([a-z0-9.-]+)(?::\d{1,5})?([^?]*)/i;
const APPS = Array.from(APP_SCHEMES, ([scheme, host]) => ({ is: new RegExp(`^${scheme}$`), host }));

/** A blank stands before a name where a link was broken there; one shop writes where a link comes from into its path. */
const PARAM = /([?&#]|\/(?=ref=))((?:amp;|\s)?)([\w$.[\]~%-]{1,64})=([^&#?]*)/g;

/** The host whose parameters the app of a scheme shares; none for http. */
function hostOfApp(scheme: string): string | undefined {
  if (scheme === '' || /^h(?:tt|xx)ps?$/.test(scheme)) return undefined;
  return APPS.find(({ is }) => is.test(scheme))?.host;
}

/** Takes `text` apart, which must be one address and nothing else. */
export function addressOf(text: string): Address | undefined {
  const [head, scheme = '', written = '', rest = ''] = PARTS.exec(text) ?? [];
  if (head === undefined) return undefined;
  const app = hostOfApp(scheme.toLowerCase());
  const [host, path] = app === undefined ? [written, rest] : [app, `/${written}${rest}`];
  const params: Param[] = [];
  for (const match of allMatches(text, PARAM)) {
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
