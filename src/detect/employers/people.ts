import { wrapped } from '../../draft/wrapped.ts';

/** Who is spoken of, before the name: the writer or his people. */
export const PEOPLE =
  '我|本人|自己|俺|咱|爸|妈|老公|老婆|[男女]友|[男女]朋友|对象|表?[哥姐弟妹]|室友|同学|朋友|闺蜜|社畜|打工人|同屋|叔|姨|舅|他|她';
export const SOMEBODY = new RegExp(`(?:${PEOPLE})[^,。!?;\\n]{0,5}$`, 'u');

/** Who belongs to it without a verb: 对象中石油的. */
export const KIN_OF = new RegExp(
  wrapped`
    (?:
      对象|老[公婆]|[男女]朋?友|室友|发小|邻居|闺蜜|前任|[姐妹]夫|[姑姨]父|公公|婆婆|岳[父母]|
      师[兄姐弟妹]|[我他她](?:表|堂|亲|大|二|三|小)?(?:爸|妈|哥|姐|弟|妹|叔|姨|舅|姑|伯|婶|嫂)
    )$
  `,
  'u',
);

/** Who works there with the writer or somebody else. */
export const COLLEAGUE = /^的(?:前|老|男|女)?同事|^同事(?!们?都?[用买说])/u;

/** Who of the staff is called by a surname, and heads whom everybody knows so: 网易的廖哥推荐我来的. */
export const OPENS = /(?:^|[,。!?~\s]|[跟和找叫])$/u;
export const NAMED_CLERK = new RegExp(
  wrapped`
    ^的(?![雷任马董刘余丁]总|马工|董姐)
    [王李张刘陈杨黄赵周吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付方邹孟熊秦邱尹薛闫段雷侯陶黎贺顾毛郝龚邵钱严]
    (?:哥|姐|总|工|叔|姨|经理|师傅)
  `,
  'u',
);
