import type { AttachedFile, Range } from '../draft/types.ts';
import type { Reading } from '../judge/rehearsal.ts';
import type { DetailKind, Scale } from '../persona/kinds.ts';
import type { Level } from '../persona/levels.ts';
import type { CardFinding } from './card-protocol.ts';
import type { Edit } from './guard-protocol.ts';

/** A text on the draft desk. */
export interface DeskDraft {
  readonly text: string;
  /** Id of the persona that it is written as; `null` while there is none. */
  readonly persona: string | null;
  /** Ids of those of the persona's listeners who get to see it; absent: all of them. */
  readonly audience?: readonly string[] | undefined;
  /** The files beside it; their bytes stay in the desk. */
  readonly files: readonly AttachedFile[];
}

/** A finding with all that the desk needs: it is a page of our own and may hold every word. */
export interface DeskFinding extends CardFinding {
  readonly ranges: readonly Range[];
  /** What each remedy of these does to the text, by its `index`. */
  readonly edits: Readonly<Record<number, Edit>>;
  /** The persona that each remedy switches to, by its `index`. */
  readonly switches: Readonly<Record<number, string>>;
  /** The file that each remedy makes a clean copy of, by its `index`. */
  readonly strips: Readonly<Record<number, string>>;
  /** What a dismissal is remembered by. */
  readonly key: string;
}

/** Something that was found, whatever the rules say of it. */
export interface DeskDetail {
  readonly kind: DetailKind;
  readonly text: string;
}

/** How a draft sounds on one scale; `loud` where it is past the scale's own threshold. */
export interface DeskTone {
  readonly scale: Scale;
  readonly loud: boolean;
}

/** All that the background says of a text on the desk. */
export interface DeskVerdict {
  readonly level: Level;
  readonly findings: readonly DeskFinding[];
  /** Every finding's first replacement at once. */
  readonly allEdits: readonly Edit[];
  readonly details: readonly DeskDetail[];
  readonly tone: readonly DeskTone[];
  readonly readings: readonly Reading[];
}
