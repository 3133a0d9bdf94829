import type { SwearGroup } from './types.ts';

/** Swearing in letters, numbers, and letters among characters, that needs words around it to be one. */
export const LETTERS: readonly SwearGroup[] = [
  {
    spellings:
      '真他🐎|真他🐴|他🐎|他🐴|她🐎|它🐎|t🐎|他m|他ma|塔m|特m|踏m|他马德|真他码|太他码|好他码|都他码|又他码|这他码|就他码|什么他码|谁他码|他码的|真他吗|太他吗|好他吗|都他吗|又他吗|还他吗|他嘛的|他女马|他nn的|他n的|他x妈|他*妈|他口妈|ta🐎|ta妈|ta马|t妈|t码|tama|tm真|真tm|太tm|好tm|都tm|又tm|就tm|还tm|这tm|什么tm|谁tm|别tm|全tm|给tm|我tm|老子tm|tm什么|tm谁|tm怎么|tm有|tmd的|t.m.d|活他妈该|凭他妈|管他妈|关他妈|爱他妈|爱谁他妈|踢马的|踢马|塔纳内德|他nd|去ta大爷|去ta妈|去ta的|去他个大爷|去他大爷|去他二大爷|他姥姥的|他二大爷的|他奶奶个|他爷爷的|他奶奶滴|他丫的|他丫|她丫的|妈妈妈的|妈妈妈妈的|麻批|蚂的|m的智障',
    vulgar: 0.6,
  },
  {
    spellings:
      '你他麻痹|你他🐎|你他🐴|你t妈|你他m|你他码|你他吗|你塔妈|你踏妈|你特妈|n他妈|泥他妈|尼他妈|恁妈|你m|n妈|你🐎死|你嫲|你mua|挤你🐎|等你🐎|看你🐎|问你🐎|笑你🐎|骂你🐎|管你🐎|喷你🐎|急你🐎|叫你🐎|催你🐎|删你🐎|挤你妈|笑你妈|急你妈|急尼玛|🐎死|🐴死|🐎骨灰|妈骨灰|亲妈爆炸|亲妈火化|孤儿吧|是孤儿吧|孤er|故儿|全家桶火化|户口本单页|户口本一页',
    vulgar: 0.65,
    insult: 0.84,
    aimed: true,
  },
  {
    spellings:
      'wqnmlgb|wdnm|wqnm|wqnmd|wrnm|wgnm|qnmb|qnmlgb|cnmlb|cnmgb|rnmb|gnmb|nmbb|shab|niub|zhuangb|rlgl|rnmlgb|mlgbd|mlgbzd|cnmlgb|nmdwsm|nmp|cnnd|gdx|nt一个|nt东西|你个nt|nt玩意|这nt|nt资方|nt甲方|nt队友|死nt|大nt|nt吧|nc吧|nc一个|你个nc|nc玩意|死nc|这nc|大nc|zz东西|zz一个|你个zz|这zz|死zz|sjb|sjb吧|nsdd个屁|sdl一个|j人一个|贱ren一个|绿茶biao|婊气冲天|婊气|s13|s13玩意|装13|装十三|装x犯|装b犯|装🅱|老13|13装|bitch们|b脸|b嘴|b崽子|狗i日i的|狗日i的|王8|王八dan|hun蛋|沙🍐|沙雕玩意|鲨🍐|傻🍐|傻叼|沙叉|傻×|傻㐅|煞×|铩笔|铩比|杀笔|杀比|刹笔|刹币|霎逼|霎比|歃笔|嗄比|莎笔|莎碧|啥比玩意|s比|s笔|s批|5b玩意|💩b|煞bi|沙币|砂币|sa比|sa币|sabi|sa逼|傻dei|纯纯大傻|蠢🐷|死🐷|肥🐷|🐷头|🐷队友|🐷脑|🐶眼|🐶腿子|🐶官|🐶贼|🐶屁|rio🐶|狗👴',
    vulgar: 0.55,
    insult: 0.81,
    lonely: true,
  },
  {
    spellings:
      '日了🐶|日🐶|曰了狗|曰了🐶|🌞了狗|☀了🐶|🌞了🐶|☀️了狗|真🌿了|🌿了🐴|🌿了🐎|草了马|艹了马|操了🐴|卧了个大槽|卧了个去|卧勒个槽|我勒个槽|我嘞个槽|我了个槽|我了个草|沃了个|卧嘞个槽|沃日|我曰|沃曰|卧曰|窝日|我日哦|喔日|扌喿|扌喿你|放他娘|放他妈|放他娘的|放你娘|放什么罗圈屁|罗圈屁|操翻天|操淡|艹淡|次奥|艹拟|🌿你|🌿尼|🌿泥|尻你|淦你|艹恁|操恁|艹您|操您|草您',
    vulgar: 0.6,
  },
  {
    spellings:
      '我靠北|靠北|靠夭|靠腰|我擦嘞|我擦了|我擦勒|擦嘞|焯焯|一整个焯住|焯了|ca了|淦了|草了|尼玛的啊|妈耶我草|woqu|wdf|wodema|我丢|我叉|我嚓|沃去|我去你的|nb plus|diao丝|吊丝|p话|p用|屁p|放p|放💊|然并卵|有个p用|屁颠个屁',
    vulgar: 0.4,
  },
  { spellings: 'wcao|wocc|喔槽|握槽|沃艹|喔艹|喔cao|我cao|卧cao|卧c|wo艹|wo草', vulgar: 0.5 },
  { spellings: '我c', vulgar: 0.5, atPause: true },
  {
    spellings: 'kao|gan|ri|wc|nima|ca|窝巢|wok|wcwc|wcwcwc',
    vulgar: 0.4,
    fromPause: true,
    atPause: true,
    lonely: true,
  },
  {
    spellings:
      'fcking|effing|fecking|freaking hell|mofo|mf|ffs|bloody hell|bugger off|sod off|wanker|tosser|knobhead|bellend|dipshit|horseshit|shite|gosh darn|f off|eff off|jfc',
    vulgar: 0.55,
  },
  {
    spellings: '去死啦你|去噬|去逝吧|4去吧|滚吧|gun犊子|gun吧|gun开|衮开|g你老师|g你大爷|g你妈',
    vulgar: 0.55,
    insult: 0.83,
    aimed: true,
  },
  { spellings: '曹你|糙你|操拟|草尼|艹尼|草妮', vulgar: 0.6, atPause: true },
  { spellings: 'cao', vulgar: 0.55, lonely: true },
  { spellings: 'fk|fuc|几把的|几吧的|鸡儿的', vulgar: 0.55, fromPause: true, lonely: true },
  {
    spellings: 'wtf|tnnd|nnd|扑你个街|尼玛|个🐔毛|好l|phuck|phuk|jer|戳那|塞林娘|扯三小|扯3小|恁娘嘞|g8毛|g8东西',
    vulgar: 0.55,
    lonely: true,
  },
  { spellings: '麻痹的|wc我|wc他|wc怎么|wc真的|wc居然|wc谁|wc什么', vulgar: 0.6, fromPause: true },
  { spellings: '去鼠', vulgar: 0.55, insult: 0.83, atPause: true },
  { spellings: 'c你|c你的', vulgar: 0.6, atPause: true },
  { spellings: '去你的', vulgar: 0.55, insult: 0.45, aimed: true, atPause: true },
  { spellings: '靠杯|哭爸|个锤子|爹味', vulgar: 0.4 },
  { spellings: '他妈|你妈|个逼|死妈', vulgar: 0.55, disguise: true, hidden: true },
  { spellings: '去死', vulgar: 0.55, insult: 0.85, aimed: true, atPause: true, disguise: true, hidden: true },
  { spellings: '你妈没教', vulgar: 0.3, insult: 0.82, aimed: true, disguise: true },
  { spellings: '马蛋|混球', vulgar: 0.45, fromPause: true },
  { spellings: '想日它|想日他|日它|日死它|日死他', vulgar: 0.6 },
];
