import type { SwearGroup } from './types.ts';

/**
 * Words that are heard however their characters are written: `swearing/terms.ts` compiles each character into what may
 * stand for it. Weights as in `swearing.ts`. Written for this purpose.
 */
export const BASES: readonly SwearGroup[] = [
  // Exclamations.
  { spellings: '卧槽|扯淡|他奶奶的', vulgar: 0.4, disguise: true },
  { spellings: '特么|装逼|苦逼|懵逼|逼格|逼王|菜逼|逗逼|牛逼|蛋疼', vulgar: 0.45, disguise: true },
  { spellings: '我靠|我擦|我去年买了个表|我勒个去', vulgar: 0.3, atPause: true, disguise: true },
  { spellings: '我日|操性', vulgar: 0.55, atPause: true, disguise: true },
  { spellings: '奶奶的|妈逼的', vulgar: 0.55, fromPause: true, atPause: true, disguise: true },
  { spellings: '玛德', vulgar: 0.55, fromPause: true, disguise: true },
  { spellings: '妈的', vulgar: 0.6, fromPause: true, disguise: true },
  {
    spellings: '我操|操蛋|扯鸡巴蛋|鸡儿|逼事|逼样|逼话|破逼|逼养的|屁眼|撕逼|逼数|日了狗|日了个狗|哔了狗|日狗',
    vulgar: 0.55,
    disguise: true,
  },
  {
    spellings: '他妈的|她妈的|他娘的|去他妈|去他娘|去他妈的|麻辣隔壁|妈了个巴子',
    vulgar: 0.6,
    disguise: true,
  },
  { spellings: '鸡巴|妈卖批|马勒戈壁|妈了个逼|妈逼|卖批', vulgar: 0.65, disguise: true },
  { spellings: '狗屁|放狗屁|屌丝|屌毛|屌样|屌炸天', vulgar: 0.55, insult: 0.4, disguise: true },
  { spellings: '放屁|屁话|狗屁不通', vulgar: 0.35, insult: 0.3, disguise: true },

  // Aimed by themselves.
  {
    spellings:
      '操你妈|操你娘|草泥马|操你祖宗|操你大爷|操你全家|操你爹|操你姥姥|操你奶奶|操死你|日死你|操你大坝|干你妈|干你娘|日你妈|日你娘|日你先人|日你仙人|屌你老母|丢你老母|我操你妈',
    vulgar: 0.9,
    insult: 0.9,
    aimed: true,
    atWorld: true,
    disguise: true,
  },
  { spellings: '操他妈|操他大爷|操他娘|操他祖宗|日他妈|操他全家', vulgar: 0.8, disguise: true },
  {
    spellings: '你妈死了|死全家|你全家死|死妈东西|死妈玩意|你妈炸了|你妈没了',
    vulgar: 0.8,
    insult: 0.95,
    aimed: true,
    disguise: true,
  },
  { spellings: '你妈逼|你妈个逼|操你妈逼', vulgar: 0.8, insult: 0.85, aimed: true, atWorld: true, disguise: true },
  {
    spellings:
      '去你妈|去你妈的|滚你妈|滚你妈的|放你妈的屁|放你娘的屁|去你娘的|装你妈|扯你妈|管你妈|关你妈|狗叫你妈|去尼玛|滚尼玛',
    vulgar: 0.75,
    insult: 0.84,
    aimed: true,
    atWorld: true,
    disguise: true,
  },
  {
    spellings: '你妈的|去你大爷的|去你奶奶的',
    vulgar: 0.6,
    insult: 0.83,
    aimed: true,
    atWorld: true,
    disguise: true,
  },
  { spellings: '你他妈', vulgar: 0.6, insult: 0.83, aimed: true, disguise: true },
  { spellings: '去你大爷|你大爷的', vulgar: 0.55, insult: 0.45, aimed: true, atWorld: true, disguise: true },
  { spellings: '滚蛋|滚粗', vulgar: 0.45, insult: 0.83, aimed: true, disguise: true },
  { spellings: '滚犊子', vulgar: 0.55, insult: 0.83, aimed: true, disguise: true },
  { spellings: '滚远点', vulgar: 0.2, insult: 0.83, aimed: true, disguise: true },
  { spellings: '去死吧', vulgar: 0.55, insult: 0.9, aimed: true, disguise: true },

  // Insults, aimed by who is near.
  {
    spellings:
      '傻逼|傻屄|傻屌|大傻屌|大傻逼|死傻逼|臭傻逼|老逼|贱逼|骚逼|臭逼|妈宝逼|狗逼|婊子|绿茶婊|心机婊|臭婊子|臭婊|贱人|贱货|贱种|骚货|荡妇',
    vulgar: 0.65,
    insult: 0.85,
    disguise: true,
  },
  {
    spellings: '傻叉|二逼|憨逼|傻缺|蠢逼|王八蛋|王八羔子|龟儿子|龟孙子|老逼登|瘪三',
    vulgar: 0.55,
    insult: 0.83,
    disguise: true,
  },
  { spellings: '杂种|狗杂种|野种|狗日的|狗娘养的|狗崽子|杂碎', vulgar: 0.6, insult: 0.83, disguise: true },
  { spellings: '脑残|智障|弱智|低能儿', vulgar: 0.55, insult: 0.84, disguise: true },
  { spellings: '狗东西|畜生|畜牲|混蛋|混账|混账东西|人渣', vulgar: 0.45, insult: 0.83, disguise: true },
  { spellings: '丑逼|穷逼', vulgar: 0.5, insult: 0.83, disguise: true },
  { spellings: '脑瘫|白痴|蠢货|蠢猪|死胖子|死肥猪|死变态|臭不要脸', vulgar: 0.45, insult: 0.83, disguise: true },
  { spellings: '强奸犯|性无能|精虫上脑|机机歪歪|叽叽歪歪', vulgar: 0.3, insult: 0.81, disguise: true },
  { spellings: '废物|垃圾', vulgar: 0.2, insult: 0.81, disguise: true },
  { spellings: '神经病|傻子', vulgar: 0.15, insult: 0.81, disguise: true },
  { spellings: '妈蛋|装什么逼|鸡巴毛|什么鸡巴|逼崽子|逼玩意', vulgar: 0.55, disguise: true },
  { spellings: '麻蛋', vulgar: 0.45, fromPause: true, disguise: true },
  { spellings: '屁事|屁用|懂个屁', vulgar: 0.35, insult: 0.3, disguise: true },
  { spellings: '什么几把|妈拉个巴子', vulgar: 0.65, disguise: true },
  { spellings: '卧了个槽|我了个操', vulgar: 0.6, disguise: true },
  { spellings: '奶奶个熊|奶奶个腿', vulgar: 0.45, disguise: true },
  { spellings: '老不死|老不死的|小逼崽子', vulgar: 0.55, insult: 0.82, disguise: true },
  {
    spellings:
      '乌龟王八蛋|贱骨头|小婊砸|小贱人|骚婊子|怂逼|死逼|烂逼|下三滥|装逼货|屌人|疯批|傻蛋|臭傻屌|神经病啊你|有病吧你',
    vulgar: 0.55,
    insult: 0.83,
    disguise: true,
  },
  { spellings: '贱婢|臭娘们', vulgar: 0.65, insult: 0.85, disguise: true },
  { spellings: '狗杂碎|狗玩意|狗贼|狗男女|狗腿子', vulgar: 0.6, insult: 0.83, disguise: true },
  { spellings: '吃屎|狗屎', vulgar: 0.55, insult: 0.81, disguise: true },
  { spellings: '死八婆|死三八|死娘炮|死基佬|死肥宅', vulgar: 0.3, insult: 0.83, disguise: true },
  { spellings: '孬种|怂货', vulgar: 0.15, insult: 0.81, disguise: true },
  { spellings: '孙贼', vulgar: 0.55, insult: 0.83, disguise: true },
  { spellings: '老东西|小崽子', vulgar: 0.4, insult: 0.83, disguise: true },
  { spellings: '傻狗|蠢驴', vulgar: 0.35, insult: 0.82, disguise: true },
  { spellings: '没教养|没家教|不要脸', vulgar: 0.3, insult: 0.82, disguise: true },
  { spellings: '脑子有病|你有病吧|狗叫什么', vulgar: 0.1, insult: 0.83, aimed: true, disguise: true },
  { spellings: '败类', vulgar: 0.2, insult: 0.81, disguise: true },
  { spellings: '丧尽天良|狼心狗肺', vulgar: 0.2, insult: 0.45, disguise: true },
  {
    spellings: '你妈卖批|干你老母|你老母|滚你娘的|滚你大爷|去你妹的|操你老母|日你祖宗|日你全家|日你大爷|你全家死光',
    vulgar: 0.8,
    insult: 0.85,
    aimed: true,
    atWorld: true,
    disguise: true,
  },
  { spellings: '全家死光|全家暴毙', vulgar: 0.8, insult: 0.95, aimed: true, disguise: true },
];
