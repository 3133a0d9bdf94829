/**
 * What friends and kin are called by without a surname: food, animals, looks, and given names of an older generation.
 * Many are other words as well, so that they are read as names only behind kin. Written by hand.
 */
export const NICKNAMES = `
桃子 橘子 橙子 柚子 栗子 豆子 团子 丸子 饺子 包子 馒头 汤圆 年糕 糯米 芝麻 花生 布丁 奶茶 可乐 雪碧 拿铁 豆豆 豆包 豆腐 土豆 番茄 柿子 杏子 梨子
枣子 麦子 谷子 瓜子 果子 果果 糖糖 糖果 米粒 米饭 面包 蛋糕 泡芙 曲奇 麻薯 烧饼 油条 麻花 薯条 鱼丸 虾米 虾仁 螃蟹 胖虎 大雄 静香 小夫 熊猫 大熊 小熊 兔子
猴子 猫猫 猫咪 狗子 狗蛋 二狗 铁蛋 铁柱 柱子 石头 木头 大头 大胖 胖子 胖胖 瘦子 眼镜 大壮 大毛 二毛 三毛 毛毛 毛豆 豆芽 芽芽 丫丫 丫头 妞妞 囡囡 宝儿
乐乐 欢欢 笑笑 朵朵 果儿 月月 星星 阳阳 洋洋 涛涛 强强 壮壮 牛牛 虎子 龙龙 凤凤 燕子 鸽子 麻雀 小鱼 小雨 小雪 小北 小南 小西 小东 小满 小乔 小七 小九 小五
阿呆 阿毛 阿肥 老狗 老猫 老K 老六 老鬼 老炮 建军 建国 建华 建平 国强 国庆 国华 卫东 卫国 卫红 志强 志刚 志明 秀芬 秀英 秀兰 秀梅 玉梅 玉兰 玉珍 玉芬 桂芳 桂英
桂兰 桂花 福生 福贵 德福 来福 长贵 长顺 金花 银花 翠花 翠兰 春花 春梅 秋菊 腊梅 红梅 红霞 晓霞 晓东 晓军 海燕 海英 丽华 丽娟 淑芬 淑珍 淑华 爱华 爱民 爱国 永强 永红
大军 大伟 大勇 大鹏 二勇 小军 小兵 小芳 小英 小红 小花 小梅
`;
