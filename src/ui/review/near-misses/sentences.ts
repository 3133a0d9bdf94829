import { t } from '../../language.ts';

/** Sentences one after the other, as the language sets them. */
export function inARow(sentences: readonly string[]): string {
  const [first = '', ...rest] = sentences;
  return rest.reduce((before, after) => t('log.inARow', { before, after }), first);
}
