import type { Range } from './types.ts';

/**
 * How much of something there is in a draft, and the ranges that show it. The ranges are looked up when somebody asks
 * for them: most drafts break no promise, and after every key all is measured again.
 */
export class Measured {
  /** 0…1. */
  readonly value: number;
  readonly #find: () => readonly Range[];
  #because: readonly Range[] | undefined;

  constructor(value: number, find: () => readonly Range[]) {
    this.value = value;
    this.#find = find;
  }

  /** The strongest first. */
  get because(): readonly Range[] {
    return (this.#because ??= this.#find());
  }
}
