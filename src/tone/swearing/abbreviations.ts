import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { clauseAround } from '../around.ts';

/** Units around letters in which their clause tells what they stand for. */
const FAR = 60;

/** What letters stand for is told: SB 是…的缩写. */
const EXPLAINS = new RegExp(
  wrapped`
    缩写|前缀|后缀|变量|用户名|车牌|课号|色号|首席|简称|全称|元素|符号|原子序数|商标|术语|首字母|
    拼音|词典|字典|英文里|英语里|读作|译名|[开结]尾的|命名|扩展名|货号|型号
  `,
  '',
);

/** Something has letters for a name: md格式, 2b铅笔; nobody calls these names. */
const NAMED = new RegExp(
  wrapped`
    ^\s?(?:
      [$￥¥]|格式|文档|语法|年会|后缀|认证|综合[征症]|型|铅笔|笔芯|起形|打底|面[的板漆]|轨|轴|接口|
      板[^子]|级|座|栋|卷|套餐|蛋白|酶|算法|实验室|螺[母丝栓]|编辑器|涂层|阻尼|合金|薄膜|晶体|
      半导体|因子|受体|基因|细胞|患者|检查|彩超|筛查|数值|跑鞋|板鞋|联名|模组|芯片|制程|光刻|列车|
      航班|字段|函数|命令行|端口|总线|文件夹|字体|解调|导联|频道|唱片|峰会|股份|基金|曲线|转发|比率|
      信号|调制|标准|涂卡|答题卡|[0-9]
    )
  `,
  '',
);

/** So are these, but for the words in `SAID_OF_ANYTHING`. */
const NAMED_SOMETIMES = new RegExp(
  wrapped`
    ^\s?(?:
      文件|会议|大会|课程?|协会|公司|品牌|协议|考试|系列|类|组|区|楼|路|线|口|门|方案|计划|项目|
      商城|端|业务|客户|赛道|行业|创业|运营|鞋|键盘|机床|系统设计
    )
  `,
  '',
);
const SAID_OF_ANYTHING = /^(?:[a-z]?sb|5b|fw|zz|jb|md|tmd|cnm|nmsl)$/;

/** What the rest of the text is about, when letters are short for something of it. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  sb: /nike|耐克|dunk|滑板|锑|somebody|短语|造句|介词|宾语|词组|固定搭配|例句|语法/,
  md: /插图|图片|github|笔记软件|md文件|markdown|readme|typora|obsidian|随身听|卡组|马里兰|医学博士|phd|头衔/,
  tmd: /三家|指数|头条|滴滴|美团|关节|颞|阻尼|二维材料|过渡金属/,
  nm: /纳米|波长|光谱|芯片|制程|牛米|扭矩|单位|μm|um|微米/,
  nmbd: /smbd|samba|netbios|wins|守护|服务器/,
  nmd: /阿迪|adidas|鞋|boost|配色|联名|三叶草|那双|上脚/,
  mmp: /基质|表达|肿瘤|抑制剂|蛋白/,
  nt: /医生|复查|值偏|彩超|b超|孕|胎儿|产检|宝宝|递质|windows|台币/,
  nc: /机床|数控|降噪|子刊|投稿|审稿|北卡/,
  cnm: /博物馆|算法|社区发现/,
  jb: /插件|激活|试用|编辑器|编译|代码|jetbrains|pycharm|音箱|国标|行业标准/,
  j8: /列车|航班|螺/,
  fw: /fw ?:|fw文件|转发|邮件|秋冬|防火墙|固件|前锋|时装周|固件|升级到|版本|蓝牙|刷机/,
  '2b': /铅笔|答题卡|涂卡|to ?c|2c|企业客户|saas|银行/,
  s13: /总决赛|赛季|世界赛|英雄联盟|lpl|手表/,
  byd: /比亚迪|试驾|提车|续航|充电|新能源|混动|海豚|海豹|4s/,
  g8: /峰会|集团|高速/,
  fck: /足球|俱乐部|哥本哈根|欧[冠联]|丹超/,
  fk: /三国|外键|约束/,
  kys: /软件|地震/,
  wtf: /word to|跆拳道/,
};

const LETTERS = /^(?:[a-z0-9]{1,6}|装b)$/;
const SURNAME = /^\s?(?:同学|老师|总|姐|哥|先生|女士|办|首席|遇|[+=])/;

/** Whether the rest of the text says that letters stand for something else than a curse. */
export function isAbbreviated(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end);
  if (!LETTERS.test(word)) return false;
  const after = text.slice(end, end + 8);
  if (word === 'cao') return SURNAME.test(after) || /姓|拼音|护照/.test(text);
  if (
    clauseAround(text, { start, end }, FAR).some((words) => EXPLAINS.test(words)) ||
    NAMED.test(after) ||
    TOPICS[word]?.test(text) === true
  )
    return true;
  return NAMED_SOMETIMES.test(after) && !SAID_OF_ANYTHING.test(word);
}
