import type { AccountSeen, AttachedFile, Circumstances, Draft, Range } from '../draft/types.ts';
import type { Visibility } from '../persona/kinds.ts';
import type { Level } from '../persona/levels.ts';

export type { AccountSeen, AttachedFile, Circumstances, Draft, Level, Range, Visibility };

/** Name of the port that each frame's guard opens when a compose box gets the focus. */
export const GUARD_PORT = 'guard';

/** How a near miss ended. `abandoned` stands until something better is known. */
export const OUTCOMES = ['edited', 'cleared', 'switched', 'abandoned', 'sent anyway', 'false alarm'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** `off` before the user's explicit start; nothing is read then. */
export type Watching = 'on' | 'paused' | 'off';

/** A range to mark, and how loudly. No word of why. */
export interface Mark extends Range {
  readonly level: Exclude<Level, 'clear'>;
}

/** How a guard knows a compose box: by a selector of its surface, or by guesswork. No word of the page's. */
export interface Found {
  readonly selector: string;
  readonly guess: boolean;
}

/** What a guard says to the background. `rev` counts the drafts of one guard; replies carry it back. */
export type FromGuard =
  /**
   * First on every port. `token` is this guard's own secret, which its card's frame repeats to be paired with it.
   * `loadedAt` is when its document began to load, milliseconds since the epoch: what the page shows is as old as that.
   */
  | {
      readonly type: 'hello';
      readonly token: string;
      readonly site: string;
      readonly loadedAt: number;
      /** The card stands open: it is a new background that knows nothing of it. */
      readonly cardOpen?: boolean;
    }
  | { readonly type: 'judge'; readonly rev: number; readonly draft: Draft; readonly found?: Found }
  /** A press of the draft of `rev` was let through. */
  | { readonly type: 'passed'; readonly rev: number }
  /**
   * The card is to show the verdict of `rev`. When a press by the user's own hand was stopped, that is a near miss, and
   * `nearMiss` its id, as the guard drew it: said again to a new background, it is still the same one.
   */
  | { readonly type: 'open-card'; readonly rev: number; readonly stopped: boolean; readonly nearMiss?: string }
  /** The card was closed in the page. */
  | { readonly type: 'card-closed' }
  | { readonly type: 'outcome'; readonly nearMiss: string; readonly outcome: Outcome }
  /** The card's frame never came up (some browsers refuse it): show the card in a window of its own. */
  | { readonly type: 'card-missing' }
  /** How the page is built around the box in use, without a word of the user's; empty where there is no box. */
  | { readonly type: 'report'; readonly text: string };

/** What the background says to a guard. It never holds a persona, a fact or a rule. */
export type ToGuard =
  /** `handover` is a name that no page knows: a newer guard calls it out, and the older one ends. */
  | { readonly type: 'state'; readonly watching: Watching; readonly handover: string }
  | {
      readonly type: 'verdict';
      readonly rev: number;
      readonly level: Level;
      readonly marks: readonly Mark[];
      /** Stands for all that the verdict rests on, opaque: another one makes an earlier stop or release worthless. */
      readonly judgement: string;
      /** True where the draft could not be judged as it should: nobody's account, or a text too long. */
      readonly doubt: boolean;
      /** Some of the draft's files were not read yet, and are to be handed to the card; more may be found then. */
      readonly unread?: boolean;
    }
  /**
   * The near miss of a stopped press is written; another one than the guard knows where that one had an outcome already.
   */
  | { readonly type: 'logged'; readonly rev: number; readonly nearMiss: string }
  /** The user chose a replacement on the card: put `text` where `range` was in the draft of `rev`. */
  | { readonly type: 'replace'; readonly rev: number; readonly edits: readonly Edit[] }
  /** The user let exactly the draft of `rev` go: the next press of it passes. */
  | { readonly type: 'release'; readonly rev: number }
  /** The user chose to send a copy without notes of the file with this id. */
  | { readonly type: 'strip'; readonly rev: number; readonly file: string }
  | { readonly type: 'card-height'; readonly pixels: number }
  /** The open card has not got the focus. */
  | { readonly type: 'focus-card' }
  /** The user closed the card, or it has nothing more to say. The focus goes back to the box. */
  | { readonly type: 'close-card' }
  /** Asks for a report. */
  | { readonly type: 'report' };

export interface Edit extends Range {
  readonly text: string;
}
