import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { before, insideAddress } from '../context.ts';
import { unpack } from '../gazetteer.ts';
import { PLATFORMS } from '../lists/platforms.ts';
import type { FoundName, Signed } from './found.ts';
import { isNoMention } from './nobody.ts';

/** Weibo allows names of 30 characters. A mail address has letters before its @. */
const MENTION = /(?<![\w.%+-])@ ?[\p{L}\p{N}_-]{2,30}/gu;

/** Sites on which names have dots: @yuki.film. */
const DOTTED = /(?<![\w.%+-])@[a-z\d_][a-z\d_-]{0,28}(?:\.[a-z\d_-]{1,28}){1,3}/gu;

/** The end of a host or a file, which no name with dots has. */
const HOST = new RegExp(
  wrapped`
    \.(?:
      com|cn|net|org|edu|gov|io|me|cc|co|tv|top|xyz|info|im|us|uk|hk|tw|jp|dev|app|site|[jt]sx?|py|
      md|css|html?|json|v?\d+
    )\.?$
  `,
  'u',
);

/** Everybody, and those who answer for a site. */
const NOBODY = new RegExp(
  wrapped`
    ^@ ?(?:
      \d{1,3}$|了|完[了人全所]|错[了人]|到[我你他她群]|得[我头人]|过[我你他她]|不[到出]|
      [\d一二三两几]个?位?(?:好友|朋友|人)|好友|朋友|qq\.?$|qq ?\.|所有人|全体(?:成员|人员)?|全员|
      everyone|here|channel|客服|官方|官博|班长|班主任|老师|群主|管理员|符号|一下|某人|谁|
      [我你他她](?:们|俩)?[的了啊呀吧吗呢嘛哈]{0,2}$|[我你他她](?:干[嘛吗啥]|干什么|[就都也又还才])|
      自己$|ta$|学委|团支书|课代表|本人|对方|我一下|[早晚][五六七八九十](?!\p{L})|ai|豆包|元宝|
      罗伯特
    )
  `,
  'u',
);

/** Where a thing was shared from: 来自@网易云音乐. */
const SHARED: ReadonlySet<string> = new Set(unpack(PLATFORMS));

/** Words that a sentence goes on with after a mention without a blank. */
const ADDRESSED = new RegExp(
  wrapped`
    你|我|告诉|怎么|什么|请问|求|曝光|说$|博客|更新[啦了吧]|关注一?下|开播|直播[啦了]|发了|快来|
    来看|来玩|谢谢|生日快乐|帮忙|看看|新[图歌文]|同款|姐妹(?=[快来你们看])|把[我你他她]|本人|
    出[那这一]|的(?:新|视频|直播|推荐|微博|歌|图)
  `,
  'u',
);

/** Names with dots, which hosts and files have as well. */
const dotted = (text: string): FoundName[] =>
  allMatches(text, DOTTED)
    .map(({ index, 0: name }) => ({ start: index, name, certainty: 0.85 }))
    .filter(({ start, name }) => !HOST.test(name) && !insideAddress(text, start));

/** Whether a mention at `index` of a folded text stands in an address or goes on as one. */
function isOfAddress(text: string, index: number, words: string): boolean {
  // The next name of a chain of reposts: 转发微博//@….
  if (insideAddress(text, index) && !before(text, index, 2).endsWith('//')) return true;
  const end = index + words.length;
  return /^ ?\.[a-z]/.test(text.slice(end, end + 3));
}

const plain = (text: string): FoundName[] =>
  allMatches(text, MENTION).flatMap(({ index, 0: words }) => {
    if (NOBODY.test(words) || isNoMention(text, index, words) || SHARED.has(words.slice(1))) return [];
    if (isOfAddress(text, index, words)) return [];
    const end = words.search(ADDRESSED);
    return { start: index, name: end > 2 ? words.slice(0, end) : words, certainty: 0.9 };
  });

/** Names behind an @, with it. */
export const mentionedNames = ({ text }: Signed): FoundName[] =>
  text.includes('@') ? [...dotted(text), ...plain(text)] : [];
