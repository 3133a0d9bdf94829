import type { SwearGroup } from './types.ts';

/** Swearing in letters and in English, beyond `letters.ts`. Written for this purpose. */
export const SHORTENED: readonly SwearGroup[] = [
  {
    spellings:
      'ctm|ctmd|ctmb|cntm|cnmm|cnml|cnmbd|ctnnd|rtmd|wctm|wctmd|jnmd|hnmd|ynmd|dnmd|xnmd|znmd|snmd|bnmd|tnmd|lnmd|fnmd|dnmb|wbdan|wangbd|nimasl|nimsl|nmsile|ssmm|zzsb|sbzz|rzsb|csb|gsb|dasb|dashabi|shabee|sha13b|caonmd|caonimade|cnima|cnmade|tamade|tamd|t-mad|gouride|goushi玩意|djb|gjb|zmjb|smjb|hjb玩意|cnd|jbwy|jbdx|fwsb|nmmp|wcnmsb|qnmgb|qnmdb|sqjj|mdsb|mdnc|sbdx|zzdx|nt甲|nmslese|wrnmd|rnmbd|sjnmd',
    vulgar: 0.6,
    insult: 0.6,
    lonely: true,
  },
  {
    spellings:
      '这byd|那byd|个byd|群byd|狗byd|死byd|纯byd|真byd|什么byd|byd你|byd玩意|byd东西|byd真|byd队友|byd老板|byd领导|byd导师|byd天气|byd还|byd又|byd居然|byd到底|byd怎么|byd甲方|byd房东|我byd真|我byd服|我byd直接|我byd笑|我byd人',
    vulgar: 0.55,
    insult: 0.6,
    lonely: true,
  },
  { spellings: '🇸🇧|🇹🇲🇩|🇹🇲的|🇳🇲🇸🇱|🇨🇳🇲|🇲🇩的', vulgar: 0.6, insult: 0.8 },
  { spellings: 's🅱|5🅱|s♭|sв|ѕb', vulgar: 0.6, insult: 0.83, lonely: true },

  // English.
  { spellings: '发q|法q', vulgar: 0.55, insult: 0.5, fromPause: true, atPause: true, lonely: true },
  {
    spellings:
      'fvck|fuxk|fxck|fuq|phuq|f uck|fu ck|f.u.c.k|fukc|fakyu|fakyoo|雪特|法可|法克油|发克油|妈惹法克|马惹法克|妈的法克|买热法克|爱思猴|毕取',
    vulgar: 0.6,
    insult: 0.5,
  },
];
