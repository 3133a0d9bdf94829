import { wrapped } from '../../draft/wrapped.ts';
import { before } from '../context.ts';
import { MARKS } from './names.ts';

/** Where a name is looked for on a platform, with nothing that says that it is a name: 小红书搜…. */
const LOOKED_UP = /^(?<site>.*?[^名号的id上]) ?(?:搜|搜索) ?$/u;

/** Shops, where things are looked for. */
const SHOP = /^(?:淘宝|闲鱼|咸鱼|转转|得物|京东|拼多多)$/u;

/** Somebody is sent to a platform: 你去淘宝搜…, 建议你在我微博搜…. */
const SENT = /[在去到上开](?:我|[他她]的?)?$/u;

/** What is looked for there, and is nobody: 露营攻略, 女权这两个字, av170001. */
const TOPIC = new RegExp(
  wrapped`
    ^[ab]v[a-z\d]+$|
    (?:攻略|教程|视频|测评|评测|推荐|方法|资料|合集|同款|模板|图片|壁纸|速成|演讲|电影|新闻|事件|歌|
    这[一两几三四个]+[字词])$
  `,
  'u',
);

/** What is said where it is somebody after all. */
const IS_SOMEBODY = /(?:[找看刷搜]到|关注)我|就?是我|我(?:的|家)?(?:号|店)/u;

/** Whether what stands behind 搜 in `text` from `start` is a thing that is looked for, and nobody's name. */
export function isTopic(text: string, index: number, lead: string, name: string): boolean {
  const site = LOOKED_UP.exec(lead)?.groups?.['site'];
  if (site === undefined || name.startsWith('@')) return false;
  if (TOPIC.test(name)) return true;
  const start = index + lead.length;
  if (MARKS.test(name) || IS_SOMEBODY.test(text.slice(start, start + name.length + 8))) return false;
  return SHOP.test(site) || SENT.test(before(text, index, 3)) || /^\p{Script=Han}{2}$/u.test(name);
}
