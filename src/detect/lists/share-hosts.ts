/** How a value is read: `base64` of a number, `json` (base64 of an object with the user in `u`), or as it stands. */
export type Decoding = 'plain' | 'base64' | 'json';

/** A site whose links say who shared them. Everything is packed: names with blanks between, `name:decoding@/path`. */
export interface ShareHost {
  /** What people call it. */
  readonly name: string;
  /** Host names; those below them count too. The first stands for all in a token's key. */
  readonly hosts: string;
  /** Parameters that name the sharer, his device or this one act of sharing: the most telling first. */
  readonly names: string;
  /** Parameters that only say how it was shared; they go out together with the others. */
  readonly sheds?: string;
  /** Parameters that the page opens by, though another entry or the general rule would take them. */
  readonly keeps?: string;
  /** Parameters that name the sharer and that the page does not open without: nothing can be cut. */
  readonly bound?: string;
}

const UTM = 'utm_source utm_medium utm_campaign utm_content utm_term';

/**
 * Parameters by site, from what the sites' own share buttons write. `@/path` limits a parameter to addresses whose path
 * holds it. Where `keeps` and `names` both fit, `keeps` wins.
 */
export const SHARE_HOSTS: readonly ShareHost[] = [
  {
    name: '小红书',
    hosts: 'xiaohongshu.com rednote.com',
    names: 'appuid shareRedId share_id xhs_share_id track_code',
    sheds:
      'apptime xhsshare app_platform app_version share_from_user_hidden author_share share_channel ignoreEngage xhs_source',
    keeps: 'xsec_token xsec_source type',
  },
  {
    name: '微信公众号',
    hosts: 'mp.weixin.qq.com weixin.qq.com',
    names:
      'uin:base64 sharer_shareinfo sharer_shareinfo_first sharer_shareid key pass_ticket exportkey srcid session_us openid click_id',
    sheds:
      'mpshare scene from subscene sessionid clicktime enterid ascene fasttmpl_type fasttmpl_fullversion fasttmpl_flag realreporttime devicetype version nettype abtest_cookie lang countrycode wx_header isappinstalled sharer_sharetime winzoom acctmode forceh5 wxshare_count',
    keeps: '__biz mid idx sn chksm poc_token album_id',
  },
  {
    name: '网易云音乐',
    hosts: 'music.163.com',
    names: 'userid uct2 shareUserId fromUserId encUserId',
    sheds: 'creatorId dlt app_version sc tn market fx-wechatnew fx-wxqd fx-wordtest fx-listentest playerUIModeId',
    keeps: 'id userid@/user',
  },
  {
    name: '网易新闻',
    hosts: '163.com',
    names: 'spsnuid spsdevid spstoken share_uid userid',
    sheds: 'spss spsw spsshare spsts spsvid spsf',
  },
  {
    name: 'QQ音乐',
    hosts: 'y.qq.com',
    names: 'shareuin uin suin hosteuin share_euin euin encryptUin',
    sheds: 'ADTAG appshare appsongtype appversion platform source channelId _wv',
    keeps: 'songid songmid id hosteuin@/profile uin@/profile',
  },
  {
    name: '酷狗音乐',
    hosts: 'kugou.com',
    names: 'userid share_userid from_userid shareuid share_uid kguid uid',
    sheds: 'chl appid action iszlist from',
    keeps: 'hash album_id',
  },
  {
    name: '酷我音乐',
    hosts: 'kuwo.cn',
    names: 'shareuid share_uid loginUid loginid uid userid',
    sheds: 'from t src',
    keeps: 'pid rid uid@/user',
  },
  {
    name: '全民K歌',
    hosts: 'kg.qq.com kg2.qq.com kg3.qq.com',
    names: 'shareuid share_uid topsource uid',
    sheds: 'g_f pageId platform chain_share_id',
    keeps: 's uid@/personal',
  },
  {
    name: '知乎',
    hosts: 'zhihu.com',
    names: 'utm_oi utm_psn share_code utm_member utm_id share_uid',
    sheds: `${UTM} utm_division scene share_source s_r invite_source`,
  },
  {
    name: '哔哩哔哩',
    hosts: 'bilibili.com bilibili.tv biligame.com',
    names: 'mid vd_source share_mid buvid bbid share_session_id unique_k',
    sheds:
      'share_source share_medium share_plat share_from share_tag share_times spm_id_from from_spmid spmid is_story_h5 plat_id timestamp ts up_id seid msource bsource -Arouter',
    keeps: 'p t bvid aid oid mid@/x/ mid@/space',
  },
  {
    name: '淘宝/天猫',
    hosts: 'taobao.com tmall.com tmall.hk tb.cn alibaba.com 1688.com',
    names: 'suid un ut_sk sp_tk tk shareUniqueId shareUserId sourceUserId pid wxsign bxsign short_name ali_trackid',
    sheds:
      'share_crt_v shareurl cpp spm sourceType app tbSocialPopKey un_site sp_abtk bc_fl_src h5_spm x-ssr visa disablePopup disableSJ price origin_price scm',
    keeps: 'id skuId contentId shopId',
  },
  {
    name: '闲鱼',
    hosts: 'goofish.com 2.taobao.com xianyu.com',
    names: 'shareUserId sharer_id un suid ut_sk sp_tk tk sellerId userId',
    sheds: 'share_crt_v shareurl cpp spm forceFlush app sourceType un_site short_name bxsign',
    keeps: 'id itemId userId@/personal userId@/user',
  },
  {
    name: '京东',
    hosts: 'jd.com jd.hk jingxi.com jkcsjd.com',
    names: 'utm_user un_area gx gxd share_pin encryptPin inviterId inviter invitePin shareToken unpl ad_od',
    sheds: `${UTM} jxsid wxa_abtest cu rp sid cover`,
    keeps: 'sku skuId wareId',
  },
  {
    name: '拼多多',
    hosts: 'yangkeduo.com pinduoduo.com pddpic.com',
    names:
      'refer_share_uid share_uid refer_share_uin share_uin uin refer_share_pu refer_share_id share_id pxq_secret_key _x_link_id invite_code',
    sheds:
      'refer_share_channel refer_share_form refer_page_name refer_page_id refer_page_sn refer_page_el_sn page_from _wv _wvx from isappinstalled ts',
    keeps: 'goods_id mall_id',
  },
  {
    name: '抖音',
    hosts: 'douyin.com iesdouyin.com amemv.com snssdk.com',
    names:
      'sec_uid u_code share_uid sharer_uid share_iid iid did from_uid user_id share_link_id share_token share_sign',
    sheds: `${UTM} region titleType timestamp app tt_from share_version ts from_aid from_ssr schema_type with_sec_did is_from_webapp`,
    keeps: 'mid modal_id vid sec_uid@/share/user sec_uid@/user/',
  },
  {
    name: 'TikTok',
    hosts: 'tiktok.com',
    names: 'sec_user_id sec_uid u_code user_id sender_web_id share_link_id share_iid web_id _t _d',
    sheds: `${UTM} _r region mid timestamp source is_from_webapp sender_device tt_from share_app_id ugbiz_name social_share_type share_item_id checksum preview_pb sharer_language is_copy_url`,
    keeps: 'lang',
  },
  {
    name: '今日头条',
    hosts: 'toutiao.com toutiaocdn.com toutiaoimg.cn snssdk.cn',
    names: 'share_uid share_did u_code share_token from_uid',
    sheds: `${UTM} req_id app timestamp use_new_style wxshare_count tt_from wid share_type`,
    keeps: 'group_id item_id',
  },
  {
    name: '西瓜视频',
    hosts: 'ixigua.com',
    names: 'share_uid share_did u_code share_token iid',
    sheds: `${UTM} req_id app timestamp wxshare_count tt_from`,
    keeps: 'id',
  },
  {
    name: '快手',
    hosts: 'kuaishou.com kuaishouapp.com gifshow.com chenzhongtech.com kwai.com',
    names: 'fid userId shareToken shareUid efid shareId originShareId et',
    sheds:
      'cc followRefer shareMethod docId kpn kpf subBiz shareResourceType shareType shareMode groupName appType shareUrlOpened timestamp',
    keeps: 'photoId shareObjectId userId@/profile',
  },
  {
    name: '微博',
    hosts: 'weibo.com weibo.cn',
    names: 'share_uid shareuid sharer_uid sharer s_trans from_uid refer_uid inviter uid@/status uid@/detail uid@/share',
    sheds: 's_channel wm from sourcetype refer_flag featurecode luicode lfid launchid',
    keeps: 'weibo_id mid id uid containerid fid object_id',
    bound: 'uid@/qr/',
  },
  {
    name: 'QQ空间',
    hosts: 'qzone.qq.com',
    names: 'res_uin uw uin opuin loginuin share_uin sharetag',
    sheds: 'bp2 bp7 _wv _proxy subtype ADTAG ptlang source',
    keeps: 'cellid appid',
    bound: 'hostuin uin@/profile',
  },
  {
    name: 'QQ',
    hosts: 'wpa.qq.com qlogo.cn wpd.b.qq.com qun.qq.com',
    names: 'ADUIN',
    bound: 'uin nk dst_uin',
  },
  {
    name: '百度网盘',
    hosts: 'pan.baidu.com yun.baidu.com',
    names: 'share_uk shareuk from_uk sharerid inviter_uk invite_code',
    sheds: '_at_ errmsg errno ssnerror traceid from',
    keeps: 'surl pwd shareid',
    bound: 'uk',
  },
  {
    name: '百度贴吧',
    hosts: 'tieba.baidu.com',
    names: 'share_uid shareUid uid unique uk',
    sheds: 'share fr is_video st client_type client_version sfc share_from',
    keeps: 'pn see_lz pid kz kw uid@/home',
  },
  {
    name: '豆瓣',
    hosts: 'douban.com',
    names: '_spm_id:base64 share_uid user_id uid _i',
    sheds: `${UTM} dt_platform dt_dapp _dtcc dt_ref`,
    keeps: 'start sort',
  },
  {
    name: '美团',
    hosts: 'meituan.com sankuai.com',
    names: 'shareuserid shareUid share_uid userid user_id utm_userid sharer inviter invite_code uuid unionid openid',
    sheds: `${UTM} shareChannel share_source`,
    keeps: 'poi_id dealId userid@/user',
  },
  {
    name: '大众点评',
    hosts: 'dianping.com',
    names: 'shareuserid shareUid shareid share_uid userid user_id utm_userid dpid uuid unionid openid',
    sheds: `${UTM} msource sceneType bizType shoptype shopcategoryid isoversea`,
    keeps: 'shopid cityid userid@/userprofile userid@/member',
  },
  {
    name: '饿了么',
    hosts: 'ele.me',
    names: 'user_id userid share_uid inviter_id refer_user_id refer_code sn ali_trackid',
    sheds: `${UTM} spm from track_id`,
    keeps: 'restaurant_id id',
  },
  {
    name: '携程',
    hosts: 'ctrip.com trip.com',
    names: 'ouid shareuid share_uid sharerUid inviteCode inviter shareToken uid AllianceID sid',
    sheds: `${UTM} popup autoawaken openapp from isHideNavBar`,
    keeps: 'hotelId cityId',
  },
  {
    name: '飞猪',
    hosts: 'fliggy.com alitrip.com',
    names: 'suid un ut_sk sp_tk shareUserId sharer_id',
    sheds: 'share_crt_v spm fpt ttid cpp shareurl',
    keeps: 'id shid',
  },
  {
    name: '高德地图',
    hosts: 'amap.com gaode.com',
    names: 'share_uid shareuid userid user_id tid shareTraceId',
    sheds: 'src callnative innersrc type',
    keeps: 'position name poiid p q',
  },
  {
    name: '百度地图',
    hosts: 'map.baidu.com',
    names: 'share_uid shareuid cuid bduss userid',
    sheds: 'newmap shareurl sharecallbackflag fr',
    keeps: 'uid wd latlng',
  },
  {
    name: '滴滴',
    hosts: 'didiglobal.com xiaojukeji.com diditaxi.com.cn didi.cn',
    names: 'passenger_uid share_uid uid pid share_token oid inviter_uid invite_code',
    sheds: `${UTM} channel_id lang from`,
  },
  {
    name: '喜马拉雅',
    hosts: 'ximalaya.com',
    names: 'srcUid shareUid share_uid fromUid uid commandShareId shareId',
    sheds: `${UTM} from share_type thirdPartyName _fix_keyboard shareTime subType type isShare`,
    keeps: 'albumId trackId uid@/zhubo',
  },
  {
    name: '小宇宙',
    hosts: 'xiaoyuzhoufm.com',
    names: 's:json share_uid',
    sheds: UTM,
  },
  {
    name: '即刻',
    hosts: 'okjike.com jike.city jellow.site',
    names: 's:json username share_uid',
    sheds: UTM,
  },
  {
    name: '得物',
    hosts: 'dewu.com poizon.com dewu.net',
    names: 'shareUserId sharer shareUid fromUserId inviterId inviteCode shareId userId',
    sheds: 'share_platform_title share_platform fontScale outside_channel_type sourceName source',
    keeps: 'spuId skuId userId@/user',
  },
  {
    name: 'Keep',
    hosts: 'gotokeep.com keep.com',
    names: 'share_uid shareUserId userId user_id fromUserId refer_user_id inviter inviteUserId',
    sheds: `${UTM} source share_source kg`,
    keeps: 'planId entryId userId@/users userId@/user/',
  },
  {
    name: '扇贝',
    hosts: 'shanbay.com',
    names: 'user_id uid share_uid u inviter invite_code track_id',
    sheds: `${UTM} source`,
    keeps: 'book_id',
  },
  {
    name: '夸克/UC',
    hosts: 'quark.cn uc.cn',
    names: 'inviter_id inviter share_uid shareUid uid kps ut utdid invite_code',
    sheds: 'uc_param_str uc_biz_str entry from',
    keeps: 'pwd uid@/user',
  },
  {
    name: '阿里云盘',
    hosts: 'alipan.com aliyundrive.com',
    names: 'inviterId inviter from_user share_user_id shareUserId sharer inviteCode',
    sheds: 'spm entryFrom',
    keeps: 'pwd',
  },
  {
    name: '腾讯文档',
    hosts: 'docs.qq.com',
    names: 'u ADUIN inviter invite_uid sharer',
    sheds: 'dver nlc _t ADSESSION ADTAG ADPUBNO _from scode',
    keeps: 'tab',
  },
  {
    name: '飞书',
    hosts: 'feishu.cn larksuite.com larkoffice.com',
    names: 'sharer share_user_id from_user_id inviter_id inviter open_id union_id user_id from_uid',
    sheds: 'ccm_open_type from open_in',
    keeps: 'table view sheet',
  },
  {
    name: '石墨文档',
    hosts: 'shimo.im',
    names: 'sharer share_uid inviter inviterId from_uid inviteCode',
    sheds: `${UTM} from`,
  },
  {
    name: 'CSDN',
    hosts: 'csdn.net',
    names: 'sharesource sharerId',
    sheds: `${UTM} sharetype sharefrom spm ops_request_misc request_id biz_id`,
  },
  {
    name: '什么值得买',
    hosts: 'smzdm.com',
    names: 'send_by invite_code zdm_ss',
    sheds: `${UTM} from`,
  },
  {
    name: '酷安',
    hosts: 'coolapk.com',
    names: 'shareUid shareKey',
    sheds: 'shareFrom s',
  },
  {
    name: '虎扑',
    hosts: 'hupu.com',
    names: 'puid cid bddid client share_uid shareUserId share_id',
    sheds: 'is_reflow crt fr',
  },
  {
    name: 'LOFTER',
    hosts: 'lofter.com',
    names: 'incantation share_uid act_uid userid',
    sheds: 'act',
  },
  {
    name: '最右',
    hosts: 'izuiyou.com xiaochuankeji.cn',
    names: 'm d share_mid',
    sheds: 'zy_to share_count app recommend name title_type n_',
    keeps: 'pid',
  },
  {
    name: 'Soul',
    hosts: 'soulapp.cn soulapp.me',
    names: 'userIdEcpt shareUserIdEcpt shareUserId userId',
    sheds: 'shareType source',
    keeps: 'postIdEcpt',
  },
  {
    name: '腾讯新闻/视频',
    hosts: 'v.qq.com inews.qq.com',
    names: 'share_uid suid uid vuid devid openid',
    sheds: 'ptag shareto second_share share_times',
    keeps: 'vid cid',
  },
  {
    name: '爱奇艺',
    hosts: 'iqiyi.com',
    names: 'share_uid passportId uid pu u ppuid',
    sheds: 'social_platform p1 share_sTime share_sId vfm',
    keeps: 'tvid',
  },
  {
    name: '优酷',
    hosts: 'youku.com',
    names: 'sharekey shareuid share_uid userid utdid',
    sheds: 'playmode spm x scm',
    keeps: 'vid',
  },
  {
    name: '斗鱼/虎牙',
    hosts: 'douyu.com huya.com',
    names: 'dyshid shareuid shareid share_uid inviteuid sharer_uid',
    sheds: 'dyshci share_source sharetype',
  },
  {
    name: '水滴筹/轻松筹',
    hosts: 'shuidichou.com shuidihuzhu.com shuidigongyi.com qschou.com',
    names: 'userSourceId source shareId sharecode share_uid sharerUserId userThirdId platform_uid',
    sheds: 'channel shareDv shareto timestamp',
    keeps: 'infoUuid uuid',
  },
  {
    name: '转转',
    hosts: 'zhuanzhuan.com zhuanspirit.com zhuanstatic.com',
    names: 'shareUid share_uid fromUid sharerUid zzfromuid shareToken',
    sheds: 'zzfrom fromShare channel tt from',
    keeps: 'infoId uid@/user',
  },
  {
    name: '雪球',
    hosts: 'xueqiu.com snowballsecurities.com danjuanfunds.com danjuanapp.com',
    names: 'share_uid shareuid inviter refer_uid',
    sheds: `${UTM} sharetime md5__1038`,
  },
  {
    name: '东方财富/同花顺',
    hosts: 'eastmoney.com 10jqka.com.cn 1234567.com.cn',
    names: 'shareuid share_uid userid inviteuid invitecode uid',
    sheds: 'from share_type',
    keeps: 'fundcode code uid@/user uid@/i/',
  },
  {
    name: '掘金/InfoQ',
    hosts: 'juejin.cn infoq.cn',
    names: 'share_token invite_code share_uid from_uid utm_uid',
    sheds: `${UTM} scrollTo`,
  },
  {
    name: '极客时间/得到/慕课',
    hosts: 'geekbang.org time.geekbang.org dedao.cn luojilab.com igetget.com imooc.com icourse163.org xuetangx.com',
    names:
      'gk_ucode share_uid shareuid uid_share share_code sharecode invite_code inviteUserId trace_id referral inviter',
    sheds: `${UTM} source share_from`,
  },
  {
    name: '知识星球/小报童/小鹅通',
    hosts: 'zsxq.com xiaobot.net xiaoe-tech.com xiaoeknow.com xet.tech xiaoecloud.com',
    names:
      'share_user_id share_uid from_user share_from refer inviter_uid inviter_sid share_code invite_code group_share_uid',
    sheds: 'share_type entry entry_type is_share',
  },
  {
    name: '牛客/力扣',
    hosts: 'nowcoder.com leetcode.cn leetcode-cn.com',
    names: 'inviteuid inviteCode invite_code sourceSSR_uid referer_uid fromuid envUid share_uid',
    sheds: 'fromPut source channelPut sourceSSR entranceType',
  },
  {
    name: 'BOSS直聘/猎聘/拉勾/智联',
    hosts: 'zhipin.com liepin.com lagou.com zhaopin.com 51job.com',
    names: 'shareUserId share_uid sid securityId shareId fromUserId encryptUserId inviteCode openid',
    sheds: 'from date8 shareType sf channel',
    keeps: 'jobId job_id sid@/job_detail securityId@/job_detail',
  },
  {
    name: '大麦/淘票票/猫眼',
    hosts: 'damai.cn taopiaopiao.com maoyan.com showstart.com',
    names: 'shareUserId share_uid shareuid sqm sharerId share_user_id inviterId userId',
    sheds: 'spm from clicktitle share_source',
    keeps: 'itemId id movieId',
  },
  {
    name: '同程/去哪儿/马蜂窝',
    hosts: 'ly.com elong.com qunar.com mafengwo.cn mafengwo.com qyer.com',
    names: 'shareUid share_uid sharerid refid openid unionid memberid invitecode mfw_share_uid _share_uid uid',
    sheds: `${UTM} from source bd_source`,
    keeps: 'hotelid poiid id uid@/u/ uid@/user',
  },
  {
    name: '贝壳/链家/58/安居客',
    hosts: 'ke.com lianjia.com 58.com anjuke.com ganji.com ziroom.com',
    names: 'share_agent_ucid agent_ucid ucid share_ucid share_uid shareUserId user_id from_uid inviter',
    sheds: `${UTM} isShare fb_expo_id share_source`,
    keeps: 'house_code',
  },
  {
    name: '瑞幸/盒马/叮咚/肯德基',
    hosts: 'luckincoffee.com lkcoffee.com freshhema.com hemaos.com 100.me ddxq.mobi kfc.com.cn mcd.cn',
    names: 'inviteCode invite_code inviterId memberCode shareUserId share_uid sharer shareCode uid',
    sheds: 'from source channel',
  },
  {
    name: '考拉/苏宁/当当/国美/严选',
    hosts: 'kaola.com suning.com dangdang.com gome.com.cn you.163.com',
    names:
      'shareUserId custno inviterId share_uid storeId shareCustNo unionid custid sharer_id _stat_referer_uid openid',
    sheds: `${UTM} from source wap_source`,
    keeps: 'productid itemid id storeId@/store',
  },
  {
    name: '芒果TV/搜狐/央视频/咪咕',
    hosts: 'mgtv.com sohu.com yangshipin.cn miguvideo.com cctv.com',
    names: 'shareuid share_uid fuuid suid uuid passport ptag_uid did userId gid',
    sheds: `${UTM} from cxid spm scm _f share_times _trans_`,
    keeps: 'vid cid uid@/user',
  },
  {
    name: '凤凰/澎湃/界面/腾讯体育/新浪',
    hosts: 'ifeng.com thepaper.cn jiemian.com sina.cn sina.com.cn',
    names: 'share_uid deviceid shareuid userid uid shareToken devid',
    sheds: 'from wm pos channelId srctag forward aff',
    keeps: 'docid contid uid@/u/',
  },
  {
    name: '起点/晋江/长佩/七猫',
    hosts: 'qidian.com jjwxc.net gongzicp.com qimao.com yuewen.com',
    names: 'inviteId share_uid shareUserId sharer_id readerid userId guid invite_code',
    sheds: 'from source _trace share_type',
    keeps: 'novelid bookId',
  },
  {
    name: '荔枝/蜻蜓/猫耳/5sing/汽水音乐',
    hosts: 'lizhi.fm lizhi.cn qtfm.cn qingting.fm missevan.com 5sing.kugou.com qishui.com',
    names: 'shareUid share_uid fromuid from_uid userId qingting_id u_code uid shareid',
    sheds: `${UTM} from source`,
    keeps: 'id programId uid@/user',
  },
  {
    name: '唱吧/映客/YY/陌陌/一直播',
    hosts: 'changba.com inke.cn yy.com immomo.com momocdn.com yizhibo.com',
    names: 'shareuid share_uid curuserid sharerid userid uid momoid fromuid',
    sheds: 'from source share_from',
    keeps: 'workid roomid liveid uid@/s/ uid@/live',
  },
  {
    name: '米游社/游民/3DM/机核',
    hosts: 'miyoushe.com mihoyo.com hoyolab.com gamersky.com 3dmgame.com gcores.com',
    names: 'share_uid invite_code bbs_invite_uid from_uid inviter_uid uid authkey share_user',
    sheds: `${UTM} bbs_auth_required bbs_presentation_style bbs_share_channel`,
    keeps: 'post_id id uid@/accountcenter',
  },
  {
    name: '宝宝树/美柚/丁香',
    hosts: 'babytree.com meiyou.com seeyouyima.com dxy.com dxy.cn',
    names: 'share_uid shareuid myuid userid enc_user_id uid invite_code',
    sheds: 'from source app_id',
    keeps: 'uid@/user',
  },
  {
    name: '少数派/简书/豆瓣阅读/SegmentFault',
    hosts: 'sspai.com jianshu.com segmentfault.com',
    names: 'share_uid u uid _share_uid shareKey invite_code utm_uid',
    sheds: `${UTM} hmsr share_platform _ea`,
  },
  {
    name: '百度',
    hosts: 'baidu.com',
    names: 'share_uid shareuid cuid bduss invite_uk uk_share invitecode baiduid',
    sheds: 'fr from sfrom',
    keeps: 'wd word uk',
  },
  {
    name: 'YouTube',
    hosts: 'youtube.com youtu.be',
    names: 'si',
    sheds: 'feature pp ab_channel',
    keeps: 'v t list index',
  },
  {
    name: 'Instagram',
    hosts: 'instagram.com threads.net threads.com',
    names: 'igsh igshid xmt',
    sheds: `${UTM} img_index_source`,
    keeps: 'img_index',
  },
  {
    name: 'Spotify',
    hosts: 'spotify.com',
    names: 'si sp_cid pt',
    sheds: `${UTM} nd dlsi context`,
  },
  {
    name: 'SoundCloud',
    hosts: 'soundcloud.com',
    names: 'si',
    sheds: UTM,
    keeps: 'in',
  },
  {
    name: 'X',
    hosts: 'x.com twitter.com',
    names: 't',
    sheds: 's cn ref_src ref_url',
  },
  {
    name: 'Reddit',
    hosts: 'reddit.com',
    names: 'share_id rdt',
    sheds: `${UTM} utm_name`,
    keeps: 'context',
  },
  {
    name: 'LinkedIn',
    hosts: 'linkedin.com',
    names: 'rcm miniProfileUrn lipi trackingId',
    sheds: UTM,
  },
  {
    name: 'Pinterest',
    hosts: 'pinterest.com',
    names: 'sender invite_code',
    sheds: 'sfo',
  },
  {
    name: 'Amazon',
    hosts: 'amazon.com amazon.cn amazon.co.jp amazon.co.uk amazon.de amazon.sg amazon.com.au amazon.ca amazon.fr',
    names: 'tag ascsubtag social_share',
    sheds: 'ref ref_ linkCode camp creative creativeASIN pd_rd_i pd_rd_r pd_rd_w pd_rd_wg pf_rd_p pf_rd_r',
    keeps: 'psc th k',
  },
  {
    name: 'Temu/AliExpress',
    hosts: 'temu.com aliexpress.com',
    names:
      'refer_share_uid refer_share_uin refer_share_id share_uid invitationCode inviteCode aff_fcid aff_trace_key sk',
    sheds: 'refer_share_channel _x_share_id aff_platform spm',
    keeps: 'goods_id',
  },
  {
    name: '微信读书',
    hosts: 'weread.qq.com',
    names: 'senderVid shareVid userVid wvid vid',
    sheds: 'scene wtheme wfrom',
    keeps: 'bookId',
  },
  {
    name: '番茄小说',
    hosts: 'fanqienovel.com changdunovel.com dongchedi.com dcdapp.com capcut.com jianying.com pipix.com',
    names: 'share_token share_uid share_did u_code did iid user_id ug_share_id',
    sheds: 'share_type zlink app_id utm_source',
    keeps: 'book_id',
  },
  {
    name: '美篇',
    hosts: 'meipian.cn meipian.me',
    names: 'share_user_mpuuid user_id sharer_id',
    sheds: 'share_depth share_from utm_medium um_tongji',
  },
  {
    name: '微店',
    hosts: 'weidian.com',
    names: 'share_relation sharerId distributorId',
    sheds: 'wfr ifr spider spider_token',
    keeps: 'itemID',
  },
  {
    name: '有赞',
    hosts: 'youzan.com',
    names: 'sls from_uuid dc_ps',
    sheds: 'is_share shopAutoEnter',
    keeps: 'alias',
  },
  {
    name: '唯品会',
    hosts: 'vip.com',
    names: 'tra_from share_uid',
    sheds: 'chl_type',
  },
  {
    name: '脉脉',
    hosts: 'maimai.cn',
    names: 'share_mmid mmid u',
    sheds: 'fr dist',
    keeps: 'efid',
  },
  {
    name: '小黑盒',
    hosts: 'xiaoheihe.cn',
    names: 'heybox_id h_src userid',
    sheds: 'h_camp',
    keeps: 'link_id',
  },
  {
    name: 'TapTap',
    hosts: 'taptap.cn taptap.com taptap.io',
    names: 'share_id user_id',
  },
  {
    name: '一点资讯',
    hosts: 'yidianzixun.com',
    names: 'yd_userid utk',
    sheds: 's appid ver',
  },
  {
    name: '百家号',
    hosts: 'mbd.baidu.com baijiahao.baidu.com haokan.baidu.com',
    names: 'uk share_uid sharer',
    sheds: 'sfrom share_ext',
    keeps: 'context id',
  },
  {
    name: '阿里云',
    hosts: 'aliyun.com',
    names: 'userCode',
    sheds: 'source',
  },
  {
    name: '腾讯云',
    hosts: 'cloud.tencent.com',
    names: 'cps_key cps_promotion_id',
    sheds: 'fromSource from',
    keeps: 'redirect',
  },
  {
    name: 'Facebook',
    hosts: 'facebook.com',
    names: 'rdid mibextid fbclid extid wtsid __xts__[0]',
    sheds: 'sfnsn ref',
    keeps: 'story_fbid id v',
  },
  {
    name: 'Google Docs',
    hosts: 'docs.google.com drive.google.com',
    names: 'ouid',
    sheds: 'usp rtpof sd',
    keeps: 'resourcekey',
  },
  {
    name: 'Quora',
    hosts: 'quora.com',
    names: 'srid share',
    sheds: 'ch oid target_type',
  },
  {
    name: 'eBay',
    hosts: 'ebay.com ebay.co.uk',
    names: 'ssuid campid',
    sheds: 'mkevt mkcid mkrid ssspo sssrc widget_ver media',
  },
  {
    name: 'Airbnb',
    hosts: 'airbnb.com airbnb.cn',
    names: 'unique_share_id s',
    sheds: 'viralityEntryPoint source_impression_id sharing_device',
  },
];

/**
 * Parameters that name a person on any site: who invited or shared, or whose login it was. The first group says so by
 * its name; the second may as well be about the page's own subject, so that the path is asked too.
 */
export const SHARER_ANYWHERE =
  'inviter inviter_id inviterid inviter_uid inviteuid invite_uid invite_user_id inviteuserid invitecode invite_code invitationcode invitation_code share_uid shareuid share_userid shareuserid share_user_id sharer sharer_id sharerid sharer_uid sharer_shareinfo sharer_shareinfo_first shareredid from_uid fromuid from_userid fromuserid referrer_id referrerid referral_code referralcode refcode ref_code refer_code refercode referer_id spread_uid parent_uid promoter_id recommend_uid recommender yaoqingma yqm vd_source refer_share_uid aduin aff_id affid share_user sharedby shared_by share_from_uid share_openid from_openid fromopenid from_user_id fromuser inviter_code invitercode inviteruid invite_id inviteid ref_id refid ref_uid ref_user referral_id recommendcode recommend_code source_uid sharetoken share_token sharekey share_key share_code sharecode share_pin sharerkey share_cid share_mid share_member_id sharememberid share_distributor_id distributor_id introducer introducer_id fenxiang_uid fxuid fx_uid tjr tjrid tgid spread_id spreadid promoter promoterid salesman_id superior_id pre_uid fuid u_code usersourceid from_member_id frommemberid from_memberid from_mid sharedbyuserid';

export const LOGIN_ANYWHERE = 'uid userid user_id openid open_id unionid union_id uin qquin hostuin member_id memberid';
