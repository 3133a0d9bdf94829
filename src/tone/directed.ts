import { allMatches } from '../draft/matches.ts';
import type { Forms } from '../draft/normal.ts';
import { clauseAround } from './around.ts';

/** How far a person may stand from the insult, in UTF-16 units of the same clause. */
const REACH = 14;

/** Full force for the second person; half for somebody who is talked about; none for oneself. */
const YOU = /你们?|您|尼(?=这|个|们)|(?<![a-z])(?:you|your|youre|u|ur)(?![a-z])|@[^\s@:]{1,30}/giu;
const OTHERS = '他们?|她们?|老板|领导|老师|室友|同事|前任';
const THEY = new RegExp(`${OTHERS}|(?<!你们?)(?:这|那)[个货种帮群]|(?<![a-z])(?:he|she|they|him|her)(?![a-z])`, 'giu');
/** 你自己 is not oneself. */
const SELF = new RegExp(
  `我们?|俺|咱|(?<!你们?|您|${OTHERS})(?:自己|本人)|(?<![a-z])(?:i|im|me|myself)(?![a-z])`,
  'giu',
);

/** Directed at nobody who is named: in a reply the reader is meant, in a post nobody is. */
const AT_NOBODY = 0.5;

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of allMatches(text, pattern)) last = match.index;
  return last;
}

/**
 * Whether an insult at `[start, end)` of the folded text is directed at somebody: 1 at the reader or a mentioned
 * person, 0.5 at somebody absent or nobody named, 0 at oneself. The person right behind the insult counts (傻逼吧你),
 * else the nearest one before it.
 */
export function directedness({ folded }: Forms, start: number, end: number): number {
  const [left, right] = clauseAround(folded.text, { start, end }, REACH);
  const before = [lastOf(left, YOU), lastOf(left, THEY), lastOf(left, SELF)] as const;
  const nearest = Math.max(...before);
  if (/^[吧啊呢呀]?(?:你|@)/u.test(right)) return 1;
  if (nearest < 0) return AT_NOBODY;
  return nearest === before[0] ? 1 : nearest === before[2] ? 0 : AT_NOBODY;
}
