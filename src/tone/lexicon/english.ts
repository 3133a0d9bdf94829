/**
 * How coarse the words of obscenity's English list are here, by their plain spelling; words that are not here are as
 * often said without any coarseness (sex, cum laude) or are left to `swearing.ts`.
 */
export const ENGLISH_SWEARING: ReadonlyMap<string, { readonly vulgar: number; readonly insult?: number }> = new Map([
  ...['fuck', 'shit', 'jerk off', 'ejaculate', 'wank', 'cock', 'dick', 'pussy', 'boob', 'tit', 'jizz', 'prick'].map(
    (word) => [word, { vulgar: 0.6 }] as const,
  ),
  ...['bitch', 'bastard', 'arse', 'bollocks', 'cunt', 'whore', 'slut', 'twat', 'fag'].map(
    (word) => [word, { vulgar: 0.65, insult: 0.84 }] as const,
  ),
  ...['nigger', 'negro', 'chink', 'kike', 'tranny', 'dyke', 'retard', 'spastic'].map(
    (word) => [word, { vulgar: 0.65, insult: 0.85 }] as const,
  ),
  ['ass', { vulgar: 0.4 }],
]);
