import type { SwearGroup } from './types.ts';

/** Swearing behind classical phrases, numbers, other languages and plays on words. Written for this purpose. */
export const WORDPLAY: readonly SwearGroup[] = [
  {
    spellings:
      '彼其娘之|彼娘之|其娘之|尔母婢|操汝母|干汝娘|汝娘的|非汝母|直娘贼|贼厮鸟|撮鸟|日汝母|草汝母|他老母的|你老母嗨|老母嗨|臭嗨|傻嗨|扑领母|仆领母|屌你嗨|丢你嗨|含卵',
    vulgar: 0.65,
    insult: 0.83,
  },
  {
    spellings:
      '艾斯比|爱斯比|埃斯比|艾斯彼|诶斯比|哎斯比|748吧|你748|去748|给我748|dog日的|dog东西|狗d东西|狗d的|死dog|司马仔|司马崽|司马哥|司马狗|司马东|司马的东西|司马厂商|司马快递|司马学校|司马导师|司马规定|司马物业|司马官方|司马运营|司马主播|司马客服|司马外卖|司马软件|司马系统',
    vulgar: 0.6,
    insult: 0.83,
  },
  {
    spellings:
      '万头🦙|万只🦙|万匹🦙|🦙奔腾|🦙🦙🦙|一万匹草|一万只草|热翔|吃了翔|喝翔|屙翔|皮燕子|没p眼|爆你菊|捅你菊|绝户玩意|刨你祖坟|挖你祖坟|祖坟炸',
    vulgar: 0.55,
    insult: 0.6,
  },
  { spellings: '断子绝孙|万头羊驼|万只羊驼|羊驼奔腾|羊驼奔过', vulgar: 0.4 },
  {
    spellings:
      '懂个卵|管个卵|看个卵|搞个卵|要个卵|算个卵|玩个卵|讲个卵|懂个吊|懂个屌|懂个叼|管个吊|管个屌|算个吊|算个屌|算个叼|看个屌|看个吊|玩个屌|玩个吊|搞个吊|搞个屌|算个鸟|懂个鸟|管个鸟|吊毛|叼毛|diao毛|d毛一个|扯鸡儿蛋|扯几把蛋|扯寄吧蛋|扯jb蛋|扯j8蛋|完蛋操|淦他|淦死|淦翻|真淦|淦哦|淦喔|焯死|焯他|肏他|肏死',
    vulgar: 0.55,
  },
  {
    spellings:
      '圣母婊|白莲婊|汉子婊|圣母biao|白莲biao|心机biao|绿茶b|绿茶bi|绿茶逼|心机b|白莲b|圣母b|圣母逼|绿茶裱|心机裱|绿茶表子',
    vulgar: 0.6,
    insult: 0.83,
  },
  {
    spellings:
      '씨발|ㅅㅂ|개새끼|병신|сука|блять|suka blyat|scheisse|putain|死ね|死ねよ|バカヤロー|ばかやろう|巴嘎雅路|八格牙鲁|巴嘎呀路',
    vulgar: 0.55,
    insult: 0.6,
  },
  { spellings: 'くそ|kuso|chikusho', vulgar: 0.55, fromPause: true, atPause: true },
  {
    spellings: 'fml|fku|fukk|fuk u|azzhole|a-hole|d1ck|pu$$y|mfer|mfers|fkn|fckn|effin|fkin',
    vulgar: 0.55,
    lonely: true,
  },
  {
    spellings:
      '傻篮子|死篮子|臭篮子|煞篮子|纯篮子|屁🕳|屁yan|屁烟儿|p眼|腚眼|批脸|批嘴|批脑壳|锤儿批|锤子批|辣块妈妈|辣块妈|日你个|我日你|我操你|我x你个|x你个閪|操他个|日他个|c他个|草他个|艹他个|c他妈|c他🐎|操他血|草他血|操你血|草你血|c你血|c你个|叽八|唧八|叽吧|姬八|姬霸|寄霸|寄巴|几霸|叽芭|鸡霸|鸡爸|鸡芭|鸡叭|击八',
    vulgar: 0.6,
    insult: 0.6,
  },
  {
    spellings:
      '条lun|lun样|系lun|lun开心|lun烦|lun热|lun冻|好lun|lun用|做lun|搞lun|lun事|碌7|你老味|佢老味|林老木|拎老木|恁老木|零老木|霖老木|破恁娘|破林娘|破你老母|你娘咧|恁爸咧|ㄐㄅ|ㄍㄋ|ㄙㄅ|ㄘㄋㄇ|ㄊㄇㄉ|ㄊㄇ|ㄋㄇ|ㄈㄎ',
    vulgar: 0.6,
    insult: 0.7,
    lonely: true,
  },
  { spellings: '9up|九up|鸠up|up9', vulgar: 0.55, atPause: true, lonely: true },
  { spellings: '贝雅迪|彼雅迪|比雅迪|贝亚迪|必亚迪|牛磨的|牛模的|牛蘑的|牛抹的|去他牛磨|sei b|sei逼', vulgar: 0.6 },
];
