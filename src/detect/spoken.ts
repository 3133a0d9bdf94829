/** Small words as Cantonese is written, and what Mandarin writes in their place, character for character. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  喺: '在',
  嘅: '的',
  系: '是',
  係: '是',
  啲: '些',
  佢: '他',
  咗: '了',
  冇: '没',
  翻: '回',
  睇: '看',
};

const CANTONESE = /[喺嘅唔佢咗啲冇哋]/u;
const WRITTEN = /[喺嘅系係啲佢咗冇翻睇]/gu;

/**
 * A folded text with the small words of Cantonese as Mandarin writes them, of the same length, for patterns of what
 * stands around a name; unchanged where nobody writes Cantonese.
 */
export const inMandarin = (text: string): string =>
  CANTONESE.test(text) ? text.replace(WRITTEN, (word) => SMALL_WORDS[word]!) : text;
