import type { SwearGroup } from './types.ts';

/** What somebody is called, which is aimed at who is near. Written for this purpose. */
export const NAMES: readonly SwearGroup[] = [
  {
    spellings:
      '傻b|傻哔|鲨臂|傻臂|杀币|傻13|shabi|dsb|ncsb|煞逼|莎比|沙碧|傻币|傻*|傻p|啥b|砂比|纱比|鲨比|鲨笔|傻🖊|傻✏|傻🐔|傻🍺|🦈笔|🦈🖊|鲨🖊|煞🖊|煞比|沙比|鲨批|傻比|伞兵一个|你个伞兵|大伞兵|伞兵玩意|sha13|傻бі|沙壁|傻鼻|傻碧|傻壁|仨逼|撒比|撒币玩意|洒比|萨比|莎币|啥币|傻毕|sh4bi|sha逼|傻bi|sha比|s逼',
    vulgar: 0.65,
    insult: 0.85,
  },
  { spellings: '啥比|撒币', vulgar: 0.55, insult: 0.84, fromPause: true, atPause: true },
  { spellings: 'sb|5b', vulgar: 0.6, insult: 0.83, lonely: true },
  {
    spellings: '傻x|憨b|二b|2b|fw|2逼|你个瓜皮|瓜批|哈批|哈麻批|憨皮|傻批|🐷脑子|煞b|傻帽|傻冒|二百五玩意|2货|傻diao',
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
      '贱b|犯贱|下贱|表子|烂货|公交车女|贱比|煎人|jianren|biaozi|婊zi|裱子|骚b|骚比|烧鸡玩意|婊砸|碧池|bichi|贱皮子|死娘们|biao子|贱ren|建人玩意|婊里婊气|剑人|溅人|jian人|jian货',
    vulgar: 0.65,
    insult: 0.85,
  },
  {
    spellings:
      '狗比|狗b|狗币|狗批|🐶东西|🐶日的|🐶逼|🐶比|🐕日的|狗ri的|苟日的|苟比|狗篮子|狗官|畜生玩意|触生|出生玩意|楚生|褚生|chusheng|初生东西|杂zhong|🐕东西|🐶娘养的|够日的|狗曰的|犬日的',
    vulgar: 0.6,
    insult: 0.83,
  },
  {
    spellings: '老狗|死狗|彪子|篮子|老灯|十三点|二笔|二臂|二比|瓜皮|勺子|啥批|啥笔',
    vulgar: 0.6,
    insult: 0.83,
    called: true,
  },
  { spellings: '走狗', vulgar: 0.45, insult: 0.83 },
  { spellings: '禽兽不如|猪狗不如', vulgar: 0.45, insult: 0.83 },
  {
    spellings:
      '龟孙|鳖孙|王8蛋|王八🥚|忘八蛋|忘八端|hundan|混🥚|浑蛋|昏蛋|老b登|老比登|wbd|龟🥚|乌龟🥚|死鬼东西|鳖崽子|王ba蛋|没屁眼|缺德冒烟|贱不贱',
    vulgar: 0.55,
    insult: 0.82,
  },
  {
    spellings: '真贱|好贱|太贱|这么贱|那么贱|老登|兔崽子|小兔崽子|老匹夫|老妖婆|臭婆娘|臭小子',
    vulgar: 0.4,
    insult: 0.83,
  },
  {
    spellings:
      '肥猪|丑八怪|死穷鬼|穷鬼|土鳖|乡巴佬|臭要饭的|贱男|普信男|娘炮|死太监|舔狗|鸡婆|八婆|死gay|死宅|龟男|蝈蝻|郭楠|国蝻|蛆|阴沟里的',
    vulgar: 0.3,
    insult: 0.83,
  },
  {
    spellings: '仆街|戆居|痴线|顶你个肺|死扑街|撚样|撚|on9|diu你|小赤佬|我册那|真册那|个册那|组撒|勒色',
    vulgar: 0.55,
    insult: 0.81,
  },
  {
    spellings:
      '臭虫|苍蝇东西|寄生虫|吸血鬼|白眼狼|吃里扒外|缺德玩意|缺德货|猪狗|人模狗样|衣冠禽兽|道貌岸然|恶心东西|恶心玩意|晦气玩意|晦气东西|骗子|死骗子|黑心商家|无赖|流氓|地痞|渣男|渣女|死渣男|下头男|下头女|猥琐男|普信|妈宝男|凤凰男|捞女|死小三|狐狸精|阴阳人|怪胎|变态佬|咸猪手',
    vulgar: 0.2,
    insult: 0.45,
  },

  { spellings: '册那|册佬', vulgar: 0.55, fromPause: true },
  { spellings: '吊你|丢你|diu|屌你个', vulgar: 0.55, insult: 0.6, fromPause: true, atPause: true, lonely: true },

  { spellings: '小瘪三|小赤佬玩意|小逼养的', vulgar: 0.55, insult: 0.83 },
];
