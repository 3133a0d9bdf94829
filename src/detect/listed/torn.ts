import { isRarePair } from '../../draft/common-words.ts';
import type { TermMatch } from '../../draft/terms.ts';
import type { Listed } from './types.ts';

/** What is numbered or counted, so that digits before it are no part of a name: 会计科2103号, 统计科2103份. */
const COUNTED = /^(?:号(?!楼)|份|张|页|元|条|件)/u;

/** Whether other words lie across both ends of a name: 女王 and 兰花 in 女王秀兰花, 会计 and 2103号 in 会计科2103号. */
export const isTornAtBothEnds = (text: string, { foldedStart: start, foldedEnd: end }: TermMatch<Listed>): boolean =>
  end - start > 2 &&
  isRarePair(text[start - 1] ?? ' ', text[start]!) &&
  (isRarePair(text[end - 1]!, text[end] ?? ' ') || (/\d/.test(text[end - 1]!) && COUNTED.test(text.slice(end))));
