import { asSomebodys } from './belonging.ts';
import { counterCertainty, isNoWorkplace } from './counter.ts';
import { asJob } from './jobs.ts';
import { ownWordsCertainty } from './own-words.ts';
import { SOMEBODY } from './people.ts';
import { isPlain } from './plain.ts';
import { roleCertainty } from './roles.ts';
import { saidAround, type Said } from './said.ts';
import { NEWS, SEEN } from './seen.ts';
import type { NameSort } from './sorts.ts';
import { asStay } from './stays.ts';
import { freeTalk } from './talk.ts';
import { isOnlyUsed } from './used.ts';
import { NEWSY, WORK } from './words.ts';

/** What makes another word of a name: 苹果园. */
const LONGER =
  /^(?:体(?!检)|[园树汁酱派醋肌路街镇县乡河湖山粥辣椒]|大厦|广场|小区|学院|大学|门口|旁边|对面|楼下|附近)/u;

/** The writer, or a step of his own at work. */
const FIRST = /(?:我|本人|自己|俺|咱|社畜|打工人|入职|离职|实习|转正|跳槽|offer|上班|面试|工位|加班)/u;

/** The name is one of several that are listed. */
const LISTED = /^[和与跟、]/u;

/** How many units behind a name work is near it. */
const NEAR = 8;

/** How sure it is where the words beside a name tell it from what it is besides; `undefined` where they do not. */
function asWorkplace(said: Said): number | undefined {
  const { text, start, end, before, clause, sort } = said;
  if (LONGER.test(clause) || isPlain(said) || isOnlyUsed(before, clause, sort)) return 0;
  const role = roleCertainty(text, start, end);
  if (role > 0) return role;
  const own = ownWordsCertainty(said);
  if (own > 0) return own;
  if (NEWS.test(clause) || isNoWorkplace(before, clause, sort === 'visited')) return 0;
  const told = counterCertainty(before, clause);
  if (told > 0) return told;
  return before.endsWith('在') && SEEN.test(clause) ? 0 : undefined;
}

/** How sure it is where nothing but a word of work stands near the name, or nothing at all. */
function asTalk({ text, start, end, before, clause, sort, everyday }: Said): number {
  const newsy = NEWSY.test(clause);
  const listed = LISTED.test(clause);
  if (everyday && SEEN.test(clause)) return 0;
  if (WORK.test(clause.slice(0, NEAR)) && !listed && (!newsy || SOMEBODY.test(before)))
    return FIRST.test(before) || FIRST.test(clause) ? 0.7 : 0.5;
  const other = newsy || listed || SEEN.test(clause) || sort === 'ended' || sort === 'visited';
  return other ? 0 : freeTalk(text, start, end, everyday);
}

/**
 * How sure it is that somebody works at the name at `[start, end)` of a folded text, by the words around it; 0 where
 * nothing says so. `sort` tells what else the name is.
 */
export function workCertainty(text: string, start: number, end: number, sort: NameSort): number {
  const said = saidAround(text, start, end, sort);
  return asWorkplace(said) ?? asJob(said) ?? asSomebodys(said) ?? asStay(said) ?? asTalk(said);
}
