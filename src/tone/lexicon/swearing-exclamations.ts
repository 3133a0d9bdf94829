import type { SwearGroup } from './types.ts';

/** What is sworn at nobody, as it is spelled. Written for this purpose. */
export const EXCLAMATIONS: readonly SwearGroup[] = [
  { spellings: '握草|窝草|沃草|喔草|我槽', vulgar: 0.5, fromPause: true },
  { spellings: '卧艹|卧草|沃槽|窝槽|卧曹|wocao|woc|wo槽', vulgar: 0.5 },
  { spellings: '我艹|我肏|我淦|卧操|窝操|卧日', vulgar: 0.55 },
  { spellings: '我草|哇草', vulgar: 0.5 },
  { spellings: '喔靠', vulgar: 0.4 },
  { spellings: '卧靠|哇靠|窝靠|我嘞个去', vulgar: 0.3, atPause: true },
  { spellings: '操', vulgar: 0.3, fromPause: true, atPause: true },
  { spellings: '他喵的|特喵|塔喵的|他大爷的', vulgar: 0.45 },
  { spellings: '踏马', vulgar: 0.55 },
  { spellings: 'tm|tmd', vulgar: 0.55, lonely: true },
  { spellings: 't妈的|他m的|他md|t马的|tm的|他女马的|特妈的|踏马的|他ma的|ta妈的|他*的|他x的', vulgar: 0.6 },
  {
    spellings:
      '这他妈|那他妈|全他妈|我他妈|老子他妈|什么他妈|怎么他妈|都他妈|又他妈|还他妈|就他妈|别他妈|谁他妈|真是他妈|简直是他妈|都是他妈|全是他妈|可他妈|也他妈|他妈什么|他妈怎么|他妈谁|他妈真|他妈到底|他妈居然|他妈凭什么|他妈有病',
    vulgar: 0.6,
  },
  { spellings: 'md|ma的|m的|女马的', vulgar: 0.55, fromPause: true, lonely: true },
  {
    spellings: '嘛的|犸的|马的|麻的|吗的|玛的|🐎的|🐴的|码的|马德|妈个鸡|妈了个|妈耶蛋|妈个蛋',
    vulgar: 0.55,
    fromPause: true,
    atPause: true,
  },
  { spellings: '泥马|尼马|你妹的|泥玛', vulgar: 0.45 },
  { spellings: '尼玛的|尼玛啊|他爹的|他爸的', vulgar: 0.6, fromPause: true },
  { spellings: '泥马的|尼🐎的|尼🐴的', vulgar: 0.6 },
  { spellings: '你妹', vulgar: 0.3, atPause: true },
  { spellings: '屁大点|屁都|个屁|你懂个屁|管个屁', vulgar: 0.35, insult: 0.3 },
  { spellings: '牛b|牛*|牛x|nb|牛批|🐂🍺|🐮🍺|牛🍺', vulgar: 0.4, lonely: true },
  { spellings: '牛比|牛掰|流批|流弊|牛叉|🐂批', vulgar: 0.2 },
  { spellings: '老子|劳资|老娘', vulgar: 0.3 },
  {
    spellings: '逼人样|这逼|那逼|什么逼|啥逼|几把逼|逼脸|逼嘴',
    vulgar: 0.55,
  },
  { spellings: '傻吊|沙雕|二货|二逼青年|中二逼', vulgar: 0.25 },
  { spellings: '鸟样|吊样|吊人|什么鸟|鸟人|鸟事', vulgar: 0.45, insult: 0.4 },
  { spellings: '屌你', vulgar: 0.55 },
  { spellings: '屌爆|屌炸|叼你|吊炸|吊爆', vulgar: 0.45 },
  {
    spellings:
      '几把玩意|几把事|鸡8|j8|jb|基霸|鸡掰|几巴|鸡八|ji8|叽霸|鸡吧玩意|鸡吧毛|什么鸡吧|个鸡吧|几吧玩意|几吧毛|什么几吧|🐔巴|🐔8|🐤巴|勾八|狗吧玩意|勾吧|机掰|鸡bar|唧吧|ji巴|鸡ba',
    vulgar: 0.65,
    lonely: true,
  },
  { spellings: '寄吧', vulgar: 0.55, fromPause: true },
  { spellings: '几把|鸡吧|几吧|机吧|基吧', vulgar: 0.6, fromPause: true, atPause: true },
  {
    spellings:
      '麻卖批|妈麦皮|买麻批|mmp|妈b|mlgb|妈勒个逼|麻麦皮|妈卖皮|马麦皮|马勒个|🐎卖批|妈卖麻批|娘希匹|仙人板板|龟儿',
    vulgar: 0.65,
  },
  { spellings: '屎一样|一坨屎|坨屎|💩一样|吃💩|狗💩|一坨💩|吃翔|一坨翔|搅屎棍', vulgar: 0.55, insult: 0.81 },
  {
    spellings: '艹了|操死|操翻|操行吧|草他|艹他|真操了|就操了|真日了|也日了|也是日了|真是日了|我日了',
    vulgar: 0.55,
    atPause: true,
  },
  { spellings: '操了|日了', vulgar: 0.55, fromPause: true, atPause: true },
  { spellings: '干你|干你大爷', vulgar: 0.55, insult: 0.81, aimed: true, atWorld: true, atPause: true },
];
