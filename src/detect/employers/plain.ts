import { isCommonPair } from '../../draft/common-words.ts';
import type { Said } from './said.ts';

/** Longer words that begin with a name, which the lists of words do not join to it: 统一战线, 联想到, 爱尔兰. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  统一: /^(?:战线|祖国|大业|口径|安排|标准|管理|规定|认识|思想|考试|了)/u,
  联想: /^(?:[到起能]|一下|丰富)/u,
  理想: /^(?:主义|状态|型|化|工作|职业|对象|生活|[很太])/u,
  光明: /^(?:正大|磊落|前途|未来|的未来|做法|日)/u,
  港台: /^(?:剧|片|腔|[明影歌]星|艺人|电影|同胞|地区|那边|媒体|音乐)/u,
  爱尔: /^兰/u,
  东风: /^(?:吹|压|[快导-]|浩荡|夜放|洗地)/u,
  大众: /^(?:点评|化|脸|审美|认知|的)/u,
  移动: /^(?:端|工作站|互联|设备|通信|应用|电源|硬盘|支付|办公|了)/u,
  平安: /^(?:喜乐|夜|无事|健康|出生|长大|就好|是福)/u,
};

/** An office that is the end of another word: 社|区医院, 小|区医院. */
const OFFICE = /^[省市县区]/u;

/** What is done to somebody's account or name there, and what is read or said on a site: 知乎都在说, 豆瓣骂. */
const ON_A_SITE = /^(?:[都也就总老又还]在?说|[都也就总老又还]?在?(?:骂|喷|热议|科普|推荐|给我推)|装逼)/u;

/** Whether a name is but a word of the sentence, or a site that somebody reads. */
export function isPlain({ text, start, end, before, clause, sort }: Said): boolean {
  const name = text.slice(start, end);
  if (GOES_ON[name]?.test(text.slice(end, end + 4))) return true;
  if (sort === 'everyday' && ON_A_SITE.test(clause)) return true;
  if (OFFICE.test(name) && start > 0 && isCommonPair(text[start - 1]!, name[0]!)) return true;
  const word = sort === 'visited' && name.length === 2 && isCommonPair(name[0]!, name[1]!);
  return (
    word &&
    /^的(?:工作|职业|生活|状态|对象|另一半|人生|世界|样子|情况|时候|方式|日子)/u.test(clause) &&
    !/[在从]$|我们$/u.test(before)
  );
}
