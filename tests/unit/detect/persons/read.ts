import { formsOf } from '../../../../src/draft/normal.ts';
import type { Detail, Detector } from '../../../../src/detect/types.ts';

/** What a detector finds in a draft: the words as they stand in it, and the detail. */
export function foundBy(detector: Detector, text: string): (Detail & { readonly words: string })[] {
  return detector.find(formsOf(text)).map((detail) => ({ ...detail, words: text.slice(detail.start, detail.end) }));
}

/** The words that a detector finds, without names that everybody knows. */
export const wordsFoundBy = (detector: Detector, text: string): string[] =>
  foundBy(detector, text)
    .filter(({ known }) => !known)
    .map(({ words }) => words);
