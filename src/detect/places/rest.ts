import { wrapped } from '../../draft/wrapped.ts';
import { hanExcept } from './han.ts';
import { NEVER } from './parts.ts';
import { sticky } from './sticky.ts';

const WORDS = `[${hanExcept(NEVER)}a-z0-9]`;

/** A rest that names the firm, the shop or the yard at an address. */
export const BODY_REST = new RegExp(
  `${WORDS}{1,14}(?:公司|厂|店|超市|银行|医院|学校|中心|市场|仓库|部|室|馆|城|处|所|院|房|场|店铺)(?=[\\s,，。;；)!?]|$)`,
  'y',
);

/** A rest that ends the line which the address began. */
export const LINE_REST = new RegExp(`[_ ]?${WORDS}{1,12}(?=\\n|$)`, 'y');

/** What the sentence goes on with behind an address. */
const NO_REST = new RegExp(
  wrapped`
    ^(?:[放见等离找有没看拍逛玩喝吃听跑骑爬]|之间|以[内外]|那边|这边|楼下|门口|里面|旁边)|集合|
    见面?$|上班|附近|楼下见|招租|求租|求推荐|集中|开会|报到|等[我你他她]|[今明昨][天早晚]|停[水电]|
    下[雨雪]|[真太又都还求拼拍晒收丢捡掉漏坏贵]|出租|转租|倒闭
  `,
  'u',
);

/** The length of a rest, 0 where the sentence goes on instead. */
export function restAt(pattern: RegExp, text: string, at: number): number {
  const length = sticky(pattern, text, at);
  return NO_REST.test(text.slice(at, at + length)) ? 0 : length;
}
