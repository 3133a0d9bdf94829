/** By the scheme of an app's own addresses the host whose parameters it shares; folded spelling. */
export const APP_SCHEMES: ReadonlyMap<string, string> = new Map(
  `
bilibili bilibili.com
xhsdiscover xiaohongshu.com
alipays? alipay.com
taobao taobao.com
tbopen taobao.com
tmall taobao.com
fleamarket goofish.com
openapp\\.jdmobile jd.com
pinduoduo yangkeduo.com
sinaweibo weibo.com
weibointernational weibo.com
snssdk\\d{2,6} douyin.com
kwai kuaishou.com
zhihu zhihu.com
orpheus music.163.com
qqmusic y.qq.com
mqqapi qq.com
weixin weixin.qq.com
imeituan meituan.com
dianping dianping.com
eleme ele.me
ctrip ctrip.com
taobaotravel fliggy.com
amapuri amap.com
baidumap map.baidu.com
baiduboxapp baidu.com
iqiyi iqiyi.com
youku youku.com
tenvideo2? v.qq.com
douban douban.com
xueqiu xueqiu.com
iting ximalaya.com
coolmarket coolapk.com
hupu hupu.com
dewuapp dewu.com
keep gotokeep.com
jike okjike.com
smzdm smzdm.com
zhuanzhuan zhuanzhuan.com
mihoyobbs miyoushe.com
heybox xiaoheihe.cn
`
    .trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string]),
);
