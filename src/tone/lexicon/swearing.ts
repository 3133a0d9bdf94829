import { BASES } from './bases.ts';
import { DIALECTS } from './dialects.ts';
import { LETTERS } from './letters.ts';
import { NET } from './net.ts';
import type { SwearGroup } from './types.ts';

const PLAIN: readonly SwearGroup[] = [
  // Exclamations.
  { spellings: '握草|窝草|卧艹|沃草|卧草|沃槽|窝槽|卧曹|我槽|喔草|wocao|woc|wo槽', vulgar: 0.4 },
  { spellings: '我艹|我肏|我淦|卧操|窝操|卧日', vulgar: 0.55 },
  { spellings: '我草|哇草|喔靠', vulgar: 0.4 },
  { spellings: '卧靠|哇靠|窝靠|我嘞个去', vulgar: 0.3, atPause: true },
  { spellings: '操', vulgar: 0.3, fromPause: true, atPause: true },
  { spellings: '踏马|他喵的|特喵|塔喵的|他大爷的', vulgar: 0.45 },
  { spellings: 'tm|tmd', vulgar: 0.55, lonely: true },
  { spellings: 't妈的|他m的|他md|t马的|tm的|他女马的|特妈的|踏马的|他ma的|ta妈的|他*的|他x的', vulgar: 0.6 },
  {
    spellings:
      '真他妈|太他妈|好他妈|更他妈|最他妈|这他妈|那他妈|全他妈|我他妈|老子他妈|什么他妈|怎么他妈|都他妈|又他妈|还他妈|就他妈|别他妈|谁他妈|真是他妈|简直是他妈|都是他妈|全是他妈|可他妈|也他妈|他妈什么|他妈怎么|他妈谁|他妈真|他妈到底|他妈居然|他妈凭什么|他妈有病',
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
  { spellings: '牛b|牛*|牛x|nb|牛批|🐂🍺|🐮🍺|🐂🅱|牛🍺', vulgar: 0.4, lonely: true },
  { spellings: '牛比|牛掰|流批|流弊|牛叉|🐂批', vulgar: 0.2 },
  { spellings: '老子|劳资|老娘', vulgar: 0.3 },
  {
    spellings: '逼人样|这逼|那逼|什么逼|啥逼|几把逼|逼脸|逼嘴',
    vulgar: 0.55,
  },
  { spellings: '傻吊|沙雕|二货|二逼青年|中二逼', vulgar: 0.25 },
  { spellings: '鸟样|吊样|吊人|什么鸟|鸟人|鸟事', vulgar: 0.45, insult: 0.4 },
  { spellings: '屌你|屌爆|屌炸|叼你|吊炸|吊爆', vulgar: 0.45 },
  {
    spellings:
      '几把玩意|几把事|鸡8|j8|jb|基霸|鸡掰|几巴|鸡八|寄吧|ji8|叽霸|鸡吧玩意|鸡吧毛|什么鸡吧|个鸡吧|几吧玩意|几吧毛|什么几吧|🐔巴|🐔8|🐤巴|勾八|狗吧玩意|勾吧|机掰|鸡bar|唧吧|ji巴|鸡ba',
    vulgar: 0.65,
    lonely: true,
  },
  { spellings: '几把|鸡吧|几吧|机吧|基吧', vulgar: 0.6, fromPause: true, atPause: true },
  {
    spellings:
      '麻卖批|妈麦皮|买麻批|mmp|妈b|mlgb|妈勒个逼|麻麦皮|妈卖皮|马麦皮|马勒个|🐎卖批|妈卖麻批|娘希匹|仙人板板|龟儿',
    vulgar: 0.65,
  },
  { spellings: '屎一样|一坨屎|坨屎|💩一样|吃💩|狗💩|一坨💩|吃翔|一坨翔|搅屎棍', vulgar: 0.55, insult: 0.81 },
  { spellings: '操了|艹了|操死|日了|操翻|操行吧|草他|艹他', vulgar: 0.55, atPause: true },
  { spellings: '干你|干你大爷', vulgar: 0.55, insult: 0.81, aimed: true, atWorld: true, atPause: true },

  // Aimed by themselves.
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
    spellings: '没爹没妈|有娘生没娘养|有妈生没妈养|没妈的东西|没爹妈教|爹妈没教|没人性',
    vulgar: 0.3,
    insult: 0.82,
  },

  // Insults, aimed by who is near.
  {
    spellings:
      '傻b|傻哔|鲨臂|傻臂|杀币|傻13|shabi|dsb|ncsb|煞逼|莎比|沙碧|傻币|傻*|傻p|啥b|砂比|纱比|鲨比|鲨笔|傻🖊|傻✏|傻🐔|傻🍺|🦈笔|🦈🖊|鲨🖊|煞🖊|煞比|沙比|鲨批|傻比|伞兵一个|你个伞兵|大伞兵|伞兵玩意|sha13|傻бі|沙壁|傻鼻|傻碧|傻壁|仨逼|撒比|撒币玩意|洒比|萨比|莎币|啥币|傻毕|sh4bi|sha逼|傻bi|sha比|s逼',
    vulgar: 0.65,
    insult: 0.85,
  },
  { spellings: '啥比|撒币', vulgar: 0.55, insult: 0.84, fromPause: true, atPause: true },
  { spellings: 'sb|5b', vulgar: 0.6, insult: 0.83, lonely: true },
  {
    spellings:
      '傻x|憨b|二b|2b|fw|2逼|二笔|二臂|你个瓜皮|瓜批|哈批|哈麻批|憨皮|傻批|🐷脑子|煞b|傻帽|傻冒|二百五玩意|2货|傻diao',
    vulgar: 0.55,
    insult: 0.83,
    lonely: true,
  },
  {
    spellings:
      '脑瘫玩意|脑瘫操作|你个脑瘫|是脑瘫|个脑瘫|nc粉|mdzz|妈的智障|zz玩意|孬残|脑缠|智帐|纸张玩意|制杖|质障|智章|naocan|zhizhang|脑c|nao残|脑🍔|弱zhi|弱只|若智|弱至|痴呆玩意|智zhang',
    vulgar: 0.55,
    insult: 0.84,
  },
  {
    spellings: '瓜娃子|白吃玩意|低能|蠢蛋|猪脑子|白chi',
    vulgar: 0.35,
    insult: 0.82,
  },
  {
    spellings:
      '猪头|笨蛋|饭桶|草包|二百五|疯子|疯狗|变态|怂包|窝囊废|废柴|软蛋|缩头乌龟|乌龟王八|跳梁小丑|戏精|杠精|喷子|键盘侠|神金|卧龙凤雏',
    vulgar: 0.15,
    insult: 0.81,
  },
  {
    spellings: '渣滓|社会渣滓|辣鸡|垃圾东西|废物东西|什么垃圾|垃圾玩意|费物|肥物|laji|辣🐔|垃🐔|飞舞玩意|拉圾|loser',
    vulgar: 0.2,
    insult: 0.81,
  },
  {
    spellings:
      '贱b|犯贱|下贱|表子|烂货|公交车女|贱比|煎人|jianren|biaozi|婊zi|裱子|骚b|骚比|烧鸡玩意|婊砸|碧池|bichi|贱皮子|死娘们|biao子|贱ren|建人玩意|鸡婆|婊里婊气|剑人|溅人|jian人|jian货',
    vulgar: 0.65,
    insult: 0.85,
  },
  {
    spellings:
      '狗比|狗b|狗币|狗批|死狗|老狗|走狗|🐶东西|🐶日的|🐶逼|🐶比|🐕日的|狗ri的|苟日的|苟比|狗篮子|狗官|畜生玩意|触生|出生玩意|楚生|褚生|chusheng|初生东西|杂zhong|🐕东西|🐶娘养的|够日的|狗曰的|犬日的',
    vulgar: 0.6,
    insult: 0.83,
  },
  { spellings: '禽兽不如|猪狗不如', vulgar: 0.45, insult: 0.83 },
  {
    spellings:
      '龟孙|鳖孙|王8蛋|王八🥚|忘八蛋|忘八端|hundan|混🥚|浑蛋|昏蛋|老b登|老比登|wbd|龟🥚|乌龟🥚|死鬼东西|鳖崽子|王ba蛋|没屁眼|缺德冒烟|贱不贱|真贱|好贱|太贱|这么贱|那么贱',
    vulgar: 0.55,
    insult: 0.82,
  },
  {
    spellings: '老登|兔崽子|小兔崽子|老匹夫|老妖婆|臭婆娘|臭小子',
    vulgar: 0.4,
    insult: 0.83,
  },
  {
    spellings:
      '肥猪|丑八怪|死穷鬼|穷鬼|土鳖|乡巴佬|臭要饭的|贱男|普信男|娘炮|死太监|舔狗|八婆|死gay|死宅|龟男|蝈蝻|郭楠|国蝻|蛆|阴沟里的',
    vulgar: 0.3,
    insult: 0.83,
  },
  {
    spellings: '仆街|戆居|痴线|顶你个肺|死扑街|吊你|撚样|撚|on9|diu你|丢你|小赤佬|册那|册佬|宁波西|组撒|勒色',
    vulgar: 0.55,
    insult: 0.81,
  },
  {
    spellings:
      '臭虫|苍蝇东西|寄生虫|吸血鬼|白眼狼|吃里扒外|缺德玩意|缺德货|猪狗|人模狗样|衣冠禽兽|道貌岸然|恶心东西|恶心玩意|晦气玩意|晦气东西|骗子|死骗子|黑心商家|无赖|流氓|地痞|渣男|渣女|死渣男|下头男|下头女|猥琐男|普信|妈宝男|凤凰男|捞女|死小三|狐狸精|阴阳人|怪胎|变态佬|咸猪手',
    vulgar: 0.2,
    insult: 0.45,
  },

  { spellings: '小瘪三|小赤佬玩意|小逼养的', vulgar: 0.55, insult: 0.83 },

  // English.
  { spellings: 'motherfucker|motherfuckers|motherfucking', vulgar: 0.8, insult: 0.85 },
  {
    spellings: 'fuck|fucking|fucked|fuckin|fck|fking|fxxk|f**k|法克|发克|f*ck|fu*k|fuk|fcuk|fakyou|法克鱿',
    vulgar: 0.6,
  },
  { spellings: 'fucker|fuckers|fuckface|dickhead|asshole|assholes|arsehole|cunt|cunts', vulgar: 0.65, insult: 0.85 },
  {
    spellings:
      'fuck you|fuck u|fuck off|screw you|go to hell|piss off|stfu|suck my dick|eat shit|kiss my ass|gtfo|fk you|fuc u',
    vulgar: 0.65,
    insult: 0.83,
    aimed: true,
  },
  { spellings: 'kill yourself|kys|go die', vulgar: 0.3, insult: 0.9, aimed: true },
  { spellings: 'shut up', vulgar: 0.1, insult: 0.81, aimed: true },
  { spellings: 'shit|shitty|bullshit|shithead|sh*t|谢特', vulgar: 0.55 },
  {
    spellings:
      'bitch|bitches|bastard|bastards|son of a bitch|whore|slut|scumbag|douchebag|jackass|dumbass|piece of shit|prick|b*tch|biatch',
    vulgar: 0.6,
    insult: 0.84,
  },
  { spellings: 'moron|morons|idiot|idiots|retard|retarded|imbecile|pathetic|disgusting', vulgar: 0.15, insult: 0.83 },
  { spellings: 'damn|goddamn|crap|pissed off|omfg|lmfao|dafuq', vulgar: 0.4 },
];

/** All of it. */
export const SWEARING: readonly SwearGroup[] = [...BASES, ...PLAIN, ...DIALECTS, ...LETTERS, ...NET];
