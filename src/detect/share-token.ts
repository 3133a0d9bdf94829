import { toOriginal } from '../draft/normal.ts';
import { sharedLinksIn, type SharedLink } from './links/tokens.ts';
import type { Detail, DetectInput, Detector } from './types.ts';

/** What an invitation is called in prose, and its code: a row of letters and digits with at least one digit. */
const INVITATION =
  /(?:邀请码|推荐码|推荐人(?:编号|号)?|邀请id|邀请编号|推广码|内推码|invit(?:e|ation) code|referral code)(?:是|为|填|输|写|用|:|=|→|>|\(|“|"|「|【|\[| ){0,4}(?:我的?)?[ :]?((?=[a-z]{0,12}\d)[a-z0-9]{4,14})(?![a-z0-9]|[年月日版个人元块号份分条])/gu;

function invitationsIn({ folded }: DetectInput): Detail[] {
  const { text } = folded;
  if (!/码|id|编号|推荐人|code/.test(text)) return [];
  return Array.from(text.matchAll(INVITATION), (match): Detail => {
    const code = match[1]!;
    const end = match.index + match[0].length;
    const range = toOriginal(folded, end - code.length, end);
    return { kind: 'share-token', value: `invitation=${code}`, certainty: 0.9, ...range };
  });
}

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
