import { canonical } from '../detect/facts.ts';
import { isActive } from '../persona/active.ts';
import { DETAIL_KINDS, SCALES, SUBJECTS, type Scale } from '../persona/kinds.ts';
import { stopsPress, type Level } from '../persona/levels.ts';
import type { Account, OwnSubject, Persona, VoiceBand, Wardrobe } from '../persona/types.ts';
import { policyBetween } from './links.ts';
import { isSameAccount } from './same-account.ts';

/** Ways in which contracts contradict each other, or one itself; `pair.conflict.<code>` in `src/i18n` says which. */
export const CONTRADICTIONS = [
  'account',
  'account-twice',
  'words',
  'subject-both',
  'subject-neither',
  'own-both',
  'own-neither',
  'voice',
  'voice-empty',
  'listener',
  'fact',
  'detail',
] as const;

/** One contradiction, as data. `subject`, `scale` and `kind` among the params are keys, put into words in `src/i18n`. */
export interface Contradiction {
  readonly code: (typeof CONTRADICTIONS)[number];
  readonly params: Readonly<Record<string, string>>;
}

type Stance = 'takes' | 'denies' | 'silent';

const stanceOf = (level: Level | undefined): Stance =>
  level === undefined ? 'silent' : level === 'clear' ? 'takes' : 'denies';

const nameOf = ({ name, uid }: Account): string => name ?? uid ?? '';

function isSame(one: Account, other: Account): boolean {
  if (one.site !== other.site) return false;
  const seen = { ...(other.name && { name: other.name }), ...(other.uid && { uid: other.uid }) };
  return isSameAccount(one, seen) === true;
}

function bandOf({ voice }: Persona, scale: Scale): VoiceBand | undefined {
  const rule = voice[scale];
  return typeof rule === 'object' && rule.level !== 'clear' ? rule : undefined;
}

/** Whether nothing can be at most `above` and at least `below`. */
const excludes = (above: number | undefined, below: number | undefined): boolean =>
  above !== undefined && below !== undefined && above < below;

function ownLevelOf({ ownSubjects = [] }: Persona, { name }: OwnSubject): Level | undefined {
  return ownSubjects.find((own) => canonical(own.name) === canonical(name))?.level;
}

/** What both take, and what is left to nobody: everybody who is judged by denies it. */
function subjects(one: Persona, other: Persona, everybody: readonly Persona[]): Contradiction[] {
  const told = (
    codes: readonly [Contradiction['code'], Contradiction['code']],
    params: Contradiction['params'],
    levelOf: (persona: Persona) => Level | undefined,
  ): Contradiction[] => {
    const stances = [one, other].map((persona) => stanceOf(levelOf(persona)));
    if (stances.every((stance) => stance === 'takes')) return [{ code: codes[0], params }];
    const nobodys = [one, other, ...everybody].every((persona) => stanceOf(levelOf(persona)) === 'denies');
    return nobodys ? [{ code: codes[1], params }] : [];
  };
  return [
    ...SUBJECTS.flatMap((subject) =>
      told(['subject-both', 'subject-neither'], { subject }, (persona) => persona.subjects[subject]),
    ),
    ...(one.ownSubjects ?? []).flatMap((own) =>
      told(['own-both', 'own-neither'], { name: own.name }, (persona) => ownLevelOf(persona, own)),
    ),
  ];
}

function voices(one: Persona, other: Persona): Contradiction[] {
  return SCALES.filter((scale) => {
    const [a, b] = [bandOf(one, scale), bandOf(other, scale)];
    return excludes(a?.above, b?.below) || excludes(b?.above, a?.below);
  }).map((scale) => ({ code: 'voice', params: { scale } }));
}

/** What gives one away by the other, where the two may not be known as one. */
function links(one: Persona, other: Persona, { listeners, facts }: Wardrobe): Contradiction[] {
  const isShared = (ids: readonly string[]): boolean => ids.includes(one.id) && ids.includes(other.id);
  return [
    ...listeners
      .filter(({ audienceOf }) => isShared(audienceOf))
      .map(({ name }): Contradiction => ({ code: 'listener', params: { listener: name } })),
    ...facts
      .filter(({ shownBy }) => isShared(shownBy))
      .map(({ kind }): Contradiction => ({ code: 'fact', params: { kind } })),
    ...DETAIL_KINDS.flatMap((kind): Contradiction[] => {
      const levels = [one, other].map(({ details }) => details[kind]);
      const shower = [one, other].find((_, index) => levels[index] === 'clear');
      const hider = [one, other].find((_, index) => stopsPress(levels[index] ?? 'clear'));
      return shower && hider ? [{ code: 'detail', params: { kind, hider: hider.name, shower: shower.name } }] : [];
    }),
  ];
}

/**
 * Where the contracts of two personas contradict each other, or leave a hole between them: an account, a subject or words
 * that both claim, a subject that nobody takes, voices that exclude each other; and, unless the two may openly be one
 * person, listeners and facts that both have and details that one hides and the other shows.
 */
export function contradictionsBetween(one: Persona, other: Persona, wardrobe: Wardrobe): Contradiction[] {
  const everybody = wardrobe.personas.filter(isActive);
  return [
    ...one.accounts
      .filter((account) => other.accounts.some((known) => isSame(account, known)))
      .map((account): Contradiction => ({ code: 'account', params: { account: nameOf(account) } })),
    ...(one.keeps ?? [])
      .filter((kept) => other.keeps?.some((known) => canonical(known) === canonical(kept)))
      .map((words): Contradiction => ({ code: 'words', params: { words } })),
    ...subjects(one, other, everybody),
    ...voices(one, other),
    ...(policyBetween(wardrobe, one.id, other.id) === 'open' ? [] : links(one, other, wardrobe)),
  ];
}

/** Where a contract contradicts itself: the same account bound twice, a voice that no draft can have. */
export function contradictionsWithin(persona: Persona): Contradiction[] {
  const { accounts } = persona;
  return [
    ...accounts
      .filter((account, index) => accounts.slice(0, index).some((known) => isSame(known, account)))
      .map((account): Contradiction => ({ code: 'account-twice', params: { account: nameOf(account) } })),
    ...SCALES.filter((scale) => {
      const band = bandOf(persona, scale);
      return excludes(band?.above, band?.below);
    }).map((scale): Contradiction => ({ code: 'voice-empty', params: { scale } })),
  ];
}
