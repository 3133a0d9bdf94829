import { ABROAD } from './abroad.ts';
import { LOWER } from './lower.ts';
import { UNIVERSITIES } from './universities.ts';

/**
 * Established short names, nicknames and Latin initials of schools, which no rule makes from the full name. One school a
 * line: its full name, then what it is called. A mark in front of a name says what it needs: `?` is also something else
 * and needs a cue beside it, `~` is mostly something else (西湖) and needs to be studied at or to have students, `!` is
 * a town abroad (曼彻斯特) and needs somebody to be admitted, `^` is a word in Latin letters and must stand in capitals,
 * `=` is mostly somebody, a town or a thing in Latin letters (duke, leeds) and needs to be studied at.
 */
export const SHORT_SCHOOLS: readonly string[] = [UNIVERSITIES, ABROAD, LOWER];
