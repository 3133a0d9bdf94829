import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { Lexicon, NO_WORD } from '../../grams/lexicon.ts';
import { clauseAround } from '../around.ts';
import { INNOCENT } from '../lexicon/innocent.ts';
import { isAbbreviated } from './abbreviations.ts';
import { isKin } from './kin.ts';
import { isMeaningful } from './meaningful.ts';
import { isNamesake } from './namesakes.ts';

/** Units around a match in which an everyday word is looked for that holds it. */
const REACH = 8;

let everyday: Lexicon<undefined> | undefined;

/**
 * Whether a match shares characters with an everyday word as long as it or longer, whatever stands between them.
 * `characters` counts also those that are written as emoji.
 */
export function isInnocent(text: string, { start, end }: Range, characters = 0): boolean {
  everyday ??= new Lexicon([{ words: INNOCENT.join('|'), says: undefined }], () => undefined);
  let bare = '';
  let shared = 0;
  const places: number[] = [];
  for (let at = Math.max(0, start - REACH); at < Math.min(text.length, end + REACH); at++) {
    if (!isMeaningful(text.charCodeAt(at))) continue;
    bare += text[at]!;
    places.push(at);
    if (at >= start && at < end) shared++;
  }
  const length = Math.max(characters, shared);
  for (let from = 0; from < bare.length && places[from]! < end; from++) {
    const word = everyday.longestAt(bare, from);
    if (word === NO_WORD || everyday.lengthOf(word) < length) continue;
    if (places[from + everyday.lengthOf(word) - 1]! >= start) return true;
  }
  return false;
}

/** Units around a match in which its clause tells what is meant. */
const FAR = 60;

/** The word itself is talked about. */
const MENTIONED =
  /怎么读|读作|字典|词典|偏旁|字母|写成汉字|谐音|拼音里|拼音表|可以拼出|听写|发音|音标|草字头|连起来|拼成|学拼音/;

/** A name from elsewhere as it is rendered here: 译沙比. */
const RENDERED = /译[作为成]?$/u;

/** How a name from elsewhere is spelled there: 沙比(Shabby)风. */
const SPELLED_THERE = /^ ?[(（](?!shabi|cao|nima|wo|ta?ma|gou|gun)[a-z]{4,}(?: [a-z]+)*[)）]/;

/** What stands in quotes is talked about where this is said of it. */
const TALKED_OF = new RegExp(
  wrapped`
    这个词|这词|一词|这个字|[两三四几]个字|国骂|脏话|脏字|敏感词|违禁词|屏蔽|打成|打进|输入法|
    语音转|识别成|谐音|意思|写作|念作|念成|读成|发音|辞典|词条|词源|结尾|开头|文件名|目录
  `,
  '',
);
const OPENS = /[“"「『‘']$/u;
const CLOSES = /^[!！?？。…]?[”"」』’']/u;

/** Whether a match stands in a title: 《滚蛋吧！肿瘤君》. */
function isInTitle(text: string, start: number): boolean {
  const opened = text.lastIndexOf('《', start);
  return opened >= 0 && !text.slice(opened, start).includes('》') && text.includes('》', start);
}

/** Whether the rest of the text says that something else is meant: kin, letters, a name, an animal; or the word itself. */
export function isExplained(text: string, range: Range): boolean {
  const { start, end } = range;
  if (
    clauseAround(text, range, FAR).some((words) => MENTIONED.test(words)) ||
    isInTitle(text, start) ||
    isKin(text, range)
  )
    return true;
  if (RENDERED.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (OPENS.test(text[start - 1] ?? '') && CLOSES.test(text.slice(end, end + 2)) && TALKED_OF.test(text)) return true;
  if (SPELLED_THERE.test(text.slice(end, end + FAR))) return true;
  return isAbbreviated(text, range) || isNamesake(text, range);
}
