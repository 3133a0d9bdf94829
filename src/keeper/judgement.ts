import type { Judged } from './sessions.ts';

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Stands for all that a verdict rests on: whose draft it is and what was found, how loud. Salted with the guard's token,
 * so that it tells the page's process nothing but that something has changed, and is the same after the background died.
 */
export function judgementOf({ persona, verdict }: Pick<Judged, 'persona' | 'verdict'>, token: string): string {
  const findings = verdict.findings.map(({ key, level }) => `${level} ${key}`);
  const text = [token, persona?.id ?? '', ...findings].join('\n');
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(36);
}
