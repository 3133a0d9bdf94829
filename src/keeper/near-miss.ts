import type { Level } from '../persona/levels.ts';
import type { NearMiss } from '../store/types.ts';
import type { Judged } from './sessions.ts';

/**
 * The record of a press that was stopped: what was found, and the draft around it only where the user asked for that.
 * `undefined` where no rule of a persona was about to be broken, as for an account that is nobody's.
 */
export function nearMissOf(
  { draft, persona, verdict }: Judged,
  id: string,
  at: number,
  keepsDraft = false,
): NearMiss | undefined {
  const findings = verdict.findings.filter(({ level }) => level !== 'note');
  if (!persona || findings.length === 0 || !isStopping(verdict.level)) return undefined;
  return {
    id,
    at,
    site: draft.site ?? '',
    surface: draft.surface ?? '',
    persona: persona.id,
    level: verdict.level,
    kinds: [...new Set(findings.map(({ kind }) => kind))],
    outcome: 'abandoned',
    findings: findings.map(({ rule, kind, level, text, reason }) => ({ rule, kind, level, text, reason })),
    ...(keepsDraft && { draft: draft.text }),
  };
}

function isStopping(level: Level): level is 'warn' | 'hold' {
  return level === 'warn' || level === 'hold';
}
