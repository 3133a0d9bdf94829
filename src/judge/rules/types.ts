import type { ListedDetail } from '../../detect/facts.ts';
import type { Detail, Detector } from '../../detect/types.ts';
import type { TermMatch } from '../../draft/terms.ts';
import type { Draft, Range } from '../../draft/types.ts';
import type { Scale } from '../../persona/kinds.ts';
import type { Persona } from '../../persona/types.ts';
import type { ToneReading } from '../../tone/types.ts';
import type { CompiledWardrobe, KeptWords } from '../compile.ts';
import type { Told } from '../findings.ts';
import type { RuleId } from '../types.ts';

/** What was found in a draft, whatever anybody promised. */
export interface Observed {
  readonly details: readonly Detail[];
  readonly listed: readonly ListedDetail[];
  /** Words that a persona, this one or another, keeps for itself. */
  readonly kept: readonly TermMatch<KeptWords>[];
  /** Ranges of somebody else's words. */
  readonly quoted: readonly Range[];
  readonly tone: ReadonlyMap<Scale, ToneReading>;
  readonly detectors: readonly Detector[];
}

/** All that a rule judges by. */
export interface RuleInput extends Observed {
  readonly draft: Draft;
  readonly persona: Persona;
  readonly compiled: CompiledWardrobe;
}

/** One family of promises: one file, one line in the registry. */
export interface Rule {
  readonly rule: RuleId;
  readonly judge: (input: RuleInput) => readonly Told[];
}
