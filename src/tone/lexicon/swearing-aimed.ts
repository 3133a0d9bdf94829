import type { SwearGroup } from './types.ts';

/** Swearing that says by itself at whom, as it is spelled. Written for this purpose. */
export const AIMED: readonly SwearGroup[] = [
  {
    spellings:
      '曹尼玛|草尼玛|caonima|cnm|cnmd|cnmb|cnmsb|c你妈|操nm|草nm|艹nm|c尼玛|cao你妈|操你m|草你m|操你🐎|草你🐴|操n妈|🌿你🐎|🌿泥🐎|🌿泥🐴|🌿尼🐎|草n🐎|草泥🐎|草泥🐴|操*妈|草*妈|c*n*m|caoni🐴|cao尼🐎|艹n妈|尻你妈|尻尼玛|肏nm',
    vulgar: 0.9,
    insult: 0.9,
    aimed: true,
    atWorld: true,
  },
  { spellings: '操你|艹你|肏你|日你|草你', vulgar: 0.7, insult: 0.85, aimed: true, atWorld: true, atPause: true },
  { spellings: '操你*|草你*|艹你*|日你*|操你x|草你x', vulgar: 0.7, insult: 0.85, aimed: true, atWorld: true },
  {
    spellings:
      'nmsl|尼玛死了|司马东西|你司马|nmsi|尼玛思乐|泥马似了|你🐎死了|你🐴死了|你🐎没了|你妈似了|司马玩意|亖妈|4妈|四🐎|司🐎|死🐎|你妈亖了|你妈4了|没🐎|没🐴的东西|孤儿玩意|户口本只剩|全家火葬场|死ma|si妈|你m死了|你mа死了|n妈死了',
    vulgar: 0.8,
    insult: 0.95,
    aimed: true,
  },
  {
    spellings: 'nmb|nmlgb|nmd|nmgb|你妈b|你m逼|你m的|你🐎的|你🐴的|泥🐎的|nm的|n妈的',
    vulgar: 0.75,
    insult: 0.84,
    aimed: true,
    atWorld: true,
  },
  { spellings: 'nm', vulgar: 0.55, insult: 0.4, lonely: true, atPause: true },
  {
    spellings: '你特么|你踏马|你tm|你丫的|你他喵|尼踏马|泥踏马|你它妈|你她妈',
    vulgar: 0.6,
    insult: 0.81,
    aimed: true,
  },
  { spellings: '你丫', vulgar: 0.55, insult: 0.81, aimed: true },
  {
    spellings:
      'qnmd|qnm|wdnmd|rnm|rnmd|cnmdb|gnm|gnmd|fnmdp|wcnm|wcnmd|nmbd|rnmtq|去nm|去nmd|滚nm|去你m|去你🐎|去你🐴|去泥马|去你*的|去你大坝',
    vulgar: 0.75,
    insult: 0.84,
    aimed: true,
    atWorld: true,
  },
  {
    spellings: '你奶奶的|你二大爷|去你丫|你姥姥的|去你爹的|你爹的',
    vulgar: 0.55,
    insult: 0.45,
    aimed: true,
    atWorld: true,
  },
  { spellings: '你大爷', vulgar: 0.4, insult: 0.3, aimed: true, atPause: true },
  {
    spellings: '给老子滚|给爷爬|给爷滚|有多远滚多远|gun蛋|衮蛋|滚dan|🥚滚|滚🥚|滚你的|滚你丫|滚吧你',
    vulgar: 0.55,
    insult: 0.83,
    aimed: true,
  },
  { spellings: '给我滚|给我爬|滚一边|滚出去|滚回去|滚出', vulgar: 0.2, insult: 0.83, aimed: true },
  { spellings: '全部滚|都滚|全都滚', vulgar: 0.2, insult: 0.83, aimed: true, atPause: true },
  {
    spellings: '滚开|死开|爬远点|闭上你的嘴|闭嘴吧你|关你屁事|关你什么事|关你p事|干你屁事|哪凉快哪待着|一边待着去',
    vulgar: 0.25,
    insult: 0.81,
    aimed: true,
  },
  {
    spellings:
      '你去死|给我去死|怎么不去死|咋不去死|死去吧|祝你早死|不得好死|早点去死|赶紧去死|去4吧|去鼠吧|去似吧|去亖',
    vulgar: 0.4,
    insult: 0.9,
    aimed: true,
  },
  { spellings: '去吃屎|吃屎去|吃屎吧|去吃💩', vulgar: 0.6, insult: 0.84, aimed: true },
  {
    spellings:
      '你有病啊|你有病么|你有病吗|是不是有病|你是有病|有病是吧|脑子有坑|脑子有问题|脑子进水|脑子被驴踢|脑袋被门夹|脑子让门夹|没长脑子|你有毛病|你没事吧你|有毛病吧|你瞎啊|你瞎吗|眼睛瞎|你算老几|你算什么东西|你是什么东西|什么玩意儿你|你配吗|你也配|脑子没发育|脑子不好使|你脑子呢|带脑子|长眼睛了吗|你眼瞎|你聋了|叫什么叫|少在这|少在那|别在这|装什么装|装什么|要点脸|要脸吗|要脸不|给你脸了|给脸不要|多大脸|脸真大|脸呢|恶心谁呢|谁给你的脸|照照镜子|撒泡尿|不撒泡尿照照',
    vulgar: 0.1,
    insult: 0.83,
    aimed: true,
  },
  {
    spellings: '不要脸的东西|死不要脸|给脸不要脸|真不要脸|没脸没皮|厚颜无耻|恬不知耻',
    vulgar: 0.3,
    insult: 0.82,
  },
  {
    spellings: '没爹没妈|有娘生没娘养|有妈生没妈养|没爹妈教|爹妈没教|没人性',
    vulgar: 0.3,
    insult: 0.82,
  },
];
