/** How far back an address can reach from a number inside it, in UTF-16 units. */
const LONGEST_TOKEN = 120;

const TOKEN = /[^\s\u3000-\uffef]*$/u;
const ADDRESS = /:\/\/|^www\.|\.(?:com|cn|net|org|io|tv|me|cc)\//;

/** Whether the unit at `at` of a folded text stands inside a web address. */
export function insideAddress(text: string, at: number): boolean {
  const token = TOKEN.exec(text.slice(Math.max(0, at - LONGEST_TOKEN), at))![0];
  return ADDRESS.test(token);
}

/** The folded text just before `at`, `length` UTF-16 units of it or fewer. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** Nouns before a number that make it the number of a thing, not of a person. */
const THINGS =
  /(?:订单|单号|运单|快递|流水|编号|编码|学号|工号|货号|批次|条码|激活码|验证码|序列号|合同号|税号|no\.?|id|uid|bv|av)[^\d\n]{0,4}$/u;

/** Units after a number that make it an amount. */
const UNITS =
  /^\s?(?:元|块|万|亿|人|个|次|年|月|日|天|级|分|秒|点|米|步|斤|克|g\b|kg|mah|ml|km|m\b|%|¥|字|条|位|张|票|粉|赞|转|评|金币|积分|版|届|期)/u;

/** Whether the number at `[start, end)` of a folded text is an order number, an amount or part of a web address. */
export function isOtherNumber(text: string, start: number, end: number): boolean {
  return (
    THINGS.test(before(text, start, 10)) ||
    /[¥$€£]\s?$/.test(before(text, start, 2)) ||
    UNITS.test(text.slice(end, end + 4)) ||
    insideAddress(text, start)
  );
}
