import type { SwearGroup } from './types.ts';

/** Coinages of recent years, and spellings of their own that no rule of `disguises.ts` leads to. Written for this purpose. */
export const FRESH: readonly SwearGroup[] = [
  // Heard however their characters are written.
  {
    spellings:
      '入你妈|入你娘|入你先人|日你奶|操你先人|操你八辈|日你八辈|操你妹|日你妹|操你爸|日你爹|操你十八代|操您妈|日您妈|滚你爹',
    vulgar: 0.8,
    insult: 0.85,
    aimed: true,
    atWorld: true,
    disguise: true,
  },
  { spellings: '真他妈|太他妈|好他妈|更他妈|最他妈', vulgar: 0.6, disguise: true },
  {
    spellings: '操他娘的|日他娘|入他娘|操他爹|操他奶奶|日他奶奶|日他祖宗|妈了个蛋|妈了个鸡|妈拉个逼|特娘的',
    vulgar: 0.7,
    disguise: true,
  },
  {
    spellings:
      '你没妈|没妈的东西|没妈玩意|你爹没了|死爹玩意|你妈归西|你妈嗝屁|你妈殡天|你妈入土|你妈升天|你全家炸|全家飞升',
    vulgar: 0.75,
    insult: 0.9,
    aimed: true,
    disguise: true,
  },
  {
    spellings: '抠逼|猪逼|笨逼|癫逼|尬逼|鸟逼|脏逼|撒逼|逼崽|狗娘养|杂种玩意|贱胚|贱胚子|千人骑',
    vulgar: 0.6,
    insult: 0.83,
    disguise: true,
  },

  // What of a word is left when a letter, a sign or another word of its sound stands for the rest.
  {
    spellings:
      '智樟|智漳|致樟|傻ß|沙ß|傻秘逼|傻密逼|狗笔东西|狗比东西|狗笔玩意|你个铁批|铁批一个|铁批玩意|烂pi|百痴|柏痴|摆痴|醋生|黜生|杂岁|杂遂|臭三8|死三8|建人多|建人就是|毕样|醋生玩意|跟2b一|个2b|这2b|死2b|大2b|2b玩意|2b一样的|坏种杂|飞🐎|飞🐴|戆9|柒头皮|粉肠仔|死p街|p街仔|冚家ling|冚家lin|ham家铲|汝🐎|汝🐴|尔🐎|尔🐴|叼nia|贼nia|娘希pi|娘希p|直娘zei|甲赛啦|甲赛去|北烂',
    vulgar: 0.6,
    insult: 0.83,
  },
  {
    spellings:
      'zz室友|zz客服|zz队友|zz老板|zz领导|zz司机|zz平台|zz系统|zz甲方|zz房东|zz裁判|zz策划|zz同事|zz公司|zz规定|zz软件|zz导师|zz学校|zz吧|跟zz一样|真zz|太zz|好zz',
    vulgar: 0.55,
    insult: 0.83,
    lonely: true,
  },
  { spellings: 'gnn', vulgar: 0.6, insult: 0.6, lonely: true },
  { spellings: 'gun', vulgar: 0.55, insult: 0.83, aimed: true, fromPause: true, atPause: true, lonely: true },
  {
    spellings:
      '关我叼事|关你叼事|关他叼事|关我diao4|关我diao|几吧大点|几吧点|几吧东西|几吧事|积8|积吧|急8|ㄘㄠ|diu9|鸠up乜|搞么b|搞么逼|搞么比|赛您娘|赛您老',
    vulgar: 0.6,
  },
  { spellings: '🐴没了的', vulgar: 0.6, insult: 0.84, fromPause: true },

  // Men, by what they have, and what is only as good as that.
  {
    spellings:
      '屌癌|吊癌|叼癌|diao癌|屌子们|屌子天天|群屌子|臭屌子|臭吊子|死屌子|烂屌子|屌男|渴屌|屌蛆|屌屎|屌奴|吊奴|屌缺|屌脑|屌逻辑|屌瘾|关你吊事|关我吊事|关他吊事|关她吊事|关他们吊事|关我们吊事|关你们吊事|关咱吊事|没一点屌|没一点吊用|逼乎|逼坛|逼圈',
    vulgar: 0.55,
    insult: 0.82,
  },

  // Somebody's mother.
  {
    spellings:
      '上来送🐴|没🧠没🐴|没🐴没🧠|你们🐎没|你们🐎也没|你🐎也没|你🐴也没|他们🐎没|亲🐴死|亲🐎死|亲🐴biss|你马死|你马呢|你马炸|你马飞',
    vulgar: 0.7,
    insult: 0.84,
  },
  {
    spellings:
      '超尼玛|炒尼玛|抄尼玛|擦尼玛|擦你妈|超泥马|炒泥马|超你🐎|超你🐴|炒你🐎|吵尼玛|雷霆嘎巴|你妈螺旋|螺旋升天|双亲祭天|全家祭天|全家桶没了|全家🔥|全家💀|全家s光|全家死guang|四全佳|你🐎归西|妈妈升天|nm$l|n🐎sl|n🐴sl|n妈sl|你🐎了个|你🐴了个|🐴没的|🐎没的|🐎没了的|全体司马|司马了是|司马吧|司马脸|司马人|司马甲方|司马老板|司马中介|司马房东|司马领导|司马平台|司马公司|司马裁判|司马策划|纯司马|真司马|死🦄|你🦄|*尼玛|你麻死|你麻痹|尼麻痹|你马痹|你妈痹|家你麻痹|你玛死',
    vulgar: 0.8,
    insult: 0.9,
    aimed: true,
  },
  {
    spellings:
      '牛魔的|牛魔酬宾|纯牛魔|去牛魔|你牛魔|牛魔了个|牛魔玩意|真牛魔|牛马的你|草拟大业|甘霖娘|甘林娘|甘林凉|甘霖老师|甘您娘|甘你娘|干霖娘|淦林娘|淦拎娘|乾您老师|干您老师|赶您娘|赶羚羊勒|赶羚羊咧|赶羚羊啊|干羚羊|感恩羚羊|甘羚羊|干林量|姦恁娘|奸恁娘|赛你老母|塞你母|塞林母|操机掰|操鸡掰|靠机掰|去恁娘|滚恁娘|恁娘那|恁奶奶|恁娘|娘希皮|娘那个脚|娘了个脚|奶奶个脚|奶奶个爪|奶奶个孙|日脓|日你得',
    vulgar: 0.7,
    insult: 0.6,
  },
  { spellings: '没妈的|吃你妈', vulgar: 0.75, insult: 0.84, aimed: true, atPause: true },
  { spellings: '杀千刀的|挨千刀的', vulgar: 0.45, insult: 0.8 },
  { spellings: '赶羚羊', vulgar: 0.6, fromPause: true, atPause: true },

  // What is done elsewhere with a dog, a letter, a number.
  {
    spellings:
      '什么沟槽的|这沟槽的|真沟槽的|沟槽的东西|沟槽玩意|沟槽东西|个沟槽的|沟槽的甲方|沟槽的老板|沟槽的领导|沟槽的房东|沟槽的中介|沟槽的公司|沟槽的平台|沟槽的学校|沟槽的系统|沟槽的作业|沟槽的天气|沟槽的早八|沟槽的加班|沟槽的工作|狗槽的|狗草玩意|狗艹的|沟艹的|🐶槽的|苟槽的|够槽的',
    vulgar: 0.6,
    insult: 0.83,
  },
  { spellings: '沟槽的', vulgar: 0.6, insult: 0.83, fromPause: true },
  {
    spellings:
      '狗13|贱13|骚13|丑13|穷13|大傻13|老狗13|傻毙|傻鳖|傻被|傻避|傻孢|傻biu|傻bee|沙毙|煞毙|杀毙|傻哔哔|傻痹|傻笔笔|杀马逼|傻蔽|煞蔽|沙雕b|傻逼逼|煞逼逼|痧笔|裟比|唼比|厦逼|闪逼|傻das|傻diǎo',
    vulgar: 0.6,
    insult: 0.84,
  },
  { spellings: '呆比|呆笔|呆壁|呆鼻|你个烧饼', vulgar: 0.55, insult: 0.83, fromPause: true },
  {
    spellings:
      '唐b|糖b|唐逼|糖逼|唐氏玩意|唐氏儿玩意|你个唐氏|脑瘫仔|脑干缺失玩意|脑蚕|脑惨|脑缺玩意|知障|稚障|志障玩意|痣障|弱治|若治|弱致|弱痣|脑弹玩意|nao子有坑|闹can|恼can|脑cán',
    vulgar: 0.55,
    insult: 0.83,
  },
  {
    spellings:
      '依托构史|一坨构史|依托勾史|依托勾石|依托沟石|依托狗史|依托大便|一坨答辩|一坨大便|赤石吧|赤石啦|搁这赤石|赤石玩意|吃史|赤💩|翔一样|💩山代码人|史一样的|屎🐶',
    vulgar: 0.55,
    insult: 0.5,
  },
  { spellings: '依托答辩|去赤石', vulgar: 0.55, insult: 0.5, atPause: true },
  { spellings: '出生啊|出生吧|出生东西啊|真出生|纯出生', vulgar: 0.55, insult: 0.83, fromPause: true, atPause: true },
  {
    spellings: '你个出生|这个出生|那个出生|真是个出生|这群出生|那群出生|帮出生',
    vulgar: 0.55,
    insult: 0.83,
    atPause: true,
  },
  { spellings: '不得house|不得好4|不得好亖|出生都不如|出生不如|牲口玩意', vulgar: 0.55, insult: 0.83 },
  { spellings: '不要碧莲|要点碧莲|要不要碧莲|碧莲都不要', vulgar: 0.55, insult: 0.82 },
  {
    spellings:
      '入娘的|入娘贼|草蛋的|操性玩意|狗八|构八|沟八|狗ba|gou8|苟八|构巴|狗几扒|几扒|唧扒|鸡粑|鸡扒玩意|籍吧玩意|及八玩意|藉巴|什么吉吧|什么吉尔|什么jiba|什么j吧|j吧|ji吧|几ba|寄8|机8|叽8|基8|勾ba',
    vulgar: 0.6,
  },
  {
    spellings:
      '有够g8|很g8|超g8|太g8|真g8|g8人|g8啦|g8欸|g8咧|有够机车g8|懒趴|懒啪|lan趴|啥小朋友才|冲杀小|看杀小|讲杀小',
    vulgar: 0.55,
    insult: 0.6,
  },
  { spellings: '杀小', vulgar: 0.55, insult: 0.6, atPause: true },
  {
    spellings:
      '乜l|搞l|痴l线|黐l线|好l烦|好l多|好l难|好l热|好l冻|做乜l|搞乜l|做咩l|乜柒|做咩鸠|好柒|柒样|柒仔|正仆街|臭仆街|pk仔|屎忽鬼|屌7|屌鬼你|屌到|屌咩|食屎啦|食💩|收皮啦你|死仔包|冚家0|冚家零',
    vulgar: 0.55,
    insult: 0.7,
  },
  {
    spellings:
      '真塔木德|他塔木德|塔木德的吧|踏娘的|踏娘|他niang的|t娘的|他nnd|真特娘|真他娘|太他娘|都他娘|又他娘|好他娘|这他娘|还他娘|他娘滴|他娘个|他妈滴|他妈哒|他妈d|他妈di|t妈d|他mad|他嬷的|他蚂的|他马滴|他码滴|特码的|特吗的|特嘛的|踏码的|踏吗的|踏麻的|踏嘛的|塔码的|塔嘛的|他玛的|它玛的|它马的|它码的|它吗的|牠妈的|祂妈的|真t妈|太t妈|真tnd|太tnd|真t娘|ta niang',
    vulgar: 0.6,
  },
  {
    spellings: '妈d|🐎d|🐴d|马d|ma德|ma蛋|妈dan|妈滴|妈di|马滴|吗德|嘛德|🐎德|🐴德|🐎蛋|🐴蛋|麻德|骂德',
    vulgar: 0.55,
    fromPause: true,
    lonely: true,
  },
  {
    spellings:
      '它喵的|忒么的|哈麦皮|叼那星|diao那|吉吧事|吉吧玩意|je儿|脑🦽|骚🐔|死赤佬|个赤佬|赤佬玩意|贱hu|吃s吧|滚去s|鸟用没有|鸟用都没|' +
      '关我鸡毛|关你鸡毛|关他鸡毛|算个鸡毛|懂个鸡毛|鸡毛用没有|尼妹的|尼妹啊|你全家都烂|弱chicken',
    vulgar: 0.55,
    insult: 0.7,
  },
  {
    spellings:
      '日了哈士奇|日了二哈|日了泰迪|日了金毛|日了旺财|日了柯基|不要13脸|要点13脸|要13脸|大写的sb|卧la个|我la个|沃la个|卧勒个|卧嘞个|我勒个擦|我嘞个擦|我了个擦|我嘞个草|玛丽隔壁|马丽隔壁|玛丽戈壁|玛莉隔壁|骂了隔壁|骂了个巴子|骂了戈壁|妈了戈壁|没屁y|没p眼儿|日你菊花|干你菊花|炒你妈的|炒你妈个|苏卡不列|苏卡布列|低逼|low逼|luo逼|王🥚|丢那星|叼那星仔|丢那马|diu那|死粉肠|条粉肠|粉肠咁|硬胶仔|条硬胶|正硬胶|硬胶咁|坑b队友|坑逼队友|坑b玩意|坑逼玩意|纯坑b|纯坑逼|机吧毛病|机吧事|机吧破|吉吧毛病|吉吧破|几把破|鸡吧破|寄吧破|菜的一b|菜得一b|累得一b|冷得一b|热得一b|穷得一b|困得一b|惨得一b|贵得一b|烂得一b|卡得一b|慢得一b|的一逼|得一逼',
    vulgar: 0.55,
    insult: 0.6,
  },
  {
    spellings:
      '全家司马|一家司马|满门司马|骚浪货|浪蹄子|丫头养的|崽种|你个仔种|宰种玩意|仔种玩意|犬比玩意|犬逼|犬b玩意|鲨bee|煞bee|沙bee|傻bee子|贱卜人|是他妈人|沙口玩意|沙口东西|你个沙口|大沙口|真伞兵|纯伞兵|全是伞兵|都是伞兵|是真滴伞兵|伞兵队友|伞兵操作|伞兵策划|伞兵规定|伞兵吧你|像个伞兵',
    vulgar: 0.6,
    insult: 0.84,
  },
  {
    spellings:
      '沙口策划|沙口领导|沙口老板|沙口队友|沙口客服|沙口甲方|什么沙口|你🐴没教|你马没教|日恁|敲你码|敲你马|敲里码|老阴比|老阴b|老阴逼|老阴笔|阴逼玩意|你nc吗|你nc吧|你zz吗|你zz吧|你nt吗|nt吧你|死妈的|死妈脸|7头皮|日妈哟|日妈的|批爆了|狗日嘞|狗日哩|狗日勒|憨包卵|憨卵包|憨包货|憨包玩意|关你卵事|关我卵事|关他卵事|管你卵事|你个山炮|山炮玩意|山炮样|大山炮|土山炮|山炮一个|死山炮|十三点一只|十三点一个|脑子瓦特|畜生不如|畜牲不如|山炮样儿',
    vulgar: 0.55,
    insult: 0.83,
  },
  { spellings: '烂求了|完求了|累求了|懂个求|管他求|管个求|关我求事|关你求事|批事多', vulgar: 0.55 },
  { spellings: '大爷的', vulgar: 0.55, fromPause: true, atPause: true },
  { spellings: '就是个250|真是个250|你个250|纯250', vulgar: 0.55, insult: 0.81, atPause: true },
  { spellings: '西吧|西巴|思密达西八|巴嘎|嬷的|日哦|赤佬|麻比', vulgar: 0.55, fromPause: true, atPause: true },
  { spellings: '妹的|泥煤|尼煤|泥媒', vulgar: 0.45, fromPause: true, atPause: true },
  { spellings: '你个泥煤|泥煤的|尼煤的|妹的啊|坑爹|坑你爹', vulgar: 0.4 },
  { spellings: '垃j|乐色|low货|爪巴|吃错药', vulgar: 0.2, insult: 0.81 },
  { spellings: 's.b.', vulgar: 0.55, insult: 0.8, lonely: true },
  { spellings: 'mb的', vulgar: 0.55, fromPause: true, lonely: true },
  { spellings: '你mb|他mb|尼mb|操mb|傻mb|滚mb|去mb', vulgar: 0.7, insult: 0.8, lonely: true },
];
