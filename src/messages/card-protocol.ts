import type { FileTold } from '../draft/types.ts';
import type { Language } from '../i18n/language.ts';
import type { FindingKind, Reason, ReplacementKey, RuleId } from '../judge/types.ts';
import type { Level } from '../persona/levels.ts';
import type { Mask, Stage } from '../persona/types.ts';

/** Name of the port that the card's page opens. */
export const CARD_PORT = 'card';

/** A remedy as the card offers it, with its words filled in. `index` is its place in the finding's own list. */
export type CardRemedy = { readonly index: number } & (
  | { readonly type: 'replace'; readonly from: string; readonly to: string; readonly does?: ReplacementKey }
  | { readonly type: 'drop'; readonly from: string }
  | { readonly type: 'switch'; readonly personaName: string; readonly mask: Mask }
  | { readonly type: 'strip' }
  | { readonly type: 'park' }
  | { readonly type: 'dismiss' }
);

export interface CardFinding {
  readonly rule: RuleId;
  readonly kind: FindingKind;
  readonly level: Exclude<Level, 'clear'>;
  readonly text: string;
  readonly reason: Reason;
  readonly remedies: readonly CardRemedy[];
}

/** All that the card shows. */
export interface CardView {
  /** Changes with every draft: an action on an older card is refused. */
  readonly rev: number;
  readonly level: Level;
  readonly persona?: { readonly name: string; readonly stage: Stage; readonly mask: Mask } | undefined;
  readonly findings: readonly CardFinding[];
  /** True once a press was stopped: the card stands open. False while the frame is only warmed up. */
  readonly open: boolean;
  /** How often it was opened, also while it stood open already: each time it is given the focus. */
  readonly openings: number;
  /** True once the user let this draft go: all that is left is to press send again. */
  readonly released: boolean;
  /** The language that the user chose; absent goes by the browser. */
  readonly language?: Language | undefined;
}

/** What a file tells, by the id that the guard gave it. */
export interface ToldOfFile {
  readonly id: string;
  readonly told: FileTold;
}

/** What the card's page says to the background. `finding` is a place in the view's list, `remedy` a remedy's `index`. */
export type FromCard =
  | { readonly type: 'open'; readonly token: string }
  | { readonly type: 'remedy'; readonly rev: number; readonly finding: number; readonly remedy: number }
  /** Every finding's first replacement at once. */
  | { readonly type: 'replace-all'; readonly rev: number }
  | { readonly type: 'release'; readonly rev: number }
  | { readonly type: 'height'; readonly pixels: number }
  /** It stands open, and the focus that it should have is not there. */
  | { readonly type: 'unfocused' }
  /** What the files tell that the guard handed over: never their bytes. */
  | { readonly type: 'files'; readonly files: readonly ToldOfFile[] }
  | { readonly type: 'close' };

/** What the background says to the card's page. */
export type ToCard =
  | { readonly type: 'view'; readonly view: CardView }
  /** The guard behind this card is gone. */
  | { readonly type: 'orphaned' };

/** How long 仍然发送 counts down on a `hold`, in milliseconds: long enough to read the card, short enough to keep. */
export const HOLD_COUNTDOWN_MS = 5000;
