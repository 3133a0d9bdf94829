import type { Forms } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import type { DetailKind } from '../persona/kinds.ts';
import type { Level } from '../persona/levels.ts';

/** An identifying detail found in a draft, whatever any rule says of it. */
export interface Detail extends Range {
  readonly kind: DetailKind;
  /** The detail in canonical spelling: digits only, lower case, simplified. */
  readonly value: string;
  /** 0…1, how sure it is that this is such a detail. */
  readonly certainty: number;
  /** The level where a contract is silent, instead of the detector's own. */
  readonly level?: Level;
  /** A public figure or a character of fiction: listed among the details, but nobody's secret. */
  readonly known?: true;
  /** What the detail is part of and is changed with: the link around a parameter. */
  readonly whole?: Whole;
  /** Where the detail stands for several marks of one person, all of them. */
  readonly tokens?: readonly string[];
}

/** A stretch around a detail, measured from it so that it moves with it. */
export interface Whole {
  /** UTF-16 units of it before the detail. */
  readonly before: number;
  /** UTF-16 units of it after the detail. */
  readonly after: number;
  /** The same without what gives somebody away; none where only dropping it helps. */
  readonly text?: string;
}

/** A text as every detector gets it: the original, and normal forms that were made once for all of them. */
export type DetectInput = Forms;

/** One kind of identifying detail: one file, one line in the registry. */
export interface Detector {
  readonly kind: DetailKind;
  /** The level where a contract is silent on this kind. `hold` only where the detail checks itself. */
  readonly defaultLevel: Level;
  /** Finds every detail of the kind; pure, synchronous and linear in the length of the text. */
  readonly find: (input: DetectInput) => readonly Detail[];
  /** What could stand in its place, most telling first; empty where it can only be dropped. */
  readonly substitutes: readonly SubstituteKey[];
}

/** Key of a substitute's wording in `src/i18n` (`substitute.<key>`). */
export type SubstituteKey = string;
