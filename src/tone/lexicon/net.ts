import type { SwearGroup } from './types.ts';

/** Swearing as it is hidden on the net, beyond what `disguises.ts` can spell out. Written for this purpose. */
export const NET: readonly SwearGroup[] = [
  // Heard however their characters are written.
  {
    spellings:
      '干林娘|干拎娘|赛你娘|赛林娘|操你祖宗十八代|操你二大爷|日你二大爷|日你奶奶|日你姥姥|干你全家|冚家铲|死你全家|全家死绝|死你妈|你妈暴毙|你妈爆炸|你爹死了|你全家火葬',
    vulgar: 0.8,
    insult: 0.88,
    aimed: true,
    atWorld: true,
    disguise: true,
  },
  {
    spellings: '憨批|瘪犊子|王八犊子|扑街|坏逼|黑逼|懒逼|土逼|渣逼|衰逼|疯逼|舔逼|鸡巴玩意|狗鸡巴|丫挺',
    vulgar: 0.55,
    insult: 0.83,
    disguise: true,
  },
  { spellings: '破逼玩意|搞鸡巴|鸡巴人|鸡巴事|鸡巴玩意儿|有鸡巴用', vulgar: 0.6, disguise: true },
  { spellings: '去他妹的|去他爹的|妈拉巴子', vulgar: 0.5, disguise: true },
  { spellings: '操他', vulgar: 0.6, disguise: true, hidden: true },

  // Somebody's mother.
  {
    spellings:
      '口口你全家|口口你妈|*你妈|*你全家|x你妈|xx你妈|x你全家|xx你全家|*你大爷|x你大爷|*你祖宗|xx你祖宗|*你娘|某你妈|哔你妈|干0娘|干0n|干o娘|干零娘|凎你娘|gan0娘|赣林娘|赛你老师|塞你老师|靠你老母',
    vulgar: 0.8,
    insult: 0.85,
    aimed: true,
  },
  {
    spellings:
      '敲里吗|敲里妈|敲里马|敲里嘛|敲里玛|敲你吗|敲泥马|敲泥吗|敲泥嘛|敲尼玛|敲李妈|敲你🐎|敲你🐴|敲里🐎|巧你妈|艹里嘛|艹里吗|草里吗|草里马|日里吗|日里妈|日里娘',
    vulgar: 0.55,
    insult: 0.81,
    aimed: true,
    atWorld: true,
  },
  {
    spellings:
      '司m|死m|没m了|m没了|m死了|你m没教|你🐎没教|泥马没教|你没马吗|你没🐎吗|没马的东西|你有🐴|你有🐎|尼🐎|泥🐎|你🐎|你🐴|你🦙|您🐎|您🐴|你🐎💥|你🐴💥|你🐎炸|你🐎飞|你🐎💀|你🐴💀|你🐎⚰|你🐎上天|你妈飞了|你妈在天上飞|你妈坟头|你妈必死|祭你妈|户口本就你一页|户口本只有你|nmzl|nmdsl|nmyl|族谱升天|族谱单开一页|你全家火化|你妈火化|你妈骨灰|骨灰扬了|骨灰给你扬|骨灰都给你扬',
    vulgar: 0.8,
    insult: 0.9,
    aimed: true,
  },
  {
    spellings:
      '去nd|滚nd|恁祖嬷|恁祖公|恁老母|干x娘|干*娘|贼尼玛|贼你🐎|贼他🐎|贼你达|日你达|日他达|日尼玛|日尼马|日你🐎|日泥马|日拟妈|日你吗|草拟大坝|草拟大爷|草拟祖宗|草拟全家|草拟🐎|草拟🐴',
    vulgar: 0.75,
    insult: 0.84,
    aimed: true,
    atWorld: true,
  },

  // Letters.
  {
    spellings:
      'zhentama|zhen tama|taitama|zhetama|tmade|真他嘛|太他嘛|都他嘛|好他嘛|又他嘛|ntm|ntmd|ztm|wtm|qtmd|qtm|gtmd|ztmd|wtmd|jtmd|ttmd|ytmd|stmd|tmmd|tmb|tmdb|bnm|qnd|qnnd|sqj|cnzz|cndy|cnqj|cnbb|wdnmlgb|wnmd|wnmb|nmlb|nmdx|cnmdsb|cnmsl|wcnmb|rnmsb|qnmsb|dsb一个|sbsb|sbee|shab1|sh@bi|s_b|shagou|hanpi|caonm',
    vulgar: 0.6,
    insult: 0.6,
    lonely: true,
  },
  {
    spellings:
      '逼东西|b东西|丑b|穷b|挂b|渣b|衰b|疯b|懒b|坏b|土b|怂b|舔b|普b|癫b|脏b|孬b|沙b|鲨b|莎b|蠢b|笨b|臭b|烂b|屌b|猪b|尬b|这bi|破bi|啥bi',
    vulgar: 0.55,
    insult: 0.82,
    lonely: true,
  },
  { spellings: 'nt', vulgar: 0.55, insult: 0.84, lonely: true },
  { spellings: 'c了|艹了个', vulgar: 0.55, fromPause: true, lonely: true },
  {
    spellings: '卧了个大操|我了个大操|他大爷个|钅艹|屮艸芔茻|艹艸|我屮|沃肏|窝肏|我焯|窝焯|wo肏|窝淦|沃淦|焯了个',
    vulgar: 0.55,
  },

  // Who somebody is.
  {
    spellings:
      '烧杯玩意|傻🥤|傻🍶|傻🐚|傻🐦|傻🐤|傻🐥|傻🦆|莎鸟|煞🍺|沙🍺|沙🖊|莎🖊|莎🍺|🦈🍺|🦈逼|🦈比|🦈币|🦈批|🐶男女|🐶男人|🐶女人|🐶老板|🐶领导|🐶中介|🐶公司|🐶甲方|🐶房东|🐶平台|🐶策划|狗策划|老🐢|🐢儿|王🎱|王捌蛋|王巴蛋|王霸蛋|网吧蛋|亡八蛋|旺八蛋|王八旦|出牲|初牲|处牲|触牲|褚牲|楚牲|杂🀄|biao砸|贱银|贱淫|煎银|搔货|煎货|剑货|狗曰|苟曰|狗r的|狗日得|狗日滴',
    vulgar: 0.6,
    insult: 0.83,
  },
  {
    spellings:
      '贱*|婊*|王八*|绿茶*|贱x|婊x|骚*|傻**|傻*玩意|nǎo残|闹残|恼残|闹瘫|恼瘫|孬瘫|脑tan|脑t|智zh|z障|n残|r智|弱z|偌智|弱指|制障|治障|智瘴|zhi障|智丈',
    vulgar: 0.55,
    insult: 0.83,
  },
  {
    spellings:
      '戆度|戆大|苕货|个苕|苕包|斑马日的|个斑马|板马日|夹孙|赖孙|兔孙|憋孙|瘪孙|臭蹄子|骚蹄子|死蹄子|骚浪贱|骚狐狸',
    vulgar: 0.5,
    insult: 0.82,
  },
  {
    spellings:
      '干恁老师|林老师咧|欠干|啥洨|三洨|供三小|公三小|工三小|看三小|哭三小|讲三小|冲三小|创三小|洨|ㄍㄢ|ㄎㄅ|ㄇㄉ|ㄎㄠˋ|ㄎㄠ北|夭三小|北三小|啥三小|是三小|做三小|三小啦|靠北七|机八人',
    vulgar: 0.55,
    insult: 0.6,
  },
  { spellings: '白目|北七|俗辣|死屁孩|你条粉肠|靠邀|哭夭|哭北', vulgar: 0.45, insult: 0.6 },
  {
    spellings:
      '仆你个街|仆街仔|扑街仔|碌柒|柒碌|鸠嗡|鸠叫|戆柒|懵鸠|食懵你|吔屎啦|屌那|屌拿|屌佢|撚化|咩鸠事|鸠烦|撚烦|烦撚|阻撚|黐线|黐撚线|黐捻线|黐捻|咩捻|乜捻|黐孖筋|老屎忽|屎忽|契弟|躝尸趌路|趌路|趌开',
    vulgar: 0.55,
    insult: 0.81,
  },
  { spellings: '西八羔子|西八崽子|shibal|ssibal|八嘎呀路|八格牙路|cyka|blyat', vulgar: 0.55 },
  { spellings: '麻痹|麻b|妈批|麻p|妈p|玛逼|🐎b|🐴b|🐎逼|🐴逼', vulgar: 0.6, fromPause: true, atPause: true },
  {
    spellings:
      '他妹的|s8东西|s8玩意|个s8|大s8|什么b|傻呗一样|大傻呗|个傻呗|的傻呗|傻呗玩意|煞呗|几把离谱|几把难|几把烦|几把冷|几把累|几把菜|几把慢|几把恶心|几把无语|几把没|几把扯|几把毛|几把用|几把东西|几把垃圾|几把傻|几把蠢|几把屁|几把无聊|几把抽象|真几把|太几把|寄吧玩意|寄吧毛|寄吧事|寄吧人|什么寄吧|真寄吧|太寄吧|个寄吧|寄吧烦|寄吧难|寄吧累|寄吧离谱|寄吧东西|寄吧用|寄吧的|吊几把|个几把|关我几把|勾8|勾巴',
    vulgar: 0.6,
  },
];
