import type { NearMiss, NearMissHead } from '../../../../store/types.ts';

/** A near miss as it leaves the log; the words only where they were asked for. */
export interface ExportRow {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly persona: string;
  readonly site: string;
  readonly surface: string;
  readonly level: string;
  readonly kinds: readonly string[];
  readonly outcome: string;
  readonly seconds: number | null;
  readonly useful: boolean | null;
  readonly words?: readonly string[];
  readonly reasons?: readonly string[];
  readonly draft?: string;
}

/** How what stands in a record is said. */
export interface Says {
  persona(id: string): string;
  site(site: string): string;
  surface(surface: string): string;
  level(level: NearMissHead['level']): string;
  kind(kind: NearMissHead['kinds'][number]): string;
  outcome(outcome: NearMissHead['outcome']): string;
  reason(finding: NearMiss['findings'][number]): string;
}

/** One near miss as a row; `record` where its words go along. */
export function exportRow(head: NearMissHead, record: NearMiss | undefined, says: Says): ExportRow {
  const { at, endedAt, useful } = head;
  return {
    at: new Date(at).toISOString(),
    persona: says.persona(head.persona),
    site: says.site(head.site),
    surface: says.surface(head.surface),
    level: says.level(head.level),
    kinds: head.kinds.map((kind) => says.kind(kind)),
    outcome: says.outcome(head.outcome),
    seconds: endedAt === undefined ? null : Math.round((endedAt - at) / 100) / 10,
    useful: useful ?? null,
    ...(record && {
      words: record.findings.map(({ text }) => text),
      reasons: record.findings.map((finding) => says.reason(finding)),
      ...(record.draft !== undefined && { draft: record.draft }),
    }),
  };
}
