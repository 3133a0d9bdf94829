/** Places where people have an account with a name or a number, in folded spelling. Written by hand. */
export const PLATFORMS = `
小红书 小某书 小红薯 红书 抖音 快手 b站 哔哩哔哩 bilibili 微博 微薄 围脖 渣浪 网易云 网易云音乐 云村 qq音乐 酷狗 全民k歌 知乎 豆瓣 贴吧 lofter 老福特 晋江 绿江
起点 番茄 长佩 王者 王者荣耀 原神 崩铁 星铁 星穹铁道 崩坏 绝区零 鸣潮 吃鸡 和平精英 lol 英雄联盟 steam switch ns psn xbox epic 瓦罗兰特 无畏契约 蛋仔 蛋仔派对 光遇 第五人格 明日方舟
阴阳师 恋与 闲鱼 咸鱼 转转 淘宝 得物 ins instagram ig 推特 twitter tg telegram 电报 discord facebook 脸书 fb tiktok 油管 youtube threads github 即刻 soul
探探 陌陌 keep csdn 虎扑 nga ao3 最右 视频号 公众号 喜马拉雅 荔枝 猫耳 小宇宙 米游社 taptap 游戏 小说
唱吧 全民 酷我 美拍 秒拍 微视 西瓜视频 今日头条 小黑盒 战网 育碧 网易大神 pixiv p站 半次元 堆糖 花瓣 站酷 简书 脉脉 bluesky 长毛象 毛象 whatsapp line kakao snapchat skype 5sing 书旗 七猫 刺猬猫 海棠 汽水音乐
我的世界 minecraft dnf 穿越火线 金铲铲 云顶 三角洲 永劫无间 apex pubg csgo cs2 守望先锋 炉石 炉石传说 ff14 剑网三 剑三 天刀 逆水寒 少前 碧蓝航线 fgo 闪耀暖暖 恋与深空 深空 代号鸢 世界之外 未定 光与夜
lof insta 知识星球 小破站 微博超话 小蓝鸟 t站 a站 acfun 皮皮虾 绿洲 掌阅 飞卢 潇湘 长佩文学 废文 爱发电 afdian patreon 咪咕 懒人听书 音街 k歌 网抑云 企鹅号 头条号 大鱼号 百家号 百度贴吧 nga论坛 宽带山 蛋仔岛 王者营地 咸鱼号 yy 斗鱼 虎牙 战双 少女前线 碧蓝档案 重返未来 物华弥新 如鸢 元梦 元梦之星 植物大战僵尸 开心消消乐 羊了个羊
`;
