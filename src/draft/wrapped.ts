/**
 * The source of a pattern that is written over several lines, for it to be read: the end of each line and the blanks
 * that the next begins with belong to no pattern; backslashes stand as in a literal.
 * @example
 * new RegExp(wrapped`
 *   ^(?:北京|上海|
 *     天津)\d+
 * `, 'u') // ^(?:北京|上海|天津)\d+
 */
export const wrapped = ({ raw }: TemplateStringsArray, ...parts: readonly unknown[]): string =>
  String.raw({ raw: raw.map((piece) => piece.replace(/\n */g, '')) }, ...parts);
