import type { SwearGroup } from './types.ts';

/** Spellings of swearwords that are written for no other reason than to hide them. Written for this purpose. */
export const SPELLED: readonly SwearGroup[] = [
  {
    spellings:
      '脑瘫吧|脑瘫一个|纯脑瘫|脑瘫甲方|脑瘫老板|脑瘫领导|脑瘫队友|脑瘫裁判|脑瘫司机|脑瘫系统|脑瘫软件|脑瘫规定|脑瘫策划|出生东西|箭人|键人|治杖|志杖|制账玩意|智杖|纸障|值障|致障|制彰|智掌|智张|闹惨|恼惨|脑馋|脑谗|孬惨|若志|弱志|偌志|处生|蓄生|搐生|畜声|储牲|厨生|雏牲|处声|贱祸|箭货|表砸|彪砸|飙砸|裱砸|镖子|飙子货|咋种|砸种|杂总|杂肿|扎种|杂冢|杂钟|匝种|臊货|啥叉|傻插|傻茬|憨匹|憨披|棍蛋|衮旦|辊蛋|衮淡|鳖sun|烂huo|jian种',
    vulgar: 0.55,
    insult: 0.83,
  },
  {
    spellings:
      '关我屌事|关你屌事|关我diao事|关你diao事|屌用|diao用|diao事|diao样|diao人|屌事|毛吊用|有吊用|个吊用|日🐎的|日了dog|哔了dog|rio了狗|rio了🐶|日了doge|卧了个大草|我了个大草|妈个巴子|彼阳晚意|彼阳玩意|彼阳的|吉8|急巴玩意|沟巴|蚂痹|吗痹|码痹|玛痹|嘛痹|放nm|mtherf|mthrf',
    vulgar: 0.55,
  },
  {
    spellings: '扯你蛋|扯你的蛋|扯你🥚|扯你妹的|去死bar|去si吧|去鼠吧你|恰💩|炫💩|吃💩长大|吃shi去|吃shi吧',
    vulgar: 0.55,
    insult: 0.83,
    aimed: true,
  },
  {
    spellings:
      '操祖宗|操十八代|问候你祖宗|问候你十八代|问候你全家女性|问候你🐎|问候你🐴|敲你妈|锤你妈|去内嘛的|去腻嘛的|去那嘛的|去内妈的|扑你阿母|d你老味|d你老母|赣您娘|林娘卡|puk gai|屌🐔',
    vulgar: 0.65,
    insult: 0.83,
    aimed: true,
  },
  {
    spellings:
      '🐂🅱|🐮🅱|傻卵|傻吊样|关你🐔毛|靠你妈|妈der|吊用没有|屌用没有|屌用都没|gouba|懂个🥚|懂个der|女昌妇|西八|阿西巴|几🐔毛|啥🐔毛|什么🐔毛|彪子养的|杀b|马b|bibilailai|司马了|超你妈|超你吗|超你大爷|抄你妈|干你老师',
    vulgar: 0.55,
    insult: 0.6,
  },
  {
    spellings: 'bb什么|bb啥|bibi什么|bibi啥|哔哔啥|哔哔什么|逼逼啥|逼逼什么|bb个|bb你',
    vulgar: 0.55,
    insult: 0.45,
    lonely: true,
  },
  { spellings: '狗p|j巴|鸡b|gou屁', vulgar: 0.55, lonely: true },
  { spellings: '阿西吧|八嘎', vulgar: 0.5, fromPause: true },
  { spellings: '去shi', vulgar: 0.55, atPause: true },
  { spellings: '丫的', vulgar: 0.45, fromPause: true },

  {
    spellings:
      '傻○|傻□|傻_|贱○|婊○|杂*东西|畜*东西|智*东西|脑*东西|屌*玩意|智*玩意|脑*玩意|杂*玩意|王八x|狗日x|狗杂x|扑*仔',
    vulgar: 0.6,
    insult: 0.83,
  },
];
