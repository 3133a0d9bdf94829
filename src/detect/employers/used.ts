import { wrapped } from '../../draft/wrapped.ts';
import type { NameSort } from './sorts.ts';

/** How somebody gets to work, or what he uses there: 坐深圳地铁上班, 用飞书开会. */
const BY_MEANS_OF = /[坐乘骑开打用搭挤](?:了|着|我的)?$/u;
const THERE_AND_BACK = /^[\p{Script=Han}a-z\d]{0,4}(?:[上下]班|开会|打卡|办公|出差)/u;

/** Who the writer's firm deals with. */
const PARTNER = /(?:甲方|乙方|客户|供应商|竞品|对家|合作方|友商)(?:爸爸)?[是叫]$/u;

/** What is done in a shop, a library or a hospital by who does not work there. */
const GUEST = new RegExp(
  wrapped`
    ^(?:
      写(?:作业|论文|题|卷)|自习|学习|复习|备考|看书|蹭|拔牙|洗牙|配(?:的|了|副)|挂(?:了|的)?号|
      住院|生(?:的|了)|抽血|做(?:核磁|胃镜|b超|检查|手术的)|拍片|拍照
    )
  `,
  'u',
);

/** What who is called or spoken to by its staff says. */
const CALLED_BY = new RegExp(
  wrapped`
    ^\p{Script=Han}{0,4}(?:打电话|又来|天天|一直)?(?:骚扰|推销)|
    ^[又就也总天老一直]{0,3}给我(?:打(?:来|了|过)?个?电话(?![^,。!?]{0,6}(?:面|入职|offer|实习|上班))|推荐|推送)
  `,
  'u',
);

/** What is done to an office by who wants something of it: 给教育局打电话. */
const TOLD_TO =
  /^(?:的?(?:客服|热线|总部|官方))?(?:打(?:了|过|个)*(?:电话|12345)|写(?:信|邮件)|发(?:邮件|私信)|留言|投诉|交钱|送钱)/u;

/** Couriers and drivers work for what others order from. */
const ERRANDS = /(?:^|[,。!?~\s]|[我爸妈哥姐弟叔舅公友他她]|[天后晚]|职|白天|现在)[跑送]$/u;

/** Whether a name is that of what somebody uses, buys from or deals with, though words of work stand beside it. */
export function isOnlyUsed(before: string, clause: string, sort: NameSort): boolean {
  if (before.endsWith('给') && TOLD_TO.test(clause)) return true;
  if (PARTNER.test(before) || CALLED_BY.test(clause)) return true;
  if (BY_MEANS_OF.test(before) && THERE_AND_BACK.test(clause) && !ERRANDS.test(before)) return true;
  if (sort === 'bought' && /^[\p{Script=Han}a-z\d]{0,6}开了[一二两三四五六七八九十半几\d]+[年月个]/u.test(clause))
    return true;
  if (/^[\p{Script=Han}a-z\d]{0,3}(?:参观|打卡了?(?=[,。]|$|的)|游玩|拍照)/u.test(clause)) return true;
  return (sort === 'everyday' || sort === 'visited') && GUEST.test(clause);
}
