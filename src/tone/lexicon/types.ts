/** Words of one signal. How much a signal moves a scale is trained, not written here. */
export interface WordGroup {
  /** The name of the signal: a mood and how strongly it is meant, a manner of speaking. */
  readonly signal: string;
  /** Separated by `|`, as they are spelled after folding: lower case, simplified, half-width. */
  readonly words: string;
  /** A negation right before such a word turns it into the signal `not-` and the name. */
  readonly negatable?: true;
}

/**
 * Swearing and insults as they are spelled plainly; `disguises.ts` says how their characters are disguised. All weights
 * are 0…1 and our own judgement: 0.5 is the line from where a word is coarse to most ears.
 */
export interface SwearGroup {
  /** Separated by `|`. Folded spellings are enough: case, width and traditional characters do not matter. */
  readonly spellings: string;
  /** How coarse the word is, whoever it is said to. */
  readonly vulgar: number;
  /** How hard it hits when it is said to somebody. */
  readonly insult?: number;
  /** The words themselves say at whom (滚你妈的). Otherwise it depends on who is near. */
  readonly aimed?: true;
  /** As often said at the world (操你妈的天气): hostile only where somebody is near it. */
  readonly atWorld?: true;
  /** Found also where its characters are disguised, as far as words of its length can afford (`swearing/match.ts`). */
  readonly disguise?: true;
  /** Counts only where something else than a Chinese character stands for one of its characters: 踏🐎, qu si. */
  readonly hidden?: true;
  /** Counts only where nothing of the same script touches it and no dot, slash or Latin word is beside it. */
  readonly lonely?: true;
  /** Counts only where somebody is called so (你个老狗), for it is an everyday word elsewhere. */
  readonly called?: true;
  /** Counts only at the end of a phrase (我靠！, not 我靠窗坐). */
  readonly atPause?: true;
  /** Counts only at the start of a phrase (妈的！, not 我妈的). */
  readonly fromPause?: true;
}
