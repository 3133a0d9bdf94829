import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, insideAddress, isLargeAmount } from './context.ts';
import { hasPostalCheck, isDate } from './numbers/checks.ts';
import { longestRowIn } from './numbers/digits.ts';
import { Sought } from './sought/sought.ts';
import type { Detail, Detector } from './types.ts';

/** Numbers that begin with their courier's letters: SF and 12–13 digits, YT and 13 or 15, JD and letters, JT, DPK… */
const LETTERED = new RegExp(
  wrapped`
    (?<![\da-z_-])(?:
      sf(?:[ -]?\d){12,15}|yt(?:[ -]?\d){13}(?: ?\d{2})?|
      jd ?(?:[a-z]{1,2}|[0-9])(?: ?\d){9,13}(?:-\d-\d-?)?|jt(?:[ -]?\d){13}|dpk ?\d{12}|
      zto ?\d{12,14}|sto ?\d{12,13}|yd ?\d{13}|jtsd\d{10,13}|ky ?\d{12,14}|tt ?66\d{11}|bst?\d{12}|
      ane\d{12}|zjs\d{12}|1z[a-z\d]{16}|dd\d{11}
    )(?![\da-z_])
  `,
  'g',
);

/** UPU S10: a letter pair, eight digits and a check digit, the country that took it. */
const POSTAL = /(?:(?<![\da-z])|(?<=ems))[a-z]{2} ?(\d{3} ?\d{3} ?\d{3}) ?[a-z]{2}(?![\da-z])/g;

/** What is said before such a number, whose check digit may have been typed wrongly. */
const POSTED = /(?:挂号|国际|邮[政局件]|ems|明信片|小包|单号|快递|包裹|平邮)[^\d\n]{0,6}$/u;

/** Digits alone are a waybill only after a word that says so: not an order's, not a pickup code. */
const NUMERIC = new Sought(
  new RegExp(
    wrapped`
      (?:
        快递单?号码?|运单(?:号码?)?|物流(?:单?号码?|信息)?|(?:包裹|快件|邮包|物件|取件)单?号?码?|
        快递|邮件号码?|
        (?:
          顺丰|中通|圆通|申通|韵达|极兔|百世|邮政|德邦|京东|菜鸟|ems|丰网|天天|优速|丹鸟|安能|
          壹米滴答|跨越|宅急送|信丰|众邮|汇通|国通|全峰|联邦|fedex|ups|dhl|usps
        )(?:快递|快运|速递|物流|包裹|国际)?的?(?:老?单号|运单号?|单)?
      )(?:是|为)?[ :,→]{0,3}(\d{4} ?\d{4} ?\d{2,7}|[a-z]{1,4}\d{9,16})(?![\d.]|-\d)
    `,
    'gu',
  ),
);

/** Some digits hidden: SF14****6590283; digits alone after a word about parcels. */
const MASKED = new RegExp(
  wrapped`
    (?<![\da-z_-])(?:
      (?:sf|yt|jt|jd[a-z]{0,2}|zto|sto|dpk|yd) ?\d{1,8}[*x×]{2,10}\d{2,8}|
      (?<=(?:单号|快递|运单|包裹|顺丰|中通|圆通|申通|韵达|极兔|邮政)[^\da-z\n]{0,6})
      \d{2,8}\*{2,10}\d{2,8}
    )(?![\da-z*])
  `,
  'gu',
);

/** 单号 alone may be an order's, unless the digits begin as those of a courier: 73–79, 43, 46. */
const BARE = /(?<![订易水账户])单号(?:是|为)?[ :]{0,2}(7[3-9]\d{10,13}|4[36]\d{11,13})(?!\d)/gu;

/** Twelve digits to fifteen, whole or in fours: a waybill where a courier is named near them. */
const LONE = /(?<![\d.a-z_*#+-])[1-9]\d{3} ?\d{4} ?\d{4} ?\d{0,3}(?![\d.%a-z*]|[ -]\d)/g;
const COURIER = wrapped`
  (?:
    顺丰|中通|圆通|申通|韵达|极兔|百世|邮政|德邦|京东快递|菜鸟|ems|丰网|天天快递|优速|丹鸟|安能|
    壹米滴答|跨越|宅急送|众邮|汇通|快递|运单|物流|包裹|快件
  )
`;
const COURIER_BEFORE = new RegExp(`${COURIER}[^\\d\\n]{0,20}$`, 'u');
const COURIER_AFTER = new RegExp(`^[^\\d\\n]{0,6}${COURIER}`, 'u');
const OTHER_NUMBER = /(?:订单|交易|流水|账单|支付|条码|编号|卡号|账号|身份证|商品|电话|客服)[^\d\n]{0,8}$/u;

/** Words around a parcel make a lettered number surer. */
const CUE = /(?:单号|快递|运单|物流|包裹|寄|发货|签收|顺丰|圆通|京东|极兔|德邦|中通|申通|韵达|ems)[^\n]{0,12}$/u;

/** Courier waybills, by which the courier's site tells a name, a place and the way of a parcel. */
export const waybill: Detector = {
  kind: 'waybill',
  defaultLevel: 'warn',
  substitutes: [],
  find: (input) => {
    const { folded, text: original } = input;
    const { text } = folded;
    const details: Detail[] = [];
    const row = longestRowIn(input);
    if (row < 4 && !text.includes('*')) return details;
    const push = (start: number, words: string, certainty: number): void => {
      if (insideAddress(text, start)) return;
      const value = words.replace(/[^\da-z]/g, '');
      details.push({ kind: 'waybill', value, certainty, ...toOriginal(folded, start, start + words.length) });
    };
    for (const { 0: words, index } of allMatches(text, LETTERED)) {
      const found = words.trimEnd();
      const { start } = toOriginal(folded, index, index + 1);
      const upper = /^\p{Lu}/u.test(original.slice(start, start + 2).normalize('NFKC'));
      const cued = CUE.test(before(text, index, 16));
      push(index, found, cued ? 0.98 : upper ? 0.92 : 0.85);
    }
    for (const { 0: words, 1: digits, index } of allMatches(text, POSTAL)) {
      if (hasPostalCheck(digits!.replace(/ /g, ''))) push(index, words, words.endsWith('cn') ? 0.97 : 0.92);
      else if (words.endsWith('cn') && POSTED.test(before(text, index, 16))) push(index, words, 0.8);
    }
    for (const { 0: words, 1: digits, index } of NUMERIC.in(text)) {
      const bare = digits!.replace(/ /g, '');
      if (bare.length < 10 || /^1[3-9]\d{9}$/.test(bare) || isDate(bare.slice(0, 8))) continue;
      push(index + words.length - digits!.length, digits!, 0.93);
    }
    for (const { 0: words, index } of row >= 12 ? allMatches(text, LONE) : []) {
      const end = index + words.length;
      const front = before(text, index, 28);
      if (OTHER_NUMBER.test(front) || isLargeAmount(text, index, end)) continue;
      if (COURIER_BEFORE.test(front) || COURIER_AFTER.test(text.slice(end, end + 12)))
        push(index, words.trimEnd(), 0.8);
    }
    for (const { 0: words, index } of text.includes('*') ? allMatches(text, MASKED) : []) {
      if (!/^1[3-9]\d\*/.test(words)) push(index, words, 0.85);
    }
    for (const { 0: words, 1: digits, index } of allMatches(text, BARE)) {
      push(index + words.length - digits!.length, digits!, 0.85);
    }
    const taken = new Set<number>();
    return details.filter(({ start }) => taken.size < taken.add(start).size);
  },
};
