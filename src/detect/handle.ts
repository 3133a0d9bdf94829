import { toOriginal } from '../draft/normal.ts';
import { before, insideAddress } from './context.ts';
import { unpack } from './gazetteer.ts';
import { PLATFORMS } from './lists/platforms.ts';
import { apart } from './persons/apart.ts';
import type { Detail, Detector } from './types.ts';

/** Weibo allows names of 30 characters. A mail address has letters before its @. */
const MENTION = /(?<![\w.%+-])@ ?[\p{L}\p{N}_-]{2,30}/gu;

/** Sites on which names have dots: @yuki.film. */
const DOTTED = /(?<![\w.%+-])@[a-z\d_][a-z\d_-]{0,28}(?:\.[a-z\d_-]{1,28}){1,3}/gu;

/** The end of a host or a file, which no name with dots has. */
const HOST =
  /\.(?:com|cn|net|org|edu|gov|io|me|cc|co|tv|top|xyz|info|im|us|uk|hk|tw|jp|dev|app|site|[jt]sx?|py|md|css|html?|json|v?\d+)\.?$/u;

/** Everybody, and those who answer for a site. */
const NOBODY =
  /^@ ?(?:\d{1,3}$|[\d一二三两几]个?位?(?:好友|朋友|人)|好友|朋友|qq\.?$|qq ?\.|所有人|全体(?:成员|人员)?|全员|everyone|here|channel|客服|官方|官博|班长|班主任|老师|群主|管理员|符号|一下|某人|谁|我的?$|你们?$|自己$|ta$|[他她]$|学委|团支书|课代表|本人|对方|我一下|[早晚][五六七八九十](?!\p{L})|ai|豆包|元宝|罗伯特)/u;

const PLATFORM = `(?<![a-z\\d:/.])(?:${unpack(PLATFORMS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** What an account has: a name or a number. */
const FIELD =
  '(?:账号|帐号|昵称|网名|用户名|名字|笔名|圈名|好友码|好友id|主页|频道|[大小]号|名|号|用户|uid|id|cn|channel|account|name|handle)';

/** What stands between: 是, 叫, a colon, a blank. */
const LINK = '(?: ?[:=→~] ?| ?(?:我?是|就?叫做?|为|搜索|搜(?!索)|改成了?) ?:? ?| is ?:? ?| called | )';

const VALUE = '@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.·-]{1,29}(?:#\\d{4}(?!\\d))?';

/** A cheap sign of the patterns that begin with a site. */
const HAS_PLATFORM = new RegExp(PLATFORM, 'u');

/** 小红书号：123, B站uid:123, 微博名叫…, 原神uid123; and 豆瓣搜… */
const ON_PLATFORM = new RegExp(
  `${PLATFORM} ?(?:上?的|里的)?(?:我的?)?(?:(?:${FIELD}){1,2}(?:${LINK}|(?=[a-z\\d_][a-z\\d_-]{2}))|(?:昵称|网名|笔名|圈名|用户名)(?=[\\p{L}])|(?: ?[:=] ?(?=[@a-z\\d_])| ?(?:搜(?!索)|搜索|叫) ?|是(?=@)| is ?:? ?(?=@|[a-z\\d]*[_.\\d])))(?<value>${VALUE})`,
  'gu',
);

/** 我的id叫…, 网名：…, 小号是@… */
const OF_ONES_OWN = new RegExp(
  `(?:(?:我的?|本人)(?:游戏|网络)?(?:id|uid|昵称|账号|帐号|大号|小号)|网名|圈名|笔名|昵称|小号|大号|马甲|(?:账号|帐号)(?=叫)|(?<=我的?)(?:lofter|ins|ig|wb|推特|老福特|ao3)(?=是)|(?:网名|昵称|圈名|笔名)[^。!?:,\\n]{1,6}(?=:)|(?:另一个|另外一个|新|旧|老|备用|副|第二个)(?:账号|帐号|号)|(?:改名|换名)[^。!?\\n]{0,6}(?:之前|以前|原来|现在))(?:(?: ?: ?| ?(?:是|就?叫做?) ?)|(?= ?@) ?)(?<value>${VALUE})`,
  'gu',
);

/** 圈名木白, cn阿狸, 昵称橙子味汽水的是我, 公众号：阿泽的深夜食堂: nothing between, or a colon that headings have too. */
const BARE = new RegExp(
  `(?:圈名|网名|笔名|昵称|(?<![a-z\\d.])cn ?:? ?|(?:公众号|视频号|播客) ?: ?|${PLATFORM} ?(?:id|名字|昵称|(?<=游戏|王者|吃鸡)名) ?)(?![是叫就为改换搜字称单额气次])(?=\\p{Script=Han})(?<value>${VALUE})`,
  'gu',
);

/** 关注公众号阿泽的深夜食堂, 知识星球布衣数据是我开的: a channel that is asked to be followed, or told to be one's own. */
const CHANNEL =
  /(?:(?:关注|订阅|搜索?|欢迎来|我的|我们的|开了个?)(?:公众号|视频号|播客|频道|服务号|订阅号|小宇宙|知识星球) ?(?![是叫的:都也就很还,]|[\p{Script=Han}]{0,2}[吗呢吧])(?<value>[\p{L}\p{N}_]{3,16})(?=[,。!?~\s]|$)|(?:公众号|视频号|播客|知识星球|b站|抖音|快手|小红书|(?:知乎|微博|豆瓣)(?:用户)?) ?(?<own>[\p{L}\p{N}_]{2,14}?)(?:就?是我(?:开的?|本人|的号)?(?=[,。!?~\s]|$)))/gu;

/** A cheap sign of the patterns that need no site. */
const NAME_SIGN = /名|昵称|号|星球|播客|频道|小宇宙|cn/u;

/** Sites where a bare name with a mark of a name in it is an account: ig lazy.panda_, github lemonade-dev. */
const SPACED =
  /(?<![a-z\d:/.])(?:tg|telegram|ig|ins|instagram|twitter|推特|github|discord|psn|threads|pixiv|微博|小红书|b站|抖音|snapchat) (?<value>@?[a-z](?=[a-z\d]{0,20}(?:[_.-][a-z\d_]|\d{2}))[\w.-]{3,29})(?![\w-])/gu;

/** The page of an account: github.com/lemonade-dev. */
const PROFILE =
  /(?<![a-z\d.-])(?:github|gitee|instagram|twitter|x|t|weibo)\.(?:com|me)\/(?<value>@?[a-z][\w.-]{2,29})(?![\w./?-])/gu;

/** What begins a question or goes on with the sentence, and is no name. */
const NO_NAMES =
  /^(?:什么|啥|谁|哪|怎么|怎样|多少|不|没|被|我(?!的)|你(?!的)|他|她|这|那|上|里|的|了|吗|呢|有|要|都|就|也|还|在|给|发|登|注册|封|没了|忘|一样|一个|假的|真的|推荐|直播|里面|同名|同款|一下|bv|av|搜索|密码)/u;

/** Of those, what a name that stands behind a colon does not begin with either. */
const NO_LISTED_NAMES =
  /^(?:什么|啥|谁|哪|怎么|怎样|多少|没有|忘|被封|见|[他她它你](?:们)?(?!的)|我(?!的|是|叫|爱|想|不|要|有))/u;

/** Words that go on after a Chinese name. */
const GOES_ON =
  /(?:可以|就能|就可以|能看|来找|找我|互关|欢迎|求|一起|缺|快来|看看|关注|谢谢|都可|哈哈|用了|用过|好几年|很久|已经|快\p{Script=Han}年|的(?:是我|就是我|推荐|视频|直播|作品|主页|攻略|更新|评论|粉丝|微博|号))/u;

/** Where a thing was shared from: 来自@网易云音乐. */
const SHARED: ReadonlySet<string> = new Set(unpack(PLATFORMS));

/** Words that a sentence goes on with after a mention without a blank. */
const ADDRESSED =
  /你|我|告诉|怎么|什么|请问|求|曝光|说$|博客|更新[啦了吧]|关注一?下|开播|直播[啦了]|发了|快来|来看|来玩|谢谢|生日快乐|帮忙|看看|新[图歌文]|同款|的(?:新|视频|直播|推荐|微博|歌|图)/u;

const TELLING = /[\d_]/;
/** What is said of names and of having to choose one. */
const ABOUT_NAMES = /[难改封换取起卡掉想求好用]|注销|审核|年代|时代|火星文|真的|怎|都|没|重复/u;
/** 大号是… says as often what somebody is like. */
const IS_ONLY = /^(?:我的?|本人)?(?:[大小]号|马甲|账号|帐号) ?是 ?$/u;

const LATIN = /^@?[\w.-]+(?:#\d{4})?/;

/** The name or number at the start of what follows a cue; nothing where a sentence goes on. */
function nameIn(value: string, announced = false): string {
  const latin = LATIN.exec(value)?.[0];
  const whole = latin === value || TELLING.test(latin ?? '') || !/^\p{Script=Han}/u.test(value.slice(latin?.length));
  if (latin && latin.length >= 3 && whole) return latin.replace(/[.-]+$/, '');
  if ((announced ? NO_LISTED_NAMES : NO_NAMES).test(value)) return '';
  const end = value.search(GOES_ON);
  if (end === -1) return value.length > 3 ? value.replace(/了$/u, '') : value;
  return end >= 2 ? value.slice(0, end) : '';
}

/** Names and numbers of accounts: @mentions, and what is said to be somebody's on a platform. */
export const handle: Detector = {
  kind: 'handle',
  defaultLevel: 'clear',
  substitutes: ['handle'],
  find: ({ folded }) => {
    const { text } = folded;
    const details: Detail[] = [];
    const push = (start: number, value: string, certainty: number): void => {
      const end = start + value.length;
      details.push({ kind: 'handle', value: value.replace(/^@ ?/, ''), certainty, ...toOriginal(folded, start, end) });
    };
    const hasPlatform = HAS_PLATFORM.test(text);
    for (const pattern of hasPlatform ? [ON_PLATFORM, OF_ONES_OWN] : [OF_ONES_OWN]) {
      for (const match of text.matchAll(pattern)) {
        const { value } = match.groups as { value: string };
        const name = nameIn(
          value,
          /(?:: ?|[^不怎么]叫做? ?)$/u.test(match[0].slice(0, -value.length)) ||
            /^不.{2,12}就(?:能|可以|是我)/u.test(value),
        );
        const start = match.index + match[0].length - value.length;
        if (
          name.length < (/^\d+$/.test(name) ? 4 : 2) ||
          insideAddress(text, start) ||
          /(?:订单|商品|视频|qq|扣扣|微信) ?$/u.test(before(text, match.index, 3))
        )
          continue;
        const sure = TELLING.test(name) || name.startsWith('@');
        push(start, name, sure ? 0.92 : IS_ONLY.test(match[0].slice(0, -value.length)) ? 0.5 : 0.85);
      }
    }
    const hasName = hasPlatform || NAME_SIGN.test(text);
    for (const { 0: words, index, groups } of hasName ? text.matchAll(BARE) : []) {
      const { value } = groups as { value: string };
      const name = nameIn(value);
      const end = index + words.length;
      // Without a link only a name that ends with the clause is one: 昵称起不出来 is about names.
      const closed = name.length < value.length || /^(?:[,。!?;~\s]|$)/u.test(text.slice(end, end + 1));
      if (closed && name.length >= 2 && !ABOUT_NAMES.test(name)) push(end - value.length, name, 0.55);
    }
    for (const pattern of [SPACED, PROFILE]) {
      for (const { 0: words, index, groups } of text.matchAll(pattern)) {
        const { value } = groups as { value: string };
        const name = value.replace(/[.-]+$/, '');
        push(index + words.length - value.length, name, 0.55);
      }
    }
    for (const { 0: words, index, groups } of hasName ? text.matchAll(CHANNEL) : []) {
      const { value, own } = groups as { value?: string; own?: string };
      const name = value ?? own!;
      if (NO_NAMES.test(name) || (value && ABOUT_NAMES.test(name))) continue;
      push(index + words.lastIndexOf(name), name, 0.6);
    }
    if (text.includes('@')) {
      for (const { index, 0: words } of text.matchAll(DOTTED)) {
        if (!HOST.test(words) && !insideAddress(text, index)) push(index, words, 0.85);
      }
      for (const { index, 0: words } of text.matchAll(MENTION)) {
        const end = words.search(ADDRESSED);
        if (NOBODY.test(words) || SHARED.has(words.slice(1))) continue;
        // The next name of a chain of reposts: 转发微博//@….
        if (insideAddress(text, index) && !before(text, index, 2).endsWith('//')) continue;
        if (/^ ?\.[a-z]/.test(text.slice(index + words.length, index + words.length + 3))) continue;
        push(index, end > 2 ? words.slice(0, end) : words, 0.9);
      }
    }
    return apart(details);
  },
};
