import type { Table } from './table.ts';
import { benchOutside } from './tone/outside.ts';
import { benchScales, benchSwearing } from './tone/scales.ts';
import { benchSpeed } from './tone/speed.ts';

/**
 * How well it is heard how a draft sounds, and how fast. `data` is the folder of sets that only measure and are no part
 * of the project; without it what is measured on them is left out.
 */
export async function benchTone(data?: string): Promise<Table[]> {
  return [benchScales(), benchSwearing(), ...(data === undefined ? [] : benchOutside(data)), await benchSpeed()];
}
