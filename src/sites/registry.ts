import { genericOf } from './generic.ts';
import type { Surface } from './types.ts';
import { wechatChat } from './wechat/chat.ts';
import { weiboComment } from './weibo/comment.ts';
import { weiboHome } from './weibo/home.ts';
import { weiboModal } from './weibo/modal.ts';
import { weiboReply } from './weibo/reply.ts';
import { weiboRepost } from './weibo/repost.ts';

/** Every known surface; where two fit the same box, the first one is meant. */
export const SURFACES: readonly Surface[] = [weiboModal, weiboHome, weiboComment, weiboRepost, weiboReply, wechatChat];

/** What stands in where no known surface fits, by site. */
export const FALLBACKS: readonly Surface[] = [genericOf(weiboHome), genericOf(wechatChat)];

/** The surfaces to try on a page of `hostname`, in order. */
export function surfacesOf(hostname: string): readonly Surface[] {
  return [...SURFACES, ...FALLBACKS].filter((surface) => surface.hosts.includes(hostname));
}
