import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { FoundName, Signed } from './found.ts';

/** Sites where a bare name with a mark of a name in it is an account: ig lazy.panda_, github lemonade-dev. */
const SPACED = new RegExp(
  wrapped`
    (?<![a-z\d:/.])(?:
      tg|telegram|ig|ins|instagram|twitter|推特|github|discord|psn|threads|pixiv|微博|小红书|b站|
      抖音|snapchat
    ) (?<value>@?[a-z](?=[a-z\d]{0,20}(?:[_.-][a-z\d_]|\d{2}))[\w.-]{3,29})(?![\w-])
  `,
  'gu',
);

/** The page of an account: github.com/lemonade-dev. */
const PROFILE =
  /(?<![a-z\d.-])(?:github|gitee|instagram|twitter|x|t|weibo)\.(?:com|me)\/(?<value>@?[a-z][\w.-]{2,29})(?![\w./?-])/gu;

/** Names in Latin letters right behind a site, or in the address of a page. */
export function pageNames({ text }: Signed): FoundName[] {
  const found: FoundName[] = [];
  for (const pattern of [SPACED, PROFILE]) {
    for (const { 0: words, index, groups } of allMatches(text, pattern)) {
      const { value } = groups as { value: string };
      found.push({ start: index + words.length - value.length, name: value.replace(/[.-]+$/, ''), certainty: 0.55 });
    }
  }
  return found;
}
