/** A name behind a word that leads to it, with the number that some sites add. */
export const VALUE = '@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.·-]{1,29}(?:#\\d{4}(?!\\d))?';

/** A name that ends where the pattern goes on. */
export const NEW_NAME = '[\\p{L}\\p{N}_][\\p{L}\\p{N}_.·-]{1,28}?';

/** The end of a clause, behind which no name goes on. */
export const CLOSED = '(?=[,。!?~;\\s」”"]|$)';

/** A name with a mark in it that words have not: cheese_no_cake, moon.88. */
export const MARKED = '[a-z](?=[\\w.-]{0,24}[a-z\\d][_.\\d-])[\\w.-]{3,29}';

/** Names that begin as a sentence does: 不想上班的纸箱, 没睡醒的量角器. */
export const LONGING = /^[不没想爱在][\p{Script=Han}]{1,6}的(?!人|时候|话)[\p{Script=Han}]{1,4}$/u;
