import type { Link } from './find.ts';

/** Pictures of other sites, whose addresses hold the number or the name of whoever uploaded them. */
const UPLOADED: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^tp\d\.sinaimg\.cn$/, /^\/(\d{5,10})\//],
  [/(?:^|\.)doubanio\.com$/, /\/icon\/u[lp]?(\d{5,10})-\d/],
  [/(?:^|\.)jianshu\.io$/, /\/(?:upload_images|users\/upload_avatars)\/(\d{4,10})[-/]/],
  [/(?:^|\.)cnblogs\.com$/, /\/(?:blog|face)\/(\d{4,10})\//],
  [/^avatars\d?\.githubusercontent\.com$/, /^\/u\/(\d{3,10})(?![\w/])/],
  [/^(?:private-)?user-images\.githubusercontent\.com$/, /^\/(\d{3,10})\//],
  [/(?:^|\.)himg\.baidu\.com$/, /\/portraitn?\/item\/([\w.-]{10,80})/],
  [/^profile(?:-avatar)?\.csdnimg\.cn$/, /\/\d_([a-z0-9_]{4,40})(?:\.(?:jpe?g|png))?$/],
];

/** Pictures of QQ's chats: beside the sender's number the address holds the group's, so that all of it tells. */
const OF_CHAT = /^(?:gchat|c2cpicdw)\.qpic\.cn$/;
const SENDER = /^\/(?:gchatpic_new|offpic_new)\/([1-9]\d{4,10})\//;

/** Old pictures of Sina's blogs: the same first eight units, and thirteen more. */
const BLOG = /\/(?:[a-z]+\d{0,4}|orignal)\/([0-9a-zA-Z]{8}[a-z]{2}[0-9a-zA-Z]{11})(?:&\d{2,4}|\.jpe?g)?$/;

const BLOG_HOST = /^(?:s\d{0,2}|static\d{0,2}\.photo)\.sinaimg\.cn$/;

/** A stretch of a link's text that holds an uploader: where, and who on which site. */
export interface Uploaded {
  readonly start: number;
  readonly end: number;
  /** The uploader, after the host. */
  readonly value: string;
  /** The id of a picture of Sina's, which has to be decoded. */
  readonly sina?: true;
}

/** What says who uploaded the picture that a link leads to. */
export function uploadedIn({ address }: Link): Uploaded | undefined {
  const { host, text } = address;
  const begin = text.indexOf(host.length > 0 ? host : '/', 0) + host.length;
  if (begin < host.length) return undefined;
  const path = text.slice(begin).split(/[?#]/, 1)[0]!;
  const blog = BLOG_HOST.test(host) ? BLOG.exec(path)?.[1] : undefined;
  if (blog !== undefined) {
    const start = begin + path.indexOf(blog);
    return { start, end: start + blog.length, value: blog, sina: true };
  }
  const sender = OF_CHAT.test(host) ? SENDER.exec(path)?.[1] : undefined;
  if (sender !== undefined) return { start: 0, end: text.length, value: `${host}/${sender}` };
  for (const [of, pattern] of UPLOADED) {
    const who = of.test(host) ? pattern.exec(path) : undefined;
    if (!who) continue;
    const start = begin + who.index + who[0].indexOf(who[1]!);
    return { start, end: start + who[1]!.length, value: `${host}/${who[1]!}` };
  }
  return undefined;
}
