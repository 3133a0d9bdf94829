import { describe, expect, it } from 'vitest';
import { shareToken } from '../../../../src/detect/share-token.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const found = (text: string) =>
  shareToken.find(formsOf(text)).map(({ start, end, whole }) => [text.slice(start, end), whole?.text]);

/** Names that say who shared, however a site writes them. */
const SHARERS =
  'share_uid shareUserId share-user-id share.uid _sharer share_from_user share_openid share_member_no sharedByUserId shareEncUserId sharer inviter inviterUserId invite_by invited_by inviteSn invite_token invitation_code inv_uid referrer_id referral_user_id ref_user_id recommendUid rcmdUid spread_code promoter_uid distributor_user_id introducer_uid tuijian_uid tjrId yaoqingren_id yqm fission_uid helpUid kanjia_uid initiatorId sponsor_uid sender_uid source_user_id originUid parent_user_id superior_uid leader_uid agent_uid salesmanId broker_uid consultant_uid guide_uid staff_uid partner_uid aff_uid utm_userid friendUid suid loginUid member_id ucid wx_openid device_id idfa oaid u_code share_cuid shareSourceId info[share_uid] share%5Fuid';

/** Names and values that every link has. */
const INNOCENT =
  'id=8827361 p=3 t=95 page=12 q=share keyword=invite from=timeline from=singlemessage source=app source=share utm_source=wechat utm_medium=social utm_campaign=share utm_content=a12345 v=dQw4w9WgXcQ list=PLA2tI3jWoQ index=4 lang=zh_CN tag=a1b2c tid=882736 aid=882736 cid=882736 sid=882736 pid=882736 vid=882736 mid=2242287733 share_id=75af4e1b4d share_type=2 share_source=weixin share=1 share=true sharer=wechat sharer=moments share_time=1709424329 recommend_id=12345 invite=true inviter=none ref=main ref_src=twsrc ref_type=tag referer=baidu parent_id=882736 source_id=8827361 origin_id=88273 from_id=882736 from_page=home12 agent_id=1000002 leader_id=12345 host_id=12345 partner_id=12345 staff_id=12345 promotion_id=12345 activity_id=882736 code=AB12CD token=39ac59f9 key=AIzaSyA12345 sign=0f1e2d3c4b5a69 timestamp=1709424329 _t=1709424329 appid=wx1234567890ab channel=882736 spm=a1z10.1-b-s traceid=0f1e2d3c4b request_id=0f1e2d3c goods_id=413803275790 sku=882736123 shop_id=8827361 order_id=882736123 pwd=a1b2c3 surl=AbCdEf12 date=2025-01-24 city=110100 si=12 si=site12 scene=126 s=abc12345 u=abc1234 r=8827361 i=12345678 author_id=88273612 creatorId=438616334 owner_id=88273612 help_id=12345 friend=abc12 bargain_id=8827361 inv=12345 member_level=12345 couponCode=AB12CD areaCode=440305 stockCode=600519 ticket_id=8827361 flight=CA1837';

const PATHS = ['/act/page', '/p/12345.html', '/share/detail', '/', '/#/detail', '/promo/2024', '/download', '/s'];

describe('sites that nobody listed', () => {
  it.each(SHARERS.split(' '))('%s names the sharer', (name) => {
    const link = `https://m.example-site.cn/act/page?id=12&${name}=8827361a5f&t=5`;
    expect(found(`看${link} 吧`)).toEqual([[`${name}=8827361a5f`, 'https://m.example-site.cn/act/page?id=12&t=5']]);
  });

  it.each(INNOCENT.split(' '))('%s names nobody', (param) => {
    for (const path of PATHS) expect(found(`https://m.example-site.cn${path}?${param}`), path).toEqual([]);
  });

  it.each([
    ['https://a.example/x?fbclid=IwAR0kQ2mT8cXa1ZP', 'fbclid=IwAR0kQ2mT8cXa1ZP'],
    ['https://a.example/x?si=j8FX8Ud2qAtxOGZt', 'si=j8FX8Ud2qAtxOGZt'],
    ['https://a.example/register?code=AB12CD', 'code=AB12CD'],
    ['https://a.example/aff.php?aff=12300&pid=87', 'aff=12300'],
    ['https://a.example/#/register?i=AB12CD', 'i=AB12CD'],
    ['https://a.example/invitation?token=39ac59f9-7add', 'token=39ac59f9-7add'],
    ['https://a.example/#/?inviter=8827361', 'inviter=8827361'],
    ['https://1.2.3.4:8080/p?share_uid=8827361', 'share_uid=8827361'],
    ['https://a.example/go?url=https%253A%252F%252Fb.example%252Fx%253Fshare_uid%253D8827361', 'share_uid%253D8827361'],
  ])('%s', (link, words) => {
    expect(found(link).map(([one]) => one)).toEqual([words]);
  });
});

describe('links that were broken', () => {
  it.each([
    ['https://a.example/p?a=1&\nshare_uid=8827361', 'share_uid=8827361'],
    ['https://a.example/p?a=1&share_uid=\n8827361', 'share_uid=\n8827361'],
    ['https://a.example/p?a=1\n&share_uid=8827361 好', 'share_uid=8827361'],
    ['https://a.example/p?a=1& share_uid=8827361', 'share_uid=8827361'],
  ])('%j is read whole, and joined without it', (link, words) => {
    expect(found(link)).toEqual([[words, 'https://a.example/p?a=1']]);
  });

  it('does not take the next line for a part of it', () => {
    expect(found('https://a.example/p?a=1\nshare_uid=8827361')).toEqual([]);
    expect(found('https://a.example/p\n第二行share_uid=8827361')).toEqual([]);
  });
});
