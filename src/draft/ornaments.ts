/** Strokes that are letters to Unicode, but stand between characters as ornaments: 北丶邮, 傻丨逼. */
export const STROKES = '丶丨丿亅灬';
