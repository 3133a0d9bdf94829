import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { linksIn } from './links/find.ts';
import { isOpaque } from './links/hosts.ts';
import { PASSWORDS } from './links/passwords.ts';
import type { Detail, DetectInput, Detector } from './types.ts';

/** Whether a link that is only a code stands on the line of `range`: the app copied both for one share. */
function standsBeside(text: string, range: Range, links: readonly Detail[]): boolean {
  return links.some(({ start, end }) => {
    const [from, to] = start < range.start ? [end, range.start] : [range.end, start];
    return !text.slice(from, to).includes('\n');
  });
}

/** How far from a pass phrase what is said of it may stand. */
const NEAR = 80;

function passwordsIn({ folded, text }: DetectInput, links: readonly Detail[]): Detail[] {
  const found = PASSWORDS.flatMap(({ pattern, needs, about, isOne, beside }) => {
    if (!needs.test(folded.text)) return [];
    return allMatches(folded.text, pattern).flatMap((match): Detail[] => {
      const code = match.groups?.['code'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(code);
      const range = toOriginal(folded, start, start + code.length);
      const typed = text.slice(range.start, range.end);
      if (!isOne(typed.normalize('NFKC')) || links.some((link) => range.start < link.end && link.start < range.end))
        return [];
      if (about && !about.test(folded.text.slice(Math.max(0, start - NEAR), start + code.length + NEAR))) return [];
      if (beside && standsBeside(text, range, links)) return [];
      // The marks go out with it.
      const marked = toOriginal(folded, match.index, match.index + match[0].length);
      const whole = { before: range.start - marked.start, after: marked.end - range.end };
      return [{ kind: 'opaque-link', value: typed, certainty: 0.9, ...range, whole }];
    });
  });
  return found.filter(
    (one, index) => !found.slice(0, index).some(({ start, end }) => start < one.end && one.start < end),
  );
}

/**
 * Links and pass phrases (口令) that are only a code: what they say of the sharer is for the site to read. They are
 * named as such and never opened, since opening one would tell the site who did.
 */
export const opaqueLink: Detector = {
  kind: 'opaque-link',
  defaultLevel: 'note',
  substitutes: [],
  find: (input) => {
    const links = linksIn(input).flatMap(({ address, range }): Detail[] => {
      if (!isOpaque(address)) return [];
      const [, tail = ''] = /^(?:[a-z]+:\/\/)?[^/?#]+(.*)$/i.exec(address.text) ?? [];
      return [{ kind: 'opaque-link', value: address.host + tail, certainty: 0.95, ...range }];
    });
    return [...links, ...passwordsIn(input, links)];
  },
};
