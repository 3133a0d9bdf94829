import { wrapped } from '../../draft/wrapped.ts';

/** What somebody or something is called, before a name that is a place's as well: 同桌叫吴江. */
const CALLED =
  /(?:叫|名叫|名字[叫是]|大名|本名|全名|姓名|笔名|艺名|网名|昵称|绰号|外号|取名|起名|改名|学名|化名|人称)(?:做|作|是|为|:)?["“「]?$/u;
/** A town is called so too: 一个叫西塘的地方, 我们镇叫新桥. */
const A_PLACE_IS = /(?:地方|[镇县城市村乡省岛山湖江河区街站]|地儿)(?:的?名字?)?(?:就|也|是)?[叫名]/u;
const ENDED =
  /^["”」]?(?:的(?:[男女]|人(?!多)|家伙|角色|主角|反派|孩子|同学|小孩|演员|歌手|选手|博主)|$|[^\p{Script=Han}"”」]|(?:每次|经常|上课|老是|平时|长得|跟我|和我))/u;

/** Surnames that are hardly a word, with what stands before a whole name. */
const WHOLE_NAME = new RegExp(
  wrapped`
    (?:^|[^\u4e00-\u9fff]|[叫是和跟找问])
    [王李张刘陈杨赵吴徐孙朱胡郭林罗郑梁谢宋韩冯邓曹彭肖董潘袁蔡蒋杜魏苏吕沈姚卢姜崔谭廖贾邹孟邱薛闫侯陶黎郝龚邵严]$|
    (?:叫|名叫|我是|他是|她是)
    [黄马何许曾田余叶程丁任钟陆汪范夏韦付方熊秦尹段雷史贺顾毛钱周高江白石万金]$
  `,
  'u',
);

/** Who sings, plays or repeats it: the name is that of a song. */
const SUNG =
  /(?:循环|翻唱|弹唱|清唱|哼[着起]?|[唱弹][着了过起完]?(?:一[首曲遍])?|[一那这]首|赵雷|歌单里)(?:的是|的就是|的)?["“「]?$/u;

/** Parts of a song, a film or a book, behind its name. */
const WORK = new RegExp(
  wrapped`
    ^["”」]?(?:
      [这那](?:首|支|歌|部|剧|电影|片子|综艺|游戏|番|本书|版)|
      的?(?:
        前奏|歌词|副歌|旋律|伴奏|吉他谱|和弦|主题曲|片[头尾]曲|插曲|预告片|大结局|票房|首映|点映|
        片段|台词|原著|番外|漫画|同人
      )|
      (?:单曲)?循环|第[一二三四五六七八九十\d]+[集季话]
    )
  `,
  'u',
);

/** The word itself is spoken of: “东京”俩字. */
const WORD = /^["”」](?:这?[俩两一二三四]个?字|这个?词)/u;

/** Whether a name is that of somebody, of a work or only a word. */
export function isCalled(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 8);
  if (WORK.test(after) || WORD.test(after) || SUNG.test(lead)) return true;
  if (CALLED.test(lead) && ENDED.test(after) && !A_PLACE_IS.test(lead)) return true;
  return end - start === 2 && WHOLE_NAME.test(lead.slice(-3)) && !/^[省市县区这那]/u.test(after);
}
