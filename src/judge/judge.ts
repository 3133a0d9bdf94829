import { DETECTORS } from '../detect/registry.ts';
import type { Detail, Detector } from '../detect/types.ts';
import type { Draft } from '../draft/types.ts';
import { louder, type Level } from '../persona/levels.ts';
import type { Scale, Subject } from '../persona/kinds.ts';
import type { SiteLevels } from '../persona/types.ts';
import type { CompiledWardrobe } from './compile.ts';
import { findingsOf, loudestFirst, type Told } from './findings.ts';
import { Measurements } from './measurements.ts';
import { observe } from './observe.ts';
import type { Recollection } from './recollection.ts';
import { isTooLong, tooLong } from './rules/length.ts';
import { CIRCUMSTANCE_RULES, TEXT_RULES } from './rules/registry.ts';
import type { Observed, PictureMemory, Rule, RuleInput, TokenMemory } from './rules/types.ts';
import type { Verdict } from './types.ts';

export interface JudgeOptions {
  /** `Finding.key` of what the user dismissed for this persona. */
  readonly dismissed?: ReadonlySet<string> | undefined;
  /** Detectors to use instead of the default ones. */
  readonly detectors?: readonly Detector[] | undefined;
  /** What was read of the last draft of the same box; it is changed. */
  readonly recollection?: Recollection | undefined;
  /** Measure no scale and no subject that the contract says nothing of: whoever holds a press needs none. */
  readonly promisedOnly?: boolean | undefined;
  /** What the site of the draft changes of the contract's levels. */
  readonly site?: SiteLevels | undefined;
  /** Who sent a sharer's token before. */
  readonly sentBy?: TokenMemory | undefined;
  /** Who sent a picture before. */
  readonly pictureSentBy?: PictureMemory | undefined;
}

const nothing = <K extends string>(): Measurements<K> => new Measurements<K>([], () => ({ value: 0, because: [] }));

const NOTHING: Observed = {
  details: [],
  listed: [],
  kept: [],
  quoted: [],
  tone: nothing<Scale>(),
  mood: nothing<'unhappy'>(),
  subjects: nothing<Subject>(),
  ownSubjects: [],
  detectors: [],
};

function toldBy(rules: readonly Rule[], input: RuleInput | undefined): Told[] {
  return input ? rules.flatMap(({ judge: told }) => told(input)) : [];
}

/**
 * Judges a draft for one persona: pure, synchronous, linear in the length of the text. Without a persona (none given,
 * or one that the wardrobe lacks) it lists details, tone and subjects, and finds nothing but that a draft is too long.
 */
export function judge(
  draft: Draft,
  personaId: string | undefined,
  compiled: CompiledWardrobe,
  {
    dismissed,
    detectors = DETECTORS,
    recollection,
    sentBy,
    pictureSentBy,
    site,
    promisedOnly = false,
  }: JudgeOptions = {},
): Verdict {
  const unread = isTooLong(draft);
  const observed = unread ? NOTHING : observe(draft.text, compiled, detectors, recollection);
  const persona = personaId === undefined ? undefined : compiled.personas.get(personaId);
  const input = persona && { ...observed, draft, persona, compiled, sentBy, pictureSentBy, site };
  const told = [...toldBy(CIRCUMSTANCE_RULES, input), ...(unread ? [tooLong(draft)] : toldBy(TEXT_RULES, input))];
  const findings = findingsOf(draft.text, told)
    .filter(({ key }) => !dismissed?.has(key))
    .sort(loudestFirst);
  return {
    level: findings.reduce<Level>((level, finding) => louder(level, finding.level), 'clear'),
    findings,
    details: [...observed.details, ...observed.listed.map(asDetail)].sort((a, b) => a.start - b.start),
    tone: promisedOnly ? observed.tone.taken() : observed.tone.values(),
    subjects: promisedOnly ? observed.subjects.taken() : observed.subjects.values(),
  };
}

function asDetail({ kind, value, certainty, start, end }: Detail): Detail {
  return { kind, value, certainty, start, end };
}
