import { compileWardrobe } from '../../../judge/compile.ts';
import type { Finding } from '../../../judge/types.ts';
import type { Persona } from '../../../persona/types.ts';
import { judged, pickExamples, stoppedFor } from '../../review/personas/examples/pick.ts';

/** Enough to get the gist of a contract. */
const STOPS_SHOWN = 2;

/** Whether a contract itself speaks of a finding: what stops by default would stop for every one of them. */
function isOwn({ details }: Persona, finding: Finding | undefined): boolean {
  return finding !== undefined && (finding.rule !== 'detail' || finding.kind in details);
}

function linesOf(persona: Persona, drafts: readonly string[]): readonly string[] {
  const compiled = compileWardrobe({ personas: [persona], facts: [], listeners: [], links: [] });
  const { stopped } = pickExamples(judged(drafts, persona.id, compiled));
  const own = stopped.filter((example) => isOwn(persona, stoppedFor(example)));
  return [...new Set([...own, ...stopped])].slice(0, STOPS_SHOWN).map(({ text }) => text);
}

/**
 * Drafts that each contract would stop, from the real judge: what it speaks of itself first, and nothing that one
 * before it told of. In the order of the personas.
 */
export function stopsOf(personas: readonly Persona[], drafts: readonly string[]): readonly (readonly string[])[] {
  const told = new Set<string>();
  return personas.map((persona) => {
    const lines = linesOf(
      persona,
      drafts.filter((draft) => !told.has(draft)),
    );
    for (const line of lines) told.add(line);
    return lines;
  });
}
