import type { Forms } from '../draft/normal.ts';
import { compileTerms, longestOf, type Term, type TermMatch } from '../draft/terms.ts';
import { INNOCENT } from './lexicon/innocent.ts';
import { SWEARING, type SwearGroup } from './lexicon/swearing.ts';

/** A swearword as it was read in a draft. */
export type Swearword = TermMatch<SwearGroup>;

const innocent: SwearGroup = { spellings: '', vulgar: 0 };

const find = compileTerms<SwearGroup>([
  ...SWEARING.flatMap((group): Term<SwearGroup>[] =>
    group.spellings.split('|').map((text) => ({ text, target: group })),
  ),
  ...INNOCENT.map((text) => ({ text, target: innocent })),
]);

/** Below this a match is more likely two words that happen to meet. */
const SURE = 0.9;

const WORD = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9]/;

/** Particles that may follow a word that counts only before a pause. */
const PARTICLE = /^[啊呀吧呢了哦这那太真!！,，。.~…\s]/u;

/** A Latin word, file name or address beside the match: `make sb do`, `readme.md`. */
function hasLatinNeighbour(text: string, start: number, end: number): boolean {
  return (
    /[a-z0-9][ ]?$|[./@#_-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^ ?[a-z]|^[._/-]/.test(text.slice(end, end + 2))
  );
}

function counts(text: string, { target, foldedStart, foldedEnd }: Swearword): boolean {
  const previous = text[foldedStart - 1] ?? '';
  const rest = text.slice(foldedEnd, foldedEnd + 1);
  if (target.lonely && LATIN.test(text[foldedStart]!) && hasLatinNeighbour(text, foldedStart, foldedEnd)) return false;
  if (target.fromPause && WORD.test(previous)) return false;
  return !(target.atPause && rest !== '' && !PARTICLE.test(rest));
}

/** Single characters are curses only where they stand alone, or with a particle: 操！ 滚啊. */
const ALONE = /(?<![\p{L}\p{N}])([操艹肏草淦])(?=[!！。,，~\s…]|$)/gu;
const AWAY = /(?<![\p{L}\p{N}])(滚|爬)(?=[啊吧呀]?[!！。~\s]|[啊吧呀]?$)/gu;

const CURSE: SwearGroup = { spellings: '', vulgar: 0.35 };
const AWAY_WITH_YOU: SwearGroup = { spellings: '', vulgar: 0.25, insult: 0.55, aimed: true };

function alone(forms: Forms, pattern: RegExp, target: SwearGroup): Swearword[] {
  return Array.from(forms.folded.text.matchAll(pattern), ({ index }) => ({
    target,
    certainty: 1,
    start: forms.folded.starts[index]!,
    end: forms.folded.ends[index]!,
    foldedStart: index,
    foldedEnd: index + 1,
  }));
}

/** One reading per draft: both scales ask for the same words. */
const readings = new WeakMap<Forms, readonly Swearword[]>();

/** Swearwords that share no unit with an everyday word as long as they or longer. */
function guilty(matches: readonly Swearword[]): Swearword[] {
  const cleared = new Map<number, number>();
  for (const { target, foldedStart, foldedEnd } of matches) {
    if (target !== innocent) continue;
    for (let unit = foldedStart; unit < foldedEnd; unit++) {
      cleared.set(unit, Math.max(cleared.get(unit) ?? 0, foldedEnd - foldedStart));
    }
  }
  return matches.filter(({ target, foldedStart, foldedEnd }) => {
    if (target === innocent) return false;
    for (let unit = foldedStart; unit < foldedEnd; unit++) {
      if ((cleared.get(unit) ?? 0) >= foldedEnd - foldedStart) return false;
    }
    return true;
  });
}

/** All swearwords of a text, everyday words that only look like one left out. */
export function swearwordsIn(forms: Forms): readonly Swearword[] {
  const known = readings.get(forms);
  if (known) return known;
  const matches = find(forms.skeleton).filter(({ certainty }) => certainty >= SURE);
  const words = longestOf(guilty(matches)).filter((match) => counts(forms.folded.text, match));
  const all = [...words, ...alone(forms, ALONE, CURSE), ...alone(forms, AWAY, AWAY_WITH_YOU)];
  readings.set(forms, all);
  return all;
}
