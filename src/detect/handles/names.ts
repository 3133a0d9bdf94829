import { wrapped } from '../../draft/wrapped.ts';

/** What begins a question or goes on with the sentence, and is no name. */
export const NO_NAMES = new RegExp(
  wrapped`
    ^(?:
      从|取的|起的|域名|什么|啥|谁|哪|怎么|怎样|多少|挺(?!身)|很|蛮|真(?:的|好|难|是|有|搞|够)|
      太(?!太|阳|空|平)|特别|非常|有点|好(?:听|看|笑|奇怪|有意思|难听|土|长|像)|实在|确实|到底|究竟|
      居然|竟然|果然|原来|已经|曾经|一直|总是|其实|只是|终于|取自|来自|源于|出自|灵感|不|没|被|
      我(?!的)|你(?!的)|他|她|这|那|上|里|的|了|吗|呢|有|要|都|就|也|还|在|给|发|登|注册|封|没了|忘|
      一样|一个|假的|真的|推荐|直播|里面|同名|同款|一下|bv|av|搜索|密码|[改换变][成为回了]|更名|
      (?:英文|中文|拼音|全拼|真名|本名|乱码|数字|默认|符号|表情)(?:名|字|的|了|$)
    )
  `,
  'u',
);

/** Of those, what a name that stands behind a colon does not begin with either. */
const NO_LISTED_NAMES =
  /^(?:什么|啥|谁|哪|怎么|怎样|多少|没有(?!.{1,4}的)|忘|被封|见|[他她它你](?:们)?(?!的)|我(?!的|是|叫|爱|想|不|要|有))/u;

/** Words that go on after a Chinese name. */
const GOES_ON = new RegExp(
  wrapped`
    (?:
      可以|就能|就可以|就是我|能看|来找|找我|互关|欢迎|求|一起|缺|快来|看看|关注|谢谢|都可|哈哈|用了|用过|
      好几年|很久|已经|快\p{Script=Han}年|
      的(?:是我|就是我|推荐|视频|直播|作品|主页|攻略|更新|评论|粉丝|微博|号)
    )
  `,
  'u',
);

/** What names have and words have not. */
export const MARKS = /[\d_]/;

/** What is said of names and of having to choose one. */
export const ABOUT_NAMES = /[难改封换取起卡掉想求好用]|注销|审核|年代|时代|火星文|真的|怎|都|没|重复/u;

const LATIN = /^@?[\w.-]+(?:#\d{4})?/;

/** The name or number at the start of what follows a cue; nothing where a sentence goes on. */
export function nameIn(value: string, announced = false): string {
  const latin = LATIN.exec(value)?.[0];
  const whole = latin === value || MARKS.test(latin ?? '') || !/^\p{Script=Han}/u.test(value.slice(latin?.length));
  if (latin && latin.length >= 3 && whole) return latin.replace(/[.-]+$/, '');
  if (/^(?:好不|人(?!间|类)|醒|不[出到上]|苦|卖|得到)/u.test(value)) return '';
  if ((announced ? NO_LISTED_NAMES : NO_NAMES).test(value)) return '';
  const end = value.search(GOES_ON);
  if (end === -1) return value.length > 3 ? value.replace(/了$/u, '') : value;
  return end >= 2 ? value.slice(0, end) : '';
}
