import { wrapped } from '../../draft/wrapped.ts';
import { APP_SCHEMES } from '../lists/app-schemes.ts';

/** A way to write an address: what every draft with one holds (`needs`), and where one may stand in folded text. */
export interface LinkForm {
  readonly needs: string;
  readonly pattern: RegExp;
}

const REST = '[!#-&(-;=?-[\\]_a-z|~]';

/**
 * A host, with or without a scheme, and what follows of an address: folded text, so ASCII only. Everything is bounded,
 * and a host can begin only where no longer name could have; a scheme begins one anywhere.
 */
const WEB = new RegExp(
  wrapped`
    (?:(?<![a-z0-9_@.%-])|(?=https?:\/\/))(?:(?:https?|hxxps?)(?::\/\/|%3a%2f%2f))?(?:
      (?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z]{2,14}|(?<=:\/\/)(?:\d{1,3}\.){3}\d{1,3}
    )(?![a-z0-9-])(?::\d{2,5}(?!\d))?(?:(?:[/?#]|%2f|%3f)${REST}{0,4000})?
  `,
  'g',
);

/** A page of an app: bilibili://video/170001?share_mid=…. */
const APP = new RegExp(`(?<![a-z0-9])(?:${[...APP_SCHEMES.keys()].join('|')}):\\/\\/${REST}{1,4000}`, 'g');

/** A page of a mini program: pages/index/index?inviter=…. */
const MINI = new RegExp(
  `(?<![a-z0-9._=-]|[a-z0-9._-]\\/)(?:pages|(?:sub)?packages?[a-z_]{0,12})(?:\\/[\\w-]{1,40}){1,6}(?:\\.html)?\\?${REST}{1,2000}`,
  'g',
);

/** The forms in use; where two overlap, the first counts. */
export const FORMS: readonly LinkForm[] = [
  { needs: '://', pattern: APP },
  { needs: '/', pattern: MINI },
  { needs: '.', pattern: WEB },
];

/** Another address right behind one, with nothing between: …uid=5512390871https://…. */
const GLUED = /(?<![/?&#=:]|%3d|%2f|%3f|%26)https?:\/\//;

/** Where the address at `[start, end)` of a folded text really ends: before another one that stands right behind it. */
export function beforeNext(text: string, start: number, end: number): number {
  const first = start + 'https://'.length;
  const next = end > first ? text.slice(first, end).search(GLUED) : -1;
  return next < 0 ? end : first + next;
}
