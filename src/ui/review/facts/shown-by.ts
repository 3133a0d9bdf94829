import type { Fact } from '../../../persona/types.ts';

/** The fact, shown or no longer shown by a persona. */
export function withShownBy(fact: Fact, persona: string, shown: boolean): Fact {
  const others = fact.shownBy.filter((id) => id !== persona);
  return { ...fact, shownBy: shown ? [...others, persona] : others };
}

/** Aliases as they are written, one a line; blanks around them and empty or repeated lines do not count. */
export function aliasesOf(lines: string): readonly string[] {
  const aliases = lines.split('\n').map((line) => line.trim());
  return [...new Set(aliases.filter((alias) => alias !== ''))];
}
