import { allMatches } from './matches.ts';
import type { Range } from './types.ts';

/** A repost chain: everything from the first `//@name:` on is somebody else's. */
const CHAIN = /\/\/@[^\s:：@/]{1,40}[:：]/;

/** Words between a pair of quotation marks on one line. */
const BETWEEN_MARKS = /“([^“”\n]{1,200})”|「([^「」\n]{1,200})」|『([^『』\n]{1,200})』/gu;

/**
 * What stands right before speech that is reported: somebody and a verb of saying. Bare quotation marks are not enough,
 * since they also mark irony, titles and set phrases (说“不”). What the user says himself (我说「…」) is his own.
 */
const SAYING =
  /([^\s，。！？；]{0,10})(?:说|问|骂|喊|吼|回复|回我|评论|留言|发来|写道|写着)(?:了|过|着|道|我|他|她|一句)?([：:，,]?)\s?$/u;

/** UTF-16 units before a quotation mark in which `SAYING` stands. */
const SAYING_LENGTH = 18;

/** English reported speech: a third person, a verb of saying, a quotation. */
const REPORTED_ENGLISH =
  /\b(?!(?:I|i|we)\b)[A-Za-z]+ (?:said|says|yelled|asked|wrote|goes|shouted)[,:]? (?:"([^"\n]{1,200})"|“([^”\n]{1,200})”)/g;

/** The user is the one who says it: 我就说, 我昨天跟他说, but not 我听他说. */
const SELF =
  /(?<![跟对和向给朝冲])[我俺咱](?:(?:就|也|还|都|又|只|想|要|会|真|才|直接|当场)?|[^他她它]*[跟对和向给朝冲][^我]*)$/u;

/** Who else can say something; needed where no colon shows that speech follows. */
const SOMEBODY = /[他她它们师妈爸哥姐弟妹人友员板导客某谁]$/u;

function reportedInChinese(text: string): Range[] {
  const ranges: Range[] = [];
  let last = 0;
  for (const { index, 0: words } of allMatches(text, BETWEEN_MARKS)) {
    const said = SAYING.exec(text.slice(Math.max(last, index - SAYING_LENGTH), index));
    last = index + words.length;
    const [, who = '', colon = ''] = said ?? [];
    if (!said || SELF.test(who) || !(colon || SOMEBODY.test(who))) continue;
    ranges.push({ start: index + 1, end: last - 1 });
  }
  return ranges;
}

function reportedInEnglish(text: string): Range[] {
  return allMatches(text, REPORTED_ENGLISH).map((match) => {
    const end = match.index + match[0].length - 1;
    return { start: end - (match[1] ?? match[2])!.length, end };
  });
}

const reported = (text: string): Range[] =>
  [...reportedInChinese(text), ...reportedInEnglish(text)].sort((a, b) => a.start - b.start);

/** The ranges of a draft that are somebody else's words: repost chains and reported speech. In order, not overlapping. */
export function quotedWords(text: string): Range[] {
  const chain = CHAIN.exec(text)?.index ?? text.length;
  const apart: Range[] = [];
  for (const range of reported(text.slice(0, chain))) {
    if (range.start >= (apart.at(-1)?.end ?? 0)) apart.push(range);
  }
  if (chain < text.length) apart.push({ start: chain, end: text.length });
  return apart;
}

/** `text` with somebody else's words blanked out, so that every position stays what it was. */
export function ownWords(text: string, quoted: readonly Range[] = quotedWords(text)): string {
  let own = '';
  let position = 0;
  for (const { start, end } of quoted) {
    own += text.slice(position, start) + '\n'.repeat(end - start);
    position = end;
  }
  return own + text.slice(position);
}
