import { nameList, unpack } from '../gazetteer.ts';
import { ROLES } from '../lists/kin.ts';
import { CALL, COMPOUND, COMPOUNDS, FOREIGN, GIVEN_NAME, isHan, PREFIX, ROLE, SURNAME, usesOf } from './alphabet.ts';

/** How a candidate is built: the number is part of the features of the model and must not change without training. */
export const SHAPES = {
  /** 王秀兰 */
  long: 0,
  /** 张伟 */
  short: 1,
  /** 欧阳雪 */
  compound: 2,
  /** 小王, 老李, 阿杰 */
  prefixed: 3,
  /** 李主任, 王老师, 刘姐 */
  titled: 4,
  /** 婷婷 */
  doubled: 5,
  /** 诗涵, without a surname */
  bare: 6,
  /** 史密斯 */
  foreign: 7,
  /** 泽哥, 诗涵姐 */
  called: 8,
} as const;

export type Shape = (typeof SHAPES)[keyof typeof SHAPES];

/** Called with each stretch of a folded text that could be a name. */
export type Visit = (start: number, end: number, shape: Shape) => void;

/** Runs that are longer than a name are not names but are stepped over. */
const LONGEST_FOREIGN = 12;
const LONGEST_NAME = 8;

/** Roles of one character are tried apart: the gazetteer holds those of two and more. */
const roles = nameList(unpack(ROLES));
const SHORT_ROLES: ReadonlySet<string> = new Set(unpack(ROLES).filter((role) => role.length === 1));

/** Where the title that starts at `at` ends, or `at` where there is none. */
export function endOfRole(text: string, at: number): number {
  if (!(usesOf(text.charCodeAt(at)) & ROLE)) return at;
  return roles.longestAt(text, at)?.end ?? (SHORT_ROLES.has(text[at] ?? '') ? at + 1 : at);
}

function visitSurname(text: string, at: number, visit: Visit): void {
  const [second, third] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  if (isHan(second)) {
    visit(at, at + 2, SHAPES.short);
    if (isHan(third)) visit(at, at + 3, SHAPES.long);
  }
  const end = endOfRole(text, at + 1);
  if (end > at + 1) visit(at, end, SHAPES.titled);
}

function visitCompound(text: string, at: number, visit: Visit): void {
  if (!COMPOUNDS.has(text.slice(at, at + 2))) return;
  if (!isHan(text.charCodeAt(at + 2))) return;
  visit(at, at + 3, SHAPES.compound);
  if (isHan(text.charCodeAt(at + 3))) visit(at, at + 4, SHAPES.compound);
  const end = endOfRole(text, at + 2);
  if (end > at + 3) visit(at, end, SHAPES.titled);
}

function visitPrefixed(text: string, at: number, visit: Visit): void {
  visit(at, at + 2, SHAPES.prefixed);
  const end = endOfRole(text, at + 2);
  if (end > at + 2) visit(at, end, SHAPES.prefixed);
}

function visitGiven(text: string, at: number, visit: Visit): void {
  const second = text.charCodeAt(at + 1);
  const uses = usesOf(second);
  if (uses & CALL) visit(at, at + 2, SHAPES.called);
  if (!(uses & GIVEN_NAME)) return;
  visit(at, at + 2, second === text.charCodeAt(at) ? SHAPES.doubled : SHAPES.bare);
  if (usesOf(text.charCodeAt(at + 2)) & CALL) visit(at, at + 3, SHAPES.called);
}

/** Where the run of characters that spell foreign names ends. */
function endOfForeign(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_FOREIGN && usesOf(text.charCodeAt(end)) & FOREIGN) end++;
  return end;
}

/** Visits every stretch of a folded text that could be a Chinese name, each once per shape; linear in the text. */
export function visitCandidates(text: string, visit: Visit): void {
  let foreignFrom = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const uses = usesOf(text.charCodeAt(at));
    if (uses === 0) continue;
    if (uses & SURNAME) visitSurname(text, at, visit);
    if (isHan(text.charCodeAt(at + 1))) {
      if (uses & COMPOUND) visitCompound(text, at, visit);
      if (uses & PREFIX) visitPrefixed(text, at, visit);
      else if (uses & GIVEN_NAME) visitGiven(text, at, visit);
    }
    if (at >= foreignFrom && uses & FOREIGN) {
      const end = endOfForeign(text, at);
      foreignFrom = end;
      if (end - at >= 3 && end - at <= LONGEST_NAME) visit(at, end, SHAPES.foreign);
    }
  }
}
