import { genericOf } from './generic.ts';
import type { Surface } from './types.ts';
import { officialAutoReply, officialComment, officialMessage } from './wechat/answers.ts';
import { officialArticle } from './wechat/article.ts';
import { channelsComment, channelsMessage, channelsPost } from './wechat/channels.ts';
import { wechatChat } from './wechat/chat.ts';
import { wechatFilehelper } from './wechat/filehelper.ts';
import { weiboArticle, weiboArticlePost } from './weibo/article.ts';
import { weiboComment } from './weibo/comment.ts';
import { weiboEdit } from './weibo/edit.ts';
import { weiboHome } from './weibo/home.ts';
import { weiboLegacy } from './weibo/legacy.ts';
import { weiboMessage } from './weibo/message.ts';
import { mobileComment, mobileCompose, mobileMessage, mobileMini, mobileRepost } from './weibo/mobile.ts';
import { weiboModal } from './weibo/modal.ts';
import { weiboReply } from './weibo/reply.ts';
import { weiboRepost } from './weibo/repost.ts';
import { weiboSearchComment, weiboSearchRepost, weiboTopic } from './weibo/search.ts';
import { weiboVideo } from './weibo/video.ts';

/** Every known surface; where two fit the same box, the first one is meant. */
export const SURFACES: readonly Surface[] = [
  weiboVideo,
  weiboEdit,
  weiboModal,
  weiboHome,
  weiboComment,
  weiboRepost,
  weiboReply,
  weiboLegacy,
  weiboTopic,
  weiboSearchRepost,
  weiboSearchComment,
  mobileComment,
  mobileRepost,
  mobileCompose,
  mobileMessage,
  mobileMini,
  weiboMessage,
  weiboArticlePost,
  weiboArticle,
  wechatChat,
  wechatFilehelper,
  officialArticle,
  officialComment,
  officialMessage,
  officialAutoReply,
  channelsPost,
  channelsMessage,
  channelsComment,
];

/** One for each set of hosts that share their login's places, so that any other box on them is watched by guesswork. */
export const FALLBACKS: readonly Surface[] = SURFACES.filter(
  (surface, index) => SURFACES.findIndex((first) => first.hosts.join() === surface.hosts.join()) === index,
).map(genericOf);

/** The site that a host belongs to, where it is watched. */
export function siteOf(hostname: string): string | undefined {
  return SURFACES.find((surface) => surface.hosts.includes(hostname))?.site;
}

/** The surfaces to try on a page, in order: the known ones of its host and path, then guesswork. */
export function surfacesOf(hostname: string, path: string): readonly Surface[] {
  const known = SURFACES.filter((surface) => surface.hosts.includes(hostname) && path.startsWith(surface.path ?? '/'));
  const fallback = FALLBACKS.find((surface) => surface.hosts.includes(hostname));
  return fallback ? [...known, fallback] : known;
}
