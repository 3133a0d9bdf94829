import type { Draft, Level, Mark } from '../messages/guard-protocol.ts';
import { readAccount } from './account.ts';
import { readCircumstances } from './circumstances.ts';
import { HeldFiles } from './held-files.ts';
import type { Box } from './find.ts';
import { readPost } from './post.ts';

/** What the background said of a draft. `unread`: its files are still being read, and more may be found in them. */
export interface WatchVerdict {
  readonly level: Level;
  readonly marks: readonly Mark[];
  readonly doubt: boolean;
  readonly unread?: boolean;
}

/** What the guard remembers of one compose box, as long as the page keeps its editable. */
export interface Watch {
  box: Box;
  /** The draft as it was last sent to be judged. */
  draft?: Draft;
  /** Its number; -1 before the first. */
  rev: number;
  /** Stands for `draft`: two drafts with the same key are the same draft. */
  key: string;
  verdict?: WatchVerdict;
  /** The files that the page holds for it. */
  readonly files: HeldFiles;
  /** The text that was passed last: another one is another post. */
  sentText?: string;
  /** The background did not answer about `draft`, and has not since. */
  silent: boolean;
  /** The draft that the background went away over, as its key. */
  lost?: string;
  /** The last press that was stopped. */
  stop?: { readonly key: string; readonly at: number };
  /** The last press that was passed. */
  passed?: { readonly key: string; readonly at: number };
  /** The draft that the user let go on the card. */
  released?: string;
  /** What the verdict stands on, opaque: a stop or a release counts for no other judgement of the same text. */
  judgement?: string;
  /** The text as the user's own hand last left it. */
  typed?: string;
  /** The near miss that goes on in this box, by an opaque id; `isWritten` once the background has said so. */
  nearMiss?: { readonly id: string; readonly isWritten: boolean };
}

export function newWatch(box: Box): Watch {
  return { box, rev: -1, key: '', silent: false, files: new HeldFiles() };
}

/** Whether a press is stopped by what the background said. */
export function isStopped(verdict: WatchVerdict | undefined): boolean {
  return verdict?.level === 'warn' || verdict?.level === 'hold';
}

/** How loud a draft is, where that is known: files that are still being read can only make it louder. */
export function settledLevel(verdict: WatchVerdict | undefined): Level | undefined {
  return verdict?.unread && !isStopped(verdict) ? undefined : verdict?.level;
}

/** Whether a verdict of the draft is still to come. */
export const isAwaited = ({ draft, verdict, silent }: Watch): boolean =>
  draft !== undefined && !silent && settledLevel(verdict) === undefined;

/** What was decided on another draft than `key` counts no more. */
export function forgetDraft(watch: Watch, key: string): void {
  delete watch.verdict;
  watch.silent = false;
  if (watch.stop?.key !== key) delete watch.stop;
  if (watch.released !== key) delete watch.released;
}

/** Reads what stands in a box now and what goes out with it, and whose login the page shows now. */
export function readDraft(watch: Watch, page: Window): Draft {
  const { box } = watch;
  const { surface } = box;
  const { text } = readPost(box);
  if (isAnotherPost(watch, text)) forgetFiles(watch);
  return {
    text,
    site: surface.site,
    surface: surface.id,
    account: readAccount(surface.account, page),
    circumstances: readCircumstances(box, watch.files.look(box)),
  };
}

/** The text changed after it was passed, or the page emptied the box: what was attached went with it. */
function isAnotherPost({ draft, sentText, typed }: Watch, text: string): boolean {
  if (sentText !== undefined && sentText !== text) return true;
  return draft !== undefined && !isBlank(draft.text) && isBlank(text) && typed !== text;
}

function forgetFiles(watch: Watch): void {
  watch.files.forget();
  delete watch.sentText;
}

/** Stands for a draft in comparisons: any change of text, account, surface or circumstances gives another key. */
export function keyOf({ surface, account, circumstances, text }: Draft): string {
  return JSON.stringify([surface, account?.uid, account?.name, circumstances, text]);
}

/** Blanks and the invisible characters that editors keep in an empty box. */
const isBlank = (text: string): boolean => /^[\s\u200b\ufeff]*$/u.test(text);

/** Neither words nor files. */
export function isEmpty({ text, circumstances }: Draft): boolean {
  return isBlank(text) && !circumstances?.files?.length;
}
