import { once } from '../../draft/once.ts';
import { LATIN_FIGURES } from '../lists/figures/latin.ts';

const figures = once((): ReadonlySet<string> => new Set(LATIN_FIGURES.trim().split(/[,\n] */)));

/** How many words around a name are read, since compromise takes 'Taylor' alone of Taylor Swift. */
const WORDS = 3;

const BEFORE = new RegExp(`(?:[\\w.'’-]{1,20} ){0,${WORDS - 1}}$`, 'u');
const BEHIND = new RegExp(`^(?: [\\w.'’-]{1,20}){0,${WORDS - 1}}`, 'u');
const REACH = 42;

/** Whether the name at `[start, end)` of an English text is, or is a part of, one that everybody knows. */
export function isKnownInEnglish(text: string, start: number, end: number): boolean {
  const low = (words: string): string => words.toLowerCase().replace(/[’']s$|[.,!?'’]+$/g, '');
  const own = text.slice(start, end);
  if (figures().has(low(own))) return true;
  const before = (BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '')
    .trim()
    .split(' ')
    .filter(Boolean);
  const behind = (BEHIND.exec(text.slice(end, end + REACH))?.[0] ?? '').trim().split(' ').filter(Boolean);
  for (let left = 0; left <= before.length; left++) {
    for (let right = 0; right <= behind.length; right++) {
      if (left + right === 0) continue;
      const words = [...before.slice(before.length - left), own, ...behind.slice(0, right)].join(' ');
      if (figures().has(low(words))) return true;
    }
  }
  return false;
}
