import type { FindingKind } from '../../../../judge/types.ts';
import type { NearMissHead } from '../../../../store/types.ts';
import { frequencies } from './counts.ts';
import { periodAfter, periodOf, type Calendar } from './periods.ts';
import { ruleKind, worthOf } from './rules.ts';

/** The week in a few numbers. */
export interface Digest {
  readonly stops: number;
  readonly helped: number;
  readonly sent: number;
  readonly falseAlarms: number;
  /** What stopped a press most often. */
  readonly kind: FindingKind | undefined;
  /** How many there were in the week before, up to the same moment of it. */
  readonly before: number;
}

/** The numbers of the week that `now` is in, so far. `heads` come newest first. */
export function digestOf(heads: readonly NearMissHead[], now: number, { local, weekStart }: Calendar): Digest {
  const nowLocal = local(now);
  const start = periodOf(nowLocal, 'week', weekStart);
  const startBefore = periodAfter(start, 'week', -1);
  const soFar = nowLocal - start;
  const week: NearMissHead[] = [];
  let before = 0;
  for (const head of heads) {
    const at = local(head.at);
    if (at < startBefore) break;
    if (at >= start) week.push(head);
    else if (at - startBefore <= soFar) before += 1;
  }
  return {
    stops: week.length,
    helped: week.filter((head) => worthOf(head) === 'helped').length,
    sent: week.filter(({ outcome }) => outcome === 'sent anyway').length,
    falseAlarms: week.filter((head) => worthOf(head) === 'false alarm').length,
    kind: frequencies(week.flatMap((head) => ruleKind(head) ?? []))[0]?.key,
    before,
  };
}
