import type { ListedDetail } from '../../detect/facts.ts';
import type { Detail, Detector } from '../../detect/types.ts';
import type { TermMatch } from '../../draft/terms.ts';
import type { Draft, Range } from '../../draft/types.ts';
import type { Scale, Subject } from '../../persona/kinds.ts';
import type { Persona, SiteLevels } from '../../persona/types.ts';
import type { CompiledWardrobe, KeptWords, OwnWord } from '../compile.ts';
import type { Told } from '../findings.ts';
import type { Measurements } from '../measurements.ts';
import type { RuleId } from '../types.ts';

/** What was found in a draft, whatever anybody promised. */
export interface Observed {
  readonly details: readonly Detail[];
  readonly listed: readonly ListedDetail[];
  /** Words that a persona, this one or another, keeps for itself. */
  readonly kept: readonly TermMatch<KeptWords>[];
  /** Ranges of somebody else's words. */
  readonly quoted: readonly Range[];
  readonly tone: Measurements<Scale>;
  /** What no scale alone says of how the draft sounds. */
  readonly mood: Measurements<'unhappy'>;
  readonly subjects: Measurements<Subject>;
  /** Words of the subjects of their own that personas have. */
  readonly ownSubjects: readonly TermMatch<OwnWord>[];
  readonly detectors: readonly Detector[];
}

/** All that a rule judges by. */
export interface RuleInput extends Observed {
  readonly draft: Draft;
  readonly persona: Persona;
  readonly compiled: CompiledWardrobe;
  /** Which personas sent a token before; none are known where there is no memory. */
  readonly sentBy?: TokenMemory | undefined;
  /** Which personas sent a picture before; none are known where there is no memory. */
  readonly pictureSentBy?: PictureMemory | undefined;
  /** What the site of the draft changes of the levels. */
  readonly site?: SiteLevels | undefined;
}

/**
 * The memory of tokens and codes that were sent: the ids of the personas that sent the one with this key. Whoever keeps
 * it keeps salted hashes of the keys, never the keys.
 */
export type TokenMemory = (key: string) => readonly string[];

/** The memory of pictures that were sent: the ids of the personas that sent one that looks the same. */
export type PictureMemory = (likeness: string) => readonly string[];

/** One family of promises: one file, one line in the registry. */
export interface Rule {
  readonly rule: RuleId;
  readonly judge: (input: RuleInput) => readonly Told[];
}
