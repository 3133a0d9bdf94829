import { invitationsIn } from './links/invitations.ts';
import { sharedLinksIn, type SharedLink } from './links/tokens.ts';
import type { Detail, Detector } from './types.ts';

/**
 * Parameters of a link that name whoever shared it, and codes of invitations. One detail a link: its range goes from
 * the first of them to the last, its value is the most telling one's site, name and decoded value; its rewrite is the
 * link without any of them.
 */
export const shareToken: Detector = {
  kind: 'share-token',
  defaultLevel: 'warn',
  substitutes: [],
  find: (input) => [...sharedLinksIn(input).map(detailOf), ...invitationsIn(input)],
};

function detailOf({ link, tokens, run, clean }: SharedLink): Detail {
  const best = tokens.reduce((a, b) => (b.rank < a.rank ? b : a));
  const range = link.original(run.start, run.end);
  const around = { before: range.start - link.range.start, after: link.range.end - range.end };
  return {
    kind: 'share-token',
    value: best.key,
    certainty: best.certainty,
    ...range,
    tokens: tokens.map(({ key }) => key),
    whole: { ...around, ...(clean !== undefined && { text: clean }) },
  };
}
