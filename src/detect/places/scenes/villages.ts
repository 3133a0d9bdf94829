import { wrapped } from '../../../draft/wrapped.ts';
import { NAME } from '../landmark-names.ts';
import { HEAD, type Scene } from './scene.ts';

/** A village by the family that it is called after, where somebody grew up or something goes on. */
const FAMILY = wrapped`
  [王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付方邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱严]
`;
const VILLAGE = new RegExp(
  wrapped`
    (?<=[村屯寨庄]子?(?:就|名)?叫)(${NAME}{2,4}?[村屯寨庄沟])(?=[,。!?~\s]|$)|
    ${HEAD}(
      (?:
        [大小前后上下东西南北老新]?${FAMILY}家?
        (?:庄|沟|屯|寨|坪|坳|岭|洼|窑|营|堡|塘|圩|店|集|湾|坝|塆|垸|墩|冲|峪|铺|畈|村)村?|
        ${NAME}{2,3}村
      )(?:[一二三四五六七八九十\d]{1,2}[组队社])?
    )(?=
      的?(?:
        长大|赶集|握手楼|租房|租的|修路|拆[迁了]|停[水电]|一共|只剩|还剩|
        的?(?:
          柿子|柚子|桃子|橘子|核桃|麦子|玉米|稻子|油菜|红薯|荷花|祠堂|河|井|老井|老屋|土路|小卖部|
          村口|戏台|水库|麦田|大爷|大妈|狗|鸡|年味|大喇叭|广播|文化墙|村委
        )|
        [^,。]{0,4}(?:熟了|赶集|城中村)|老家|过年|办酒|吃席|搭戏台
      )
    )
  `,
  'gu',
);
const SIGN = new RegExp(
  wrapped`
    [村屯寨庄]子?(?:就|名)?叫|[庄沟屯寨坪坳岭洼窑营堡塘圩店集湾坝塆垸墩冲峪铺畈村](?=
      [村一二三四五六七八九十\d]|的|长大|赶集|握手|租|修路|拆|停[水电]|只剩|还剩|老家|过年|办酒|
      吃席|搭戏|[^,。]{0,4}(?:熟了|赶集|城中村)
    )
  `,
  'gu',
);

/** What is said of any village, or begins with a word that no name does. */
const ANY = /^(?:[我你他她们这那哪几每各全某一两三农山渔乡城同邻]|地球|世)|[的了]|[全每个同邻农]村$/u;

/** Villages: 李家沟的柿子熟了. */
export const villages: Scene = { sign: SIGN, pattern: VILLAGE, isNone: (words) => ANY.test(words), certainty: 0.46 };
