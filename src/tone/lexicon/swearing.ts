/** Spellings of the same weight. All weights are 0…1 and our own judgement. */
export interface SwearGroup {
  /** Separated by `|`. Folded spellings are enough: case, width and traditional characters do not matter. */
  readonly spellings: string;
  /** How coarse the word is, whoever it is said to. */
  readonly vulgar: number;
  /** How hard it hits when it is said to somebody. */
  readonly insult?: number;
  /** `self`: the words themselves say at whom (滚你妈的). Otherwise it depends on who is near. */
  readonly aimed?: true;
  /** Counts only where nothing of the same script touches it and no dot, slash or Latin word is beside it. */
  readonly lonely?: true;
  /** Counts only at the end of a phrase (我靠！, not 我靠窗坐). */
  readonly atPause?: true;
  /** Counts only at the start of a phrase (妈的！, not 我妈的). */
  readonly fromPause?: true;
}

export const SWEARING: readonly SwearGroup[] = [
  // Exclamations.
  { spellings: '卧槽|我槽|握草|窝草|我艹|卧艹|我操|我草|我肏|沃草|卧草|wocao|woc', vulgar: 0.4 },
  { spellings: '我靠|我擦|卧靠|我勒个去', vulgar: 0.2, atPause: true },
  { spellings: '日了狗|日了狗了|哔了狗', vulgar: 0.4 },
  { spellings: '特么|踏马|他喵的|特喵的|tnnd|nnd|他奶奶的|他娘的|奶奶个腿', vulgar: 0.3 },
  { spellings: '他妈的|他妈滴|他马的|她妈的|tmd|tamade|他麻的|塔玛德|t m d', vulgar: 0.55 },
  {
    spellings:
      '真他妈|太他妈|都他妈|也他妈|还他妈|就他妈|这他妈|那他妈|是他妈|真tm|太tm|都tm|什么他妈|谁他妈|可他妈|又他妈|别他妈|他妈什么|他妈谁',
    vulgar: 0.55,
  },
  { spellings: '妈的|马的|麻的|md', vulgar: 0.55, fromPause: true, lonely: true },
  { spellings: '尼玛|泥马|尼马|你妹的', vulgar: 0.35 },
  { spellings: '你妹', vulgar: 0.25, atPause: true },
  { spellings: '操蛋|草蛋|艹蛋', vulgar: 0.55 },
  { spellings: '狗屁|放屁|屁话|放狗屁', vulgar: 0.35, insult: 0.4 },
  { spellings: '牛逼|牛比|牛掰|牛b|nb|流批', vulgar: 0.2, lonely: true },
  { spellings: '装逼|装b|装比|逼格|苦逼|懵逼|撕逼|逼事|逼样|傻吊|沙雕', vulgar: 0.25 },
  { spellings: '屌丝|吊毛|屌毛|屌样|鸟样', vulgar: 0.35, insult: 0.4 },
  { spellings: '鸡巴|鸡8|几吧|jb|j8|基霸', vulgar: 0.6, lonely: true },
  { spellings: '妈卖批|麻卖批|妈麦皮|mmp|妈逼|妈b|麻痹的|马勒戈壁|mlgb|妈了个巴子|妈拉个巴子', vulgar: 0.65 },
  { spellings: '吃屎|狗屎|屎一样|一坨屎', vulgar: 0.4, insult: 0.55 },

  // Aimed by themselves.
  {
    spellings:
      '操你妈|草你妈|艹你妈|曹尼玛|草尼玛|草泥马|肏你妈|干你妈|干你娘|赣你娘|日你妈|日你娘|caonima|cnm|cnmd|cnmb|操你大爷|操你全家|草你全家|操你祖宗|屌你老母|丢你老母|叼你老母|操死你|淦你娘',
    vulgar: 0.9,
    insult: 0.9,
    aimed: true,
  },
  { spellings: '操他妈|草他妈|艹他妈|操他大爷|操他娘', vulgar: 0.8 },
  { spellings: '操你|艹你|肏你|日你', vulgar: 0.7, insult: 0.8, aimed: true },
  {
    spellings: 'nmsl|你妈死了|你妈没了|尼玛死了|你妈炸了|司马东西|死妈东西|你司马|死全家|全家死光|全家暴毙',
    vulgar: 0.8,
    insult: 0.95,
    aimed: true,
  },
  { spellings: '你妈逼|你妈b|你妈比|尼玛逼|尼玛比|nmb|nmlgb|你妈个逼', vulgar: 0.8, insult: 0.85, aimed: true },
  { spellings: '你他妈|你特么|你踏马|你tm|你丫|你丫的', vulgar: 0.55, insult: 0.55, aimed: true },
  {
    spellings: '去你妈|去你妈的|去尼玛|qnmd|qnm|wdnmd|滚你妈|滚你妈的|放你妈的屁|rnm|rnmd|cnmdb',
    vulgar: 0.75,
    insult: 0.75,
    aimed: true,
  },
  { spellings: '你妈的', vulgar: 0.6, insult: 0.6, aimed: true },
  { spellings: '你大爷的|你奶奶的|你二大爷|去你大爷|去你的|去你丫', vulgar: 0.35, insult: 0.45, aimed: true },
  {
    spellings: '滚蛋|滚粗|滚犊子|给老子滚|给我滚|给爷爬|给我爬|滚远点|滚一边|有多远滚多远|滚出去',
    vulgar: 0.4,
    insult: 0.6,
    aimed: true,
  },
  {
    spellings: '滚开|死开|爬远点|闭上你的嘴|闭嘴吧你|关你屁事|关你什么事',
    vulgar: 0.15,
    insult: 0.55,
    aimed: true,
  },
  {
    spellings: '去死吧|你去死|给我去死|怎么不去死|咋不去死|死去吧|祝你早死|不得好死|早点去死',
    vulgar: 0.4,
    insult: 0.9,
    aimed: true,
  },
  { spellings: '去吃屎|吃屎去', vulgar: 0.55, insult: 0.7, aimed: true },
  {
    spellings:
      '你有病吧|你有病啊|你有病么|你有病吗|是不是有病|你是有病|有病是吧|脑子有病|脑子有坑|脑子有问题|脑子进水|脑子被驴踢|脑袋被门夹|没长脑子|你有毛病|你没事吧你|有毛病吧|你瞎啊|你瞎吗|你算老几|你算什么东西|你是什么东西|什么玩意儿你|你配吗|你也配',
    vulgar: 0.1,
    insult: 0.6,
    aimed: true,
  },
  { spellings: '臭不要脸|不要脸的东西|死不要脸|给脸不要脸|真不要脸', vulgar: 0.3, insult: 0.65 },
  { spellings: '没教养|没家教|没爹没妈|有娘生没娘养|有妈生没妈养|没妈的东西', vulgar: 0.3, insult: 0.65 },

  // Insults, aimed by who is near.
  {
    spellings:
      '傻逼|傻比|傻b|煞笔|煞比|沙比|傻批|啥比|傻哔|鲨臂|傻臂|杀币|傻屄|傻13|shabi|dsb|大傻逼|大煞笔|臭傻逼|ncsb|死傻逼|煞逼|莎比|沙碧|傻币',
    vulgar: 0.6,
    insult: 0.8,
  },
  { spellings: 'sb|s b', vulgar: 0.55, insult: 0.75, lonely: true },
  {
    spellings: '傻叉|傻缺|傻x|憨批|憨逼|憨b|二逼|二比|二货|傻狗|傻蛋|瓜皮|瓜娃子|哈批|哈麻批',
    vulgar: 0.4,
    insult: 0.6,
  },
  { spellings: '脑残|智障|弱智|白痴|脑瘫|低能儿|nc粉|mdzz|妈的智障|zz玩意', vulgar: 0.3, insult: 0.7 },
  {
    spellings: '傻子|蠢货|蠢猪|蠢蛋|猪脑子|猪头|笨蛋|饭桶|草包|二百五|神经病|疯子|疯狗|变态|死变态',
    vulgar: 0.1,
    insult: 0.55,
  },
  { spellings: '废物|垃圾|人渣|败类|渣滓|社会渣滓|辣鸡|垃圾东西|废物东西|什么垃圾', vulgar: 0.15, insult: 0.6 },
  {
    spellings: '贱人|贱货|贱婢|贱种|贱b|贱逼|犯贱|下贱|骚货|婊子|表子|绿茶婊|心机婊|臭婊子|荡妇|烂货|公交车女',
    vulgar: 0.6,
    insult: 0.8,
  },
  {
    spellings:
      '狗东西|狗娘养的|狗日的|狗杂种|杂种|杂碎|野种|畜生|畜牲|禽兽不如|猪狗不如|狗比|狗逼|狗b|狗币|死狗|老狗|走狗|狗腿子|狗崽子|兔崽子|小兔崽子',
    vulgar: 0.55,
    insult: 0.8,
  },
  {
    spellings:
      '王八蛋|王八羔子|龟孙|龟孙子|龟儿子|混蛋|混账|混账东西|老不死|老不死的|老东西|老逼登|瘪三|小瘪三|鳖孙|孙贼',
    vulgar: 0.4,
    insult: 0.65,
  },
  {
    spellings:
      '死胖子|死肥猪|肥猪|死肥宅|丑八怪|丑逼|死穷鬼|土鳖|乡巴佬|臭要饭的|死三八|死八婆|贱男|普信男|死娘炮|死太监|舔狗',
    vulgar: 0.25,
    insult: 0.6,
  },
  { spellings: '扑街|仆街|戆居|痴线|顶你个肺|死扑街|冚家铲|吊你', vulgar: 0.55, insult: 0.6 },

  // English.
  { spellings: 'motherfucker|motherfuckers|motherfucking', vulgar: 0.8, insult: 0.8 },
  { spellings: 'fuck|fucking|fucked|fuckin|fck|fking|fxxk|f**k', vulgar: 0.6 },
  { spellings: 'fucker|fuckers|fuckface|dickhead|asshole|assholes|arsehole|cunt|cunts', vulgar: 0.65, insult: 0.8 },
  {
    spellings: 'fuck you|fuck u|fuck off|screw you|go to hell|piss off|stfu|suck my dick|eat shit|kiss my ass',
    vulgar: 0.65,
    insult: 0.75,
    aimed: true,
  },
  { spellings: 'kill yourself|kys|go die', vulgar: 0.3, insult: 0.9, aimed: true },
  { spellings: 'shut up', vulgar: 0.1, insult: 0.55, aimed: true },
  { spellings: 'shit|shitty|bullshit|shithead', vulgar: 0.55 },
  {
    spellings:
      'bitch|bitches|bastard|bastards|son of a bitch|whore|slut|scumbag|douchebag|jackass|dumbass|piece of shit|prick',
    vulgar: 0.55,
    insult: 0.7,
  },
  { spellings: 'moron|morons|idiot|idiots|retard|retarded|loser|imbecile', vulgar: 0.15, insult: 0.6 },
  { spellings: 'wtf|damn|goddamn|crap|pissed off', vulgar: 0.2 },
];
