import { detectAll, DETECTORS } from '../detect/registry.ts';
import type { Detail, Detector } from '../detect/types.ts';
import { formsOf } from '../draft/normal.ts';
import { ownWords, quotedWords } from '../draft/own-words.ts';
import type { Draft } from '../draft/types.ts';
import { louder, type Level } from '../persona/levels.ts';
import { TONE_SCALES } from '../tone/registry.ts';
import type { CompiledWardrobe } from './compile.ts';
import { findingsOf, loudestFirst, type Told } from './findings.ts';
import { isTooLong, tooLong } from './rules/length.ts';
import { CIRCUMSTANCE_RULES, TEXT_RULES } from './rules/registry.ts';
import type { Observed, Rule, RuleInput } from './rules/types.ts';
import type { Verdict } from './types.ts';

export interface JudgeOptions {
  /** `Finding.key` of what the user dismissed for this persona. */
  readonly dismissed?: ReadonlySet<string> | undefined;
  /** Detectors to use instead of the default ones. */
  readonly detectors?: readonly Detector[] | undefined;
}

const NOTHING: Observed = { details: [], listed: [], kept: [], quoted: [], tone: new Map(), detectors: [] };

/** Reads a draft once for all rules. */
function observe(text: string, compiled: CompiledWardrobe, detectors: readonly Detector[]): Observed {
  const quoted = quotedWords(text);
  const forms = formsOf(text);
  const own = quoted.length === 0 ? forms : formsOf(ownWords(text, quoted));
  return {
    details: detectAll(forms, detectors),
    listed: compiled.findListed(forms.skeleton),
    kept: compiled.findKept(own.skeleton),
    quoted,
    tone: new Map(TONE_SCALES.map(({ scale, measure }) => [scale, measure(own)])),
    detectors,
  };
}

function toldBy(rules: readonly Rule[], input: RuleInput | undefined): Told[] {
  return input ? rules.flatMap(({ judge: told }) => told(input)) : [];
}

/**
 * Judges a draft for one persona: pure, synchronous, linear in the length of the text. Without a persona (none given,
 * or one that the wardrobe lacks) it lists details and tone, and finds nothing but that a draft is too long.
 */
export function judge(
  draft: Draft,
  personaId: string | undefined,
  compiled: CompiledWardrobe,
  { dismissed, detectors = DETECTORS }: JudgeOptions = {},
): Verdict {
  const unread = isTooLong(draft);
  const observed = unread ? NOTHING : observe(draft.text, compiled, detectors);
  const persona = personaId === undefined ? undefined : compiled.personas.get(personaId);
  const input = persona && { ...observed, draft, persona, compiled };
  const told = [...toldBy(CIRCUMSTANCE_RULES, input), ...(unread ? [tooLong(draft)] : toldBy(TEXT_RULES, input))];
  const findings = findingsOf(draft.text, told)
    .filter(({ key }) => !dismissed?.has(key))
    .sort(loudestFirst);
  return {
    level: findings.reduce<Level>((level, finding) => louder(level, finding.level), 'clear'),
    findings,
    details: [...observed.details, ...observed.listed.map(asDetail)].sort((a, b) => a.start - b.start),
    tone: Object.fromEntries(Array.from(observed.tone, ([scale, { value }]) => [scale, value])),
  };
}

function asDetail({ kind, value, certainty, start, end }: Detail): Detail {
  return { kind, value, certainty, start, end };
}
