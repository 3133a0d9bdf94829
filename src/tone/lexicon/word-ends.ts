/**
 * Characters that swearwords begin with, or that are written for these, and what makes a word of them when it stands
 * right before: 发薪日你, 啦啦操你, 美杜莎x, 代购东西. Dictionaries lack most of these words.
 */
export const WORD_ENDS: ReadonlyMap<string, string> = new Map(
  `
日 薪员习利款单道向秋春冬夏祭忌吉末息限节生假当每次今明昨往近即整平作念放送期止度周首吹诞庆活补付账旅店宠宣售促购赛考试产营播更休一二三四五六七八九十百几数多
操 体早跳健啦跑间伽播课军会做舞肩颈
草 浅头皮束竹除种拔校班花百香薰仙甘兰割牧水青野杂小稻茅灯芦通夏枯
干 冻热梅余什蒋若饼萄能晒烘晾风吹豆肉果鱼笋擦包虾萝枣柿菇薯杏玛比霉尔
曹 诺魏
沙 冰风流黄泥金长三川下白治铺豆散梅浩略龙吹聚喇
莎 杜颖莉丽莎爱娜加曼卡珊福蕾
萨 拉伦阿比瑞陈兹略罗披
杀 本剧秒绝五追屠暗国自谋刺封首三四双连扼抹厮
厦 广大高岗塘石商
撒 凯恺诺弥
纱 婚薄棉面窗菱轻
砂 猫朱丹翡白铁焊喷
购 代加元限够求预采选网团抢淘订认易收并惠
沟 寨螺沟山水下排代海洞子白扶鸿
够 凑攒足能不
勾 拉打对一
剑 萧光毕林宝击长舞佩刀亮
煎 生蛎仔水香干油
滚 回翻利摇烧打
楚 陈清李苦酸四西
特 浩沃夫格模独奇快尔莱波摩哈
铲 锅猫雪
寺 浅古佛少山光隐鸡灵
`
    .trim()
    .split('\n')
    .map((row) => {
      const [end = '', before = ''] = row.split(' ');
      return [end, before];
    }),
);
