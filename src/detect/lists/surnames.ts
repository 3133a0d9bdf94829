/**
 * Chinese surnames of one character, the common ones first (order of the household registers, roughly), in folded
 * spelling. Public facts, written by hand. Those past the break are rare, or common words more often than surnames.
 */
export const SURNAMES = `
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石
廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟
殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤
阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞
敖巩明佘池查麻苑迟邝
官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢扬劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计
索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭
干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
傅萧阎荀桓庾郗隗蒯郦郏糜郄逄綦雒訾仉谯丘芈郇宓
`;

/** Surnames of two characters. */
export const COMPOUND_SURNAMES = `
欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 轩辕 夏侯 长孙 宇文 端木 独孤 南宫 西门 百里
澹台 闻人 申屠 呼延 完颜 耶律 拓跋 纳兰 叶赫 东郭 公冶 淳于 单于 太史 赫连 濮阳 万俟 司空 钟离 闾丘
`;
