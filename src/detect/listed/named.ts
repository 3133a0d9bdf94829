import { isSpokenOf } from './cues.ts';
import type { Listed } from './types.ts';

/** What somebody or an animal does, and neither a thing nor a day of the year: 年糕又把…, 白露说…. */
const DOES =
  /^ ?(?:又(?!到|是|一年|[涨贵酸甜])|把(?!手)|说(?!明)|问(?!题)|骂|[帮陪]|居然|竟然|终于|师[兄姐弟妹]|学[长姐弟妹]|同学|老师|女士|先生|[哥姐](?![哥姐])|家的?(?:猫|狗)|你(?!好)|偷|跳|趴|胖|瘦|生日|不见|跑|回[来家去]|去了|醒|哭|笑|[昨今][天晚]|刚(?!刚好)|给我(?!来)|发[消来]|[跟和]我|在(?:我|家|吗|哪|宿舍|睡|床|楼|办公|公司|学校|群)|绝育|打[针呼]|疫苗|结婚|失恋|分手|请假|迟到|睡着|拆家|掉毛)/u;

/** Somebody near right before, and what one does with somebody. */
const SOMEBODY =
  /(?:[爸妈舅姨姑婶哥姐弟妹友]|发小|闺蜜|同桌|同学|同事|(?<![大国一二三四五六七八九十几两这那每百千])家|[家养]的|[嫁娶]给?|感谢|谢谢|[外小名]号?叫|名叫|[跟陪问骂约遛撸](?:我家)?)$/u;

/** Whether the words around `[start, end)` of a folded text speak of somebody, an animal or, where one is listed, a company. */
export function isNamed(text: string, start: number, end: number, listed?: Listed): boolean {
  if (listed?.type === 'fact' && listed.fact.kind === 'employer') return isSpokenOf(text, start, end, listed);
  return (
    text[start - 1] === '@' ||
    DOES.test(text.slice(end, end + 4)) ||
    SOMEBODY.test(text.slice(Math.max(0, start - 3), start))
  );
}
