import type { Level, Watching } from '../messages/guard-protocol.ts';

/** A second press sooner than this is the same hasty hand: a double click lasts up to half a second. In milliseconds. */
export const SECOND_PRESS_MS = 700;

/** What a passed press sets off in the page — an implicit click, a submit, a scripted click — comes within this time. */
export const ECHO_MS = 1000;

/** All that a press is decided on. `key` stands for the whole draft: text, account and surface. */
export interface PressFacts {
  readonly watching: Watching | undefined;
  readonly key: string;
  /** The verdict, where it is one of exactly this draft. */
  readonly level: Level | undefined;
  /** The background cannot be reached, or gave no answer in time. */
  readonly silent: boolean;
  /** Made by the user's own hand, and not by a script. */
  readonly byHand: boolean;
  /** Of a kind that a passed press sets off by itself. */
  readonly echo: boolean;
  /** Milliseconds, of the same clock as `stop.at` and `passed.at`. */
  readonly now: number;
  /** The last press that was stopped in this box. */
  readonly stop: { readonly key: string; readonly at: number } | undefined;
  /** The draft that the user let go on the card. */
  readonly released: string | undefined;
  /** The last press that was passed in this box. */
  readonly passed: { readonly key: string; readonly at: number } | undefined;
}

/** `ask` stops the press until the background has judged the draft. */
export type Decision = 'pass' | 'stop' | 'ask';

/**
 * The second-press contract. `warn`, and a background that does not answer, stop the first press of a text and let the
 * second one pass; `hold` lets go only what was released on the card. A press that nobody's hand made counts for neither.
 */
export function decidePress(facts: PressFacts): Decision {
  if (facts.watching === 'off' || facts.watching === 'paused') return 'pass';
  if (isEcho(facts)) return 'pass';
  if (facts.level === undefined && !facts.silent) return 'ask';
  if (facts.level === 'clear' || facts.level === 'note') return 'pass';
  if (!facts.byHand) return 'stop';
  if (facts.released === facts.key) return 'pass';
  return facts.level !== 'hold' && isSecondPress(facts) ? 'pass' : 'stop';
}

/**
 * The stop to remember of a press that was stopped now: one of another text, or one that the same hand made again too
 * soon, begins the wait for a second press anew.
 */
export function nextStop(facts: Pick<PressFacts, 'stop' | 'key' | 'now'>): NonNullable<PressFacts['stop']> {
  const { stop, key, now } = facts;
  return stop && isSecondPress(facts) ? stop : { key, at: now };
}

function isSecondPress({ stop, key, now }: Pick<PressFacts, 'stop' | 'key' | 'now'>): boolean {
  return stop?.key === key && now - stop.at >= SECOND_PRESS_MS;
}

function isEcho({ echo, passed, key, now }: PressFacts): boolean {
  return echo && passed?.key === key && now - passed.at < ECHO_MS;
}
