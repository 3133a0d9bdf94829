/** The length of what a sticky pattern finds at `at`, 0 for nothing. */
export const sticky = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};
