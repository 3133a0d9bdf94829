import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Specs that take a minute and more, the longest first. */
export const LONG = [
  'surfaces/weibo',
  'surfaces/wechat',
  'views/pages',
  'views/first',
  'hostile',
  'views/on-sites',
  'views/crowded',
  'second-press',
  'boxes',
] as const;

/** When a spec's turn comes, counted from 0; those that are short share the last turn. */
export function turnOf({ moduleId }: Pick<TestSpecification, 'moduleId'>): number {
  const turn = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return turn === -1 ? LONG.length : turn;
}

/**
 * Starts long specs before short ones, so that no worker has a long one left when the others are done. Vitest goes by
 * the size of a file where it has not seen it run, and the longest of these are a line each.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(specs);
    return others.toSorted((one, other) => turnOf(one) - turnOf(other));
  }
}
