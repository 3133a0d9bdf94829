import type { Finding, FindingKind } from '../judge/types.ts';
import type { Mark, ToGuard } from '../messages/guard-protocol.ts';
import { hasUnread } from './attached.ts';
import { judgementOf } from './judgement.ts';
import type { Judged } from './sessions.ts';

/** Findings that say the draft could not be judged as it should; the chip shows them as a doubt. */
const DOUBTS: ReadonlySet<FindingKind> = new Set(['unknown-account', 'stale-account', 'too-long']);

/** All that a guard is told of a verdict: how loud it is and where, and nothing of why. */
export function guardView(judged: Judged, token: string): Extract<ToGuard, { type: 'verdict' }> {
  const { rev, draft, verdict } = judged;
  return {
    type: 'verdict',
    rev,
    level: verdict.level,
    marks: verdict.findings.flatMap(marksOf),
    judgement: judgementOf(judged, token),
    doubt: verdict.findings.some(({ kind }) => DOUBTS.has(kind)),
    ...(hasUnread(draft) && { unread: true }),
  };
}

function marksOf({ level, ranges }: Finding): Mark[] {
  return ranges.map(({ start, end }) => ({ start, end, level }));
}
