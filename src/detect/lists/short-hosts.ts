/**
 * Hosts whose links are a code that only the site can read: made for one act of sharing, and opening it says whose.
 * Written `host`, `host/prefix` (only paths below it, `*` for one segment) or `host?name` (only with that parameter,
 * and with `!other` only without another one, by which the page opens as well).
 */
export const SHORT_HOSTS = `
xhslink.com b23.tv bili2233.cn bili22.cn bili23.cn bili33.cn 163cn.tv 163cn.link
v.douyin.com qishui.douyin.com/s vm.tiktok.com vt.tiktok.com tiktok.com/t v.ixigua.com m.toutiao.com/is
v.kuaishou.com v.kuaishouapp.com
c.y.qq.com/base/fcgi-bin/u c6.y.qq.com/base/fcgi-bin/u t1.kugou.com t2.kugou.com t3.kugou.com t4.kugou.com
t.kugou.com m.kugou.com/share/song.html?chain!hash m.kugou.com/share/zlist.html?chain
t.cn sinaurl.cn mapp.api.weibo.cn/fx tb.cn s.click.taobao.com
u.jd.com 3.cn p.pinduoduo.com file-link.pinduoduo.com p.yangkeduo.com mobile.yangkeduo.com?ps
url.cn dwz.cn dwz.mk dwz.win suo.im suo.nz suowo.cn 985.so mrw.so sourl.cn tinyurl.com bit.ly j.mp bitly.com
goo.gl is.gd v.gd ow.ly cutt.ly rb.gy shorturl.at tiny.cc t.ly t.co amzn.to amzn.asia a.co pin.it
reurl.cc lihi.cc lihi1.cc pse.is ppt.cc maps.app.goo.gl share.google spotify.link on.soundcloud.com fb.me
facebook.com/share instagram.com/share reddit.com/r/*/s
surl.amap.com j.map.baidu.com dpurl.cn kurl04.cn u.meituan.com click.meituan.com tb.ele.me u.ele.me
ur.alipay.com qr.alipay.com u.wechat.com weixin.qq.com/r weixin.qq.com/g weixin.qq.com/sph wxaurl.cn qm.qq.com jq.qq.com?k
nowcoder.com/share/jump go.dewu.com fast.dewu.com t.ctrip.cn s.dianping.com t.zsxq.com lnkd.in kw.ai dwz.date urlc.cn c1n.cn t.im gg.gg sohu.gg m.gifshow.com/s f.kuaishou.com t.hk.uy
6du.in 0x3.me mtw.so u.to tx.gl kzurl.cn qr61.cn iii.im is.cn shorten.ly s.id buff.ly trib.al dlvr.it
douc.cc dou.bz zhi.hu yuewen.cn iqy.cn 163.fm url.163.com w.url.cn t.suning.cn t.dangdang.com t.kuwo.cn
zlink.toutiao.com zlink.fqnovel.com h5.pipix.com/s share.huoshan.com/hotsoon/s video.weishi.qq.com isee.weishi.qq.com
qr.1688.com/s u.alipay.cn go.smzdm.com mr.baidu.com rrd.me r6f.cn u6v.cn d6g.cn t.1yb.co suo.yt dwz.tax b23.wtf fb.watch
discord.gg discord.com/invite chat.whatsapp.com lin.ee flip.it apple.co spoti.fi rebrand.ly clck.ru vk.cc git.io aka.ms
soo.gd shorturl.asia 0rz.tw ssur.cc myppt.cc risu.io supr.link a.aliexpress.com shope.ee s.shopee.tw shp.ee qr.ae nyti.ms
gk.link s.juejin.cn/ds mmbizurl.cn kurl01.cn kurl02.cn kurl03.cn kurl05.cn t.uc.cn pd.qq.com/s a.feizhu.com d.dedao.cn t.snapchat.com
t.me/joinchat work.weixin.qq.com/ca work.weixin.qq.com/kfid line.me/ti/p amzn.eu z.didi.cn d.didi.cn okjk.co xima.tv dw4.co t.vip.com s.team temu.to share.temu.com uber.com/invite airbnb.com/c cloud.siliconflow.cn/i
`;

/** Hosts as short as those whose paths are names and pictures of their own. */
export const NOT_SHORT = 't.me ibb.co youtu.be redd.it dev.to ele.me npm.im prnt.sc ko-fi.cn';

/** Paths on such hosts that are no code: the public number of a video (b23.tv/BV1xx411c7mD), a page of the site itself. */
export const PUBLIC_CODES = /^\/(?:bv[0-9a-z]{10}|(?:av|ep|ss|cv|au|md|sm)\d{1,12})(?:\/|$)|^\/(?:wow|page)\//;
