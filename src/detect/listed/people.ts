import { unpack } from '../gazetteer.ts';
import { KIN } from '../lists/kin.ts';

/** What stands right before and right behind something of a kind, so that little else can stand there. */
export interface Cues {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const BEFORE = [
  ...unpack(KIN),
  // Somebody near.
  ...['[爸舅姨姑婶哥姐弟妹友]', '(?<![他你她尼特])妈', '发小', '同桌', '同学', '同事', '[家养]的'],
  '(?<![大国一二三四五六七八九十几两这那每百千])家',
  // What somebody is called.
  ...['我叫', '叫我', '我是', '名叫', '本名', '[外小名]号?叫'],
  // What one does with somebody.
  ...['[让找约喊骂给]', '[跟陪问遛撸](?:我家)?', '[嫁娶]', '谢谢', '感谢', '认识', '想念', '[今昨明][天晚][和跟]'],
];

/** What somebody or an animal does, and neither a thing nor a day of the year: 年糕又把…, 白露说…. */
const BEHIND = [
  ...[
    '又(?!到|是|一年|[涨贵酸甜])',
    '把(?!手)',
    '借(?![口鉴此助贷])',
    '说(?!明)',
    '问(?!题)',
    '你(?!好)',
    '骂',
    '[帮陪]',
    '居然',
    '竟然',
    '终于',
  ],
  ...['师[兄姐弟妹]', '学[长姐弟妹]', '同学', '老师', '女士', '先生', '哥(?!哥)', '姐(?!姐)', '本人', '家的?(?:猫|狗)'],
  ...[
    '偷',
    '跳',
    '趴',
    '胖',
    '瘦',
    '跑',
    '醒',
    '哭',
    '笑',
    '睡着',
    '打呼噜',
    '回[来家去]',
    '去了',
    '不见',
    '拆家',
    '掉毛',
  ],
  ...['在此', '在(?:我|家|吗|哪|宿舍|睡|床|楼|办公|公司|学校|群)', '[昨今][天晚]', '刚(?!刚好)', '生日'],
  ...[
    '给我(?!来)',
    '把我',
    '[跟和]我',
    '发[消来]',
    '打来',
    '打[针呼]',
    '绝育',
    '疫苗',
    '结婚',
    '失恋',
    '分手',
    '请假',
    '迟到',
  ],
];

/** What is said of people. What stands before is read from its end, so that nothing is tried at any other place. */
export const PERSON: Cues = {
  before: new RegExp(`$(?<=(?:${BEFORE.join('|')})[ :]?)`, 'u'),
  behind: new RegExp(`^ ?(?:${BEHIND.join('|')})`, 'u'),
};

/** What is said of somebody who goes by a nickname, people and animals. */
export const HANDLE: Cues = {
  before:
    /(?:主页|[小大新旧副]号叫?|网名|昵称|账号|帐号|马甲|圈名|笔名|关注|搜索?|我家的?|家里的?|[家养]的?[猫狗]叫?)[ :是]?$/u,
  behind: new RegExp(`${PERSON.behind.source}|^ ?[(,]?我家?[的]?[猫狗喵汪]`, 'u'),
};
