import { SURFACES } from '../sites/registry.ts';

/** Words of controls that no surface names, seen on the watched sites. */
const COMMON = [
  '立即 定时 保存 草稿 预览 取消 确定 完成 提交 关闭 删除 编辑 上传',
  '图片 视频 文章 话题 表情 超话 音乐 投票 直播 位置 更多 设置 全部 热门',
  '公开 粉丝 好友圈 仅自己 可见 声明 原创 封面 标题 摘要 微博 私信 留言',
  '同时 发送 发布 发表 发出 评论 回复 转发 群发 下一步 上一步 并 到 给',
].flatMap((words) => words.split(' '));

/** Every word that a control of a watched site is known to say, the longest first. */
const CONTROL_WORDS: readonly string[] = [
  ...new Set([
    ...COMMON,
    ...SURFACES.flatMap(({ control, circumstances }) => [
      ...control.texts,
      ...(circumstances?.alsoPosts ?? []),
      ...Object.keys(circumstances?.visibility?.texts ?? {}),
    ]),
  ]),
].sort((a, b) => b.length - a.length);

/** What stands for words, numbers and hashes that are left out. */
const BLANK = '#';

/** Words behind which a site names somebody: 回复@阿北：, 对阿北说. */
const NAMING = /(@|回复|回覆|私信|发给|对|给)(?!大家|所有人|我们)[^:：,，。…]+|\d{3,}/g;

/** How CSS modules end a class: `_wrap_whril_8`. */
const MODULE_HASH = /_[a-z\d]{4,8}_\d+$/i;

/** Elements that name somebody. */
const NAMED = 'a, [class*="name" i], [class*="nick" i], [title]';

/** A screen name has up to 30 characters; a single one would blank half of every text. */
const NAME_LENGTH = { least: 2, most: 30 } as const;

/** The text of a control, where it is made of nothing but words of controls; numbers are left out. */
export function controlWords(text: string): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  const rest = CONTROL_WORDS.reduce((left, word) => left.replaceAll(word, ''), words);
  if (rest === words || !/^[\s\d.,…·|/+()（）:：]*$/.test(rest)) return undefined;
  return words.replace(/\d+/g, BLANK);
}

/** A placeholder without whoever it names: the site's own words stay, names that the page tells elsewhere do not. */
export function placeholderWords(text: string, names: readonly string[]): string {
  const unnamed = names.reduce((left, name) => left.replaceAll(name, BLANK), text);
  return unnamed.replace(NAMING, (_, before: string | undefined) => (before ?? '') + BLANK);
}

/** Names that a page tells, and whatever else stands where names do; words of controls are none. */
export function namesIn(page: Document): readonly string[] {
  const texts = [...page.querySelectorAll(NAMED)].flatMap((element) => [
    element.textContent.trim().replace(/^@/, ''),
    element.getAttribute('title')?.trim() ?? '',
  ]);
  const { least, most } = NAME_LENGTH;
  const names = texts.filter((text) => text.length >= least && text.length <= most && !controlWords(text));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** A class, id or other name of the site's making; parts that a build or a database made up are blanked. */
export function stableName(name: string): string {
  return name
    .replace(MODULE_HASH, `_${BLANK}_${BLANK}`)
    .replace(/[^-_.\s#]+/g, (part) => (isMadeUp(part) ? BLANK : part));
}

/** Hashes mix letters and digits, numbers count or identify, and no site writes its names in anything but ASCII. */
function isMadeUp(part: string): boolean {
  if (!/^[a-z\d]+$/i.test(part) || part.length > 24) return true;
  if (/^\d+$/.test(part) || /\d{3}/.test(part)) return true;
  return part.length >= 4 && /\d/.test(part) && !/^[a-z]+\d$/i.test(part);
}
