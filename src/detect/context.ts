import { wrapped } from '../draft/wrapped.ts';

/** How far back an address can reach from a number inside it, in UTF-16 units: what is shared by an app is long. */
const LONGEST_TOKEN = 1000;

const ADDRESS = /:\/\/|^www\.|\.(?:com|cn|net|org|io|tv|me|cc)\//;

/** Whether a unit parts an address from what stands before it: a blank, or Han and other wide characters. */
function partsAddress(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x3000 && code <= 0xffef);
}

/** Whether the unit at `at` of a folded text stands inside a web address. */
export function insideAddress(text: string, at: number): boolean {
  let start = at;
  const earliest = Math.max(0, at - LONGEST_TOKEN);
  while (start > earliest && !partsAddress(text.charCodeAt(start - 1))) start--;
  return start < at && ADDRESS.test(text.slice(start, at));
}

/** The folded text just before `at`, `length` UTF-16 units of it or fewer. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** Nouns before a number that make it the number of a thing, not of a person. */
const THINGS = new RegExp(
  wrapped`
    (?:
      订单|单号|运单|快递|流水|编号|编码|学号|工号|考号|考生号|准考证|货号|批次|条码|条形码|激活码|
      验证码|校验码|[抽中]奖码|核销码|付款码|商品码|取件码|提货码|券码|兑换码|邀请码|序列号|合同|
      发票|税号|信用代码|股票|代码|会员号|会员卡|票号|房间号|房号|区号|邮编|版本|型号|时间戳|播放量|
      人数|数量|名额|成绩|分数|得分|价格|预算|步数|销量|阅读量|
      (?<![a-z])(?:
        no\.?|id|uid|mid|aid|bvid|bv|av|cv|ep|ss|isbn|issn|imei|sku|doi|key|code|sn|build|tid|pid|
        gid|order
      )
    )(?:号码?)?(?:是|为|了)?[^\d\n\p{L}]{0,4}[a-z]{0,3}$
  `,
  'u',
);

/** Whether a noun before `at` says that a number which begins there belongs to a thing: 订单号, 编号, uid. */
export function isThing(text: string, at: number): boolean {
  return THINGS.test(before(text, at, 14));
}

/** Units after a number that make it an amount. */
const UNITS = new RegExp(
  wrapped`
    ^\s?(?:
      元|块|万|亿|人|个|次|年|月|日|天|级|分|秒|点|米|步|斤|克|g\b|kg|mah|ml|km|m\b|%|¥|字|条|位|张|
      票|粉|赞|转|评|金币|积分|版|届|期|名|只|份|集|楼|卷|遍|岁|页|首|部|款|章|局|场|台|件|枚|
      卡路里|大卡|千卡
    )
  `,
  'u',
);

/** Whether the number at `[start, end)` of a folded text is an amount: a currency before it, a unit after it. */
export function isAmount(text: string, start: number, end: number): boolean {
  return /[¥$€£]\s?$/.test(before(text, start, 2)) || UNITS.test(text.slice(end, end + 4));
}

/** Units that make even a number of seven digits or more an amount; the others then begin the next sentence. */
const LARGE_UNITS = new RegExp(
  wrapped`
    ^ ?(?:
      元|块钱?|万(?!一)|亿|次|人(?:次|满|了|参|在|报|都|,|。|$)|个(?!人)|票|粉丝?|赞|播放|字(?!母)|
      字节|%|公里|毫秒|纳秒|美元|人民币|步|天|条(?!件)|积分|金币
    )
  `,
  'u',
);

/** Whether the long number at `[start, end)` of a folded text is an amount. */
export function isLargeAmount(text: string, start: number, end: number): boolean {
  return /[¥$€£]\s?$/.test(before(text, start, 2)) || LARGE_UNITS.test(text.slice(end, end + 4));
}
