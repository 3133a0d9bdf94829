import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { before } from '../context.ts';
import { LETTER, NAME } from './wechat-names.ts';

/** A row of letters and digits that is hardly a word: with an underline, or letters before two digits or more. */
const TOKEN = new RegExp(
  wrapped`
    (?<![a-z0-9_@./=?&#%-])(?:
      (?=[a-z0-9-]{0,19}_)[a-z][a-z0-9_-]{5,19}|(?=[a-z-]{2,17}\d{2,})[a-z][a-z0-9-]{5,19}
    )(?![a-z0-9_@=%-]|[./:][a-z0-9])
  `,
  'g',
);

/** Things whose names look like that: devices, programs, parts, standards. */
export const PRODUCTS = new RegExp(
  wrapped`
    ^(?:
      windows|win\d|android|starlink|beidou|gaofen|iphone|ipad|ipados|macbook|macos|harmony|linux|
      ubuntu|debian|centos|version|official|wechat|weixin|update|emoji|plugin|moments|mini-?program|
      chatgpt|gpt-?\d|openai|claude|gemini|deepseek|qwen|llama|redmi|xiaomi|huawei|honor|oppo|vivo|
      oneplus|realme|meizu|samsung|galaxy|nokia|pixel-?\d|thinkpad|surface|airpods|kindle|switch|
      playstation|xbox|steam|python|github|excel|powerpoint|office|photoshop|node-?\d|java|error|
      status|please|contact|friend|follow|account|message|payment|server|client|browser|chrome|
      webview|appid|openid|unionid|uniapp|utf-?\d|base64|sha-?\d|rtx|gtx|ryzen|core-|intel|ddr\d|
      usb|hdmi|type-?c|wifi|covid|canon|nikon|sony|fuji|dji|mavic|gopro|leica|build|beta|alpha|test|
      room|vol|part|chapter|season|ver\d|gb[t/]?\d|iso-?\d|h\.?26|x86|arm64|mp[34]|code|order|
      user_id|group|level|lesson|unit|year|class|grade
    )(?![a-z])|
    ^(?:windows|iphone|ipad|redmi|python|ios|android)\d*$
  `,
  '',
);

/** How many units may stand between a cue and an id that a sentence parts from it. */
const REACH = 44;

const LONE = `(?:${NAME}|${LETTER}|(?<![a-z0-9])v(?![a-z0-9]))`;

/** Words that announce an id somewhere behind them. */
const ANNOUNCED = new RegExp(
  wrapped`
    (?:
      (?:加|➕|\+|私|滴|联系|找|留|求|走|私聊)(?:我|个|下|一下|一个)?的?${LONE}|
      (?:我的?|俺的?|本人|客服|店主|老板)(?:的)?${LONE}|${LONE}(?:号|id)|
      ${LONE}(?=在|放|见|看|如下|发|留|就|写|是)|${LONE} ?[:→]
    )[^\na-z0-9]{0,34}(?:\n[^\na-z0-9]{0,6})?$
  `,
  'u',
);

/** What comes after the cue without being parted: 微信8.0更新. */
const PARTED = /(?:^|[\s,.。!！?？:;；、~…—→()（）【】「」"'“”❤👉👇⬇↓]|[是为叫搜])$/u;

/** The id first and the cue in the next clause: abc_12⏎上面是我v, abc_12，这是我微信号. */
const BELOW = new RegExp(
  `^[ ,。!！~\\n)）]{1,3}[^a-z0-9\\n]{0,6}(?:是|我的?|加的?|就是|即)[^a-z0-9\\n]{0,3}${LONE}(?![a-z])`,
  'u',
);

/** An id that a clause stands between it and what says that it is one. Positions in the folded text. */
export function farIds(text: string): { start: number; id: string }[] {
  const found: { start: number; id: string }[] = [];
  for (const { 0: id, index } of allMatches(text, TOKEN)) {
    if (PRODUCTS.test(id)) continue;
    const end = index + id.length;
    const isFar = PARTED.test(before(text, index, 1)) && ANNOUNCED.test(before(text, index, REACH));
    if (isFar || BELOW.test(text.slice(end, end + 24))) found.push({ start: index, id });
  }
  return found;
}
