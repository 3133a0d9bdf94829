import type { NearMissFilter, NearMissHead } from './records.ts';

/** Whether a near miss is one of those that the filter leaves. */
export function passes(head: NearMissHead, filter: NearMissFilter): boolean {
  const { since, until, kind, persona, site, level, outcome } = filter;
  return (
    (since === undefined || head.at >= since) &&
    (until === undefined || head.at < until) &&
    (persona === undefined || head.persona === persona) &&
    (site === undefined || head.site === site) &&
    (level === undefined || head.level === level) &&
    (outcome === undefined || head.outcome === outcome) &&
    (kind === undefined || head.kinds.includes(kind))
  );
}
