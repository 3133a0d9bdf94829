import { benchCorpus } from './details/corpus.ts';
import { benchLoading } from './details/loading.ts';
import { benchOutside } from './details/outside.ts';
import { benchRows } from './details/rows.ts';
import { benchSpeed } from './details/speed.ts';
import type { Table } from './table.ts';

/**
 * How well identifying details are found, and how fast. `data` is the folder of sets that only measure and are no part
 * of the project; without it what is measured on them is left out.
 */
export async function benchDetails(data?: string): Promise<Table[]> {
  return [
    benchCorpus('measure'),
    benchCorpus('tune'),
    ...(data === undefined ? [] : benchOutside(data)),
    ...benchSpeed(),
    benchRows(),
    await benchLoading(),
  ];
}
