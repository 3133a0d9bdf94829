import type { Range } from '../../draft/types.ts';

/** What is no curse though it is written like one, and what tells so: each of its patterns alone is enough. */
interface Namesake {
  /** What it is then. */
  readonly meant: string;
  /** A draft that holds it. */
  readonly example: string;
  /** The match, all of it. */
  readonly word: RegExp;
  /** Anywhere in the draft. */
  readonly around?: RegExp;
  /** Right before the match. */
  readonly before?: RegExp;
  /** Right behind it. */
  readonly behind?: RegExp;
}

/** Beside the names of kin and letters that are short for something, all that is known to be mistaken for a curse. */
export const NAMESAKES: readonly Namesake[] = [
  {
    meant: 'a Tibetan name',
    example: '尼玛老师教我们跳锅庄',
    word: /^[去到叫从在]?尼玛的?$/u,
    around:
      /日喀则|经幡|转经|朝圣|拉萨|羊湖|进藏|卓玛|扎西|次仁|达瓦|多吉|平措|格桑|拉姆|措姆|藏语|藏族|藏文|西藏|那曲|活佛|寺|支教/,
    behind: /^(?:老师|同学|大叔|大哥|大姐|阿姨|叔叔|奶奶|爷爷|医生|书记|校长|教练|师傅|[哥姐乡镇])/u,
  },
  {
    meant: 'the first part of a foreign name',
    example: '这部片子的导演是尼玛·贾法里',
    word: /^(?:尼玛|[a-z]·[a-z])$/iu,
    behind: /^·\p{Script=Han}{2}/u,
  },
  {
    meant: 'newton metres',
    example: '扭矩是3cN·m',
    word: /^c ?n·m$/iu,
    around: /扭矩|弯矩|力矩|扳手|kN|牛米|N·m.*N·m/,
  },
  {
    meant: 'a pond among others',
    example: '逛了剑池、碧池、放生池',
    word: /^碧池$/,
    before: /[池湖潭泉]、$/u,
    behind: /^、\p{Script=Han}{1,4}[池湖潭泉]/u,
  },
  {
    meant: 'whether something is drafted',
    example: '合同今天要草拟吗',
    word: /^草拟吗$/,
    around: /草拟(?!吗)|纪要|合同|协议|文件|方案|章程/,
  },
  {
    meant: 'small animals that have hatched',
    example: '乌龟孵出了一窝龟孙子',
    word: /^(?:(?:龟|🐢)(?:儿子?|孙子?|蛋)|王八蛋)$/u,
    around: /[出破]壳|孵|草龟|乌龟|养龟|龟苗|龟缸|巴西龟|陆龟|龟蛋/,
  },
  {
    meant: 'somebody of the family Ni',
    example: '同学姓倪，倪玛的作业又是满分',
    word: /^倪/,
    around: /姓倪|[叫喊][他她]?倪/u,
  },
  {
    meant: 'what lies on a path',
    example: '遛狗要捡狗屎',
    word: /^[狗吃](?:屎|💩)$/u,
    around: /遛|捡|铲|踩|牵绳|公园|草坪|养狗|绿化带|文明养犬|袋子|流浪[狗猫]|人行道|楼道|马路上|满地/,
  },
  {
    meant: 'a dish of innards',
    example: '早餐来一碗杂碎',
    word: /杂碎$/,
    around: /[碗喝汤锅]|早餐|早点|小吃|羊|牛|泡馍/,
  },
  {
    meant: 'young ones of an animal',
    example: '母狗下了五只狗崽子',
    word: /崽子$/,
    around: /满月|断奶|一窝|母狗|[一二两三四五六几]只|喂奶|狗妈/,
  },
  {
    meant: 'a limb without feeling',
    example: '拔完牙口腔麻痹了半天',
    word: /^麻痹的?$/,
    around: /口腔|关节|面部|神经|肢|麻药/,
  },
  {
    meant: 'a surname of two characters',
    example: '三国里那张司马脸最好认',
    word: /^司马/,
    around: /姓司马|复姓|司马[懿光迁昭炎]|三国/,
  },
  {
    meant: 'a soldier who jumps from the sky',
    example: '纪录片里说那一营全是伞兵',
    word: /伞兵/,
    around: /空降|跳伞|空投|部队|战士|连队|[一二]战|士兵|军[人事队]|师的|旅的|[营团连]的?全/,
  },
  {
    meant: 'what nobody goes to see or buys',
    example: '这部片子票房又扑街了',
    word: /^扑街$/,
    before:
      /(?:票房|收视率?|剧集?|片子?|电影|综艺|专辑|销量|考[试研]|股票|基金|新[歌书番]|口碑|数据|直播|首播|开播|播放量|成绩|业绩|作品|项目|游戏)[^你他她们，,。!！?？]{0,3}$/u,
    behind: /^(?:作[者品]|网文|剧|片|之作|作者|文)/u,
  },
  {
    meant: 'something that is sent',
    example: '寄吧，走顺丰',
    word: /^寄吧$/,
    around: /快递|顺丰|邮[寄费局政]|包裹|到付|收件|地址|运费/,
  },
  {
    meant: 'what is below another element or table',
    example: '表子元素的样式没继承',
    word: /^表子$/,
    behind: /^(?:元素|查询|节点|项|集|类|组件|表|结构|程序|系统|任务)/u,
  },
  {
    meant: 'a village or street behind the west',
    example: '搬到西八里庄了',
    word: /^西八$/,
    behind: /^(?:里|路|街|巷|楼|号|区|[^，。]?胡同)/u,
  },
  {
    meant: 'what fans are given for nothing',
    example: '这集的杀必死太多了',
    word: /^杀必/,
    around: /番|动画|动漫|漫画|福利|作画|特辑|[这第]集|粉丝/,
  },
  {
    meant: 'points of a figure',
    example: 'C、N、M三点共线',
    word: /^[a-z](?:[、,，][a-z])+$/u,
    around: /共线|[一二两三四]点|三角|四边|平面|向量|证明|交于|中点|垂直|平行/,
  },
  {
    meant: 'a platform of second-hand phones',
    example: '转转zz平台的验机报告',
    word: /^zz/,
    around: /转转|验机/,
  },
  {
    meant: 'a key of a remote control',
    example: '按住on9键三秒',
    word: /^on9$/,
    behind: /^[键号档楼]/u,
  },
  { meant: 'an alpaca', example: '动物园的草泥马吐口水', word: /^草泥马$/, around: /羊驼|动物园|农场|吐口水|驼毛/ },
];

/** Units around a match in which what stands right beside it is looked for. */
const REACH = 8;

/** Whether the rest of the text says that something else is meant by the word at `[start, end)`. */
export function isNamesake(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end);
  return NAMESAKES.some(({ word: written, around, before, behind }) => {
    if (!written.test(word)) return false;
    const isAround = around?.test(text) ?? false;
    const isBefore = before?.test(text.slice(Math.max(0, start - REACH), start)) ?? false;
    return isAround || isBefore || (behind?.test(text.slice(end, end + REACH)) ?? false);
  });
}
