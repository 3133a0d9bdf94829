import { hanExcept } from './han.ts';
import { NEVER } from './parts.ts';

/** A character of a name; 回 only begins some quarters. */
export const NAME = `(?:[${hanExcept(`${NEVER}来回过往取`)}]|回(?=龙观|民街|民区))`;
export const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})';

/** Somebody lives there. */
export const LIVES = '(?:住在?|家在|家住|搬到了?|搬进了?|搬去了?|租在|租了|租到|小区[是叫]|公司在|单位在|学校在)';
