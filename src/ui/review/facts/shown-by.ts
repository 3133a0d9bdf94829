import type { Fact } from '../../../persona/types.ts';

/** The fact, shown or no longer shown by a persona. */
export function withShownBy(fact: Fact, persona: string, shown: boolean): Fact {
  const others = fact.shownBy.filter((id) => id !== persona);
  return { ...fact, shownBy: shown ? [...others, persona] : others };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** Aliases as they are written, one a line; blanks around them and empty or repeated lines do not count. */
export function aliasesOf(lines: string): readonly string[] {
  return distinct(lines.split('\n'));
}

/** Aliases that are written in one line, with commas of any kind between them. */
export function aliasesInLine(line: string): readonly string[] {
  return distinct(line.split(/[、，,;；\n]/));
}
