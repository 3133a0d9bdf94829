/**
 * Names of parameters that say who shared or invited, on any site. All are written without `_`, `-` and `.`, which sites
 * put where they like: shareUserId, share_user_id, _share.user-id.
 */

/** Who: whoever shares, invites, recommends, spreads, leads or sells. */
export const WHO = `
share sharer shared sharedby shareby sharefrom fromshare fx fenxiang fenxiangzhe from fromby
invite inviter invited invitedby inviteby invitation inv yaoqing yaoqingren yq
refer referer referrer referral referred referredby ref recommend recommender recommended recommendby rcmd
tuijian tuijianren tj tjr spread spreader promote promoter promotion tuiguang tg distribute distributor distribution introduce introducer
fission assist helper zhuli kanjia bargain initiator sponsor sender source src origin parent pre superior upper upline
leader captain agent salesman sales broker consultant guide staff employee partner aff affiliate utm friend host help
`;

/** Which number of a person it is. */
export const PERSONAL = `
uid uin euin euid ucid uuid user userid userno usercode username usersn userkey useropenid uname openid unionid
mid member memberid memberno membercode mbrid vipid vipcode account accountid acct acctid custno custid customerid
customerno qq qquin wxid mobile phone tel pin secuid secuserid encuid encuserid encryptuid encryptuserid encryptid
passportid deviceid did cuid fansid personid studentid stuid
`;

/** Who for certain: after these a bare id or code is enough. */
export const SHARES = `
sharer sharedby shareby invite inviter invited invitedby invitation inv yaoqing yaoqingren referer referrer referral
recommender recommended tuijianren spreader promoter distributor introducer salesman
`;
export const CODES = 'id code no num sn token key sign guid';

/** Whole names that say the same, or that only one site's software uses. */
export const SHARER_ANYWHERE = `
sharer inviter inviteby invitedby inviteefrom sharedby shareuser introducer promoter recommender referredby initiatorid fromuser fromuid refid refuid refuser refcode refercode
referid recommendcode recommendno tuijianma tuijianid tjr tjrid tjm tgid tgm tuiguangma tuiguangid yaoqingma yaoqingid
yqm yqr yqrid invcode invitecode sharetoken sharekey sharecode sharesn sharercode sharepin sharecid sharesign
sharemid sharedistributorid sharershareinfo sharershareinfofirst sharershareid shareredid spreadid spreadcode spreadsn
distributorid salesmanid superiorid affid affuid ucode usercode vdsource aduin utmoi utmpsn usersourceid sharesourceid sourceuid
invitevid sendervid fuid fxuid fxid fxr fxrid fenxiangid fenxiangren parentuid preuid touchuid openidshare tuid
`;

/** A login that the app adds when somebody is logged in; it may as well be the page's own subject. */
export const LOGIN_ANYWHERE = `
uid userid openid unionid uin qquin hostuin memberid suid ucid custno custid customerid loginuid loginid myuid curuid
currentuserid viewerid visitorid visitoruid secuid encuserid encuid mmid wxid wechatid wxopenid vipid puid
`;

/** Numbers of the device that shared. */
export const DEVICE_ANYWHERE = 'deviceid udid openudid utdid idfa idfv imei imsi oaid androidid buvid cuid vuid';

/** What networks of advertising and of mail add for one reader, to know him again. */
export const CLICK_ANYWHERE = `
fbclid gclid dclid wbraid gbraid msclkid twclid ttclid yclid igsh igshid lifatid mceid hsenc mkttok veroid olyencid
mibextid xmt srsltid
`;

/** Short names that are somebody's code where one signs up or orders for somebody's benefit. */
export const SIGN_UP_CODES = 'ref invite invitation referral referrer referer aff icode via';
/** The same, of many meanings: only where the path says that somebody invites. */
export const INVITING_CODES = 'code token invitetoken friend inv ic rc promo r i u c s';
