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

function passwordsIn({ folded, text }: DetectInput, links: readonly Detail[]): Detail[] {
  return PASSWORDS.flatMap(({ pattern, needs, isOne }) => {
    if (!needs.test(folded.text)) return [];
    return Array.from(folded.text.matchAll(pattern)).flatMap((match): Detail[] => {
      const range = toOriginal(folded, match.index, match.index + match[0].length);
      const typed = text.slice(range.start, range.end);
      return isOne(typed) && !standsBeside(text, range, links)
        ? [{ kind: 'opaque-link', value: typed, certainty: 0.9, ...range }]
        : [];
    });
  });
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
