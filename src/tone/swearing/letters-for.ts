/** Digits and marks that are written for letters among letters (n1ma, sh@bi, b!tch), the likeliest letter first. */
export const LETTERS_FOR: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  '!': 'i',
  $: 's',
};
