import type { Range } from '../../draft/types.ts';

/** What somebody's mother or another elder has, so that she is meant: 他妈的生日 is no curse. */
const THINGS: ReadonlySet<string> = new Set(
  (
    '生日 病 手机 电话 手 公司 身体 微信 号码 话 意思 态度 手艺 单位 朋友 同事 同学 工作 名字 名 照片 合影 愿望 菜 饭 车 钱 卡 衣服 包 猫 狗 血压 血糖 腰 腿 ' +
    '脾气 爱 心 眼光 遗传 基因 老家 娘家 味道 唠叨 背影 眼泪 嘴 嫁妆 坟 墓 养老 名言 拿手 红烧 饺子 面 汤 想法 建议 要求 房间 梦想 厨艺 消息 账号 头像 号 号码 店 单位 ' +
    '口味 口音 口头禅 性格 记性 眼睛 耳朵 头发 白发 牙 膝盖 肩膀 胃 眼镜 老花镜 围巾 毛衣 棉袄 裙子 戒指 项链 手镯 镯子 首饰 存折 工资 退休金 医保 社保 身份证 驾照 ' +
    '户口 病历 病情 手术 体检 检查 化验 药 助听器 轮椅 假牙 年龄 岁数 属相 姓 名声 人生 青春 婚姻 婚礼 婚纱 初恋 老公 丈夫 妹妹 姐姐 弟弟 哥哥 兄弟 亲戚 闺蜜 ' +
    '学生 孩子 侄子 侄女 外甥 遗物 遗照 忌日 葬礼 骨灰盒 相册 日记 视频 语音 淘宝 拼多多 快递 包裹 礼物 红包 歌 广场舞 瑜伽 麻将 小店 摊子 超市 裁缝 菜地 花 鸡汤 ' +
    '嗓子 鼻子 皮肤 肩 手指 手腕 手臂 指甲 鞋码 鞋 房贷 车贷 航班 退休 毕业 男朋友 女朋友 亲家 婆婆 公公 外婆 遗愿 遗嘱 好儿子 好女儿 ' +
    '宝贝 陪嫁 彩礼 摩托车 三轮车 养生 童年 铺子 婚事 二婚 老伴 前夫 身高 体重 体型 身材 穿搭 发型 刘海 美甲 步数 朋友圈 昵称 拿手菜 年夜饭 ' +
    '手擀面 饭菜 花棉袄 腌菜 缝纫 裁缝 针线 毛线 高压锅 电饭煲 蒸笼 炒锅 砂锅 菜刀 砧板 冰箱 洗衣机 缝纫机 剪刀 雨伞 行李 钥匙 茶杯 水杯 杯子 保温杯 帽子 手套 袜子 鞋子 布鞋 皮鞋 棉鞋 外套 大衣 羽绒服 裤子 睡衣 ' +
    '丝巾 包包 背包 镜子 梳子 口红 护肤品 面霜 香水 耳环 手表 相片 信件 存款 房产 院子 菜园 腊肠 香肠 辣椒酱 豆瓣酱 丸子 年糕 汤圆 鸡蛋 土鸡 拐杖 假发 ' +
    '腰椎 颈椎 关节 血管 心脏 眼泪 职业 户籍 籍贯 家乡 方言 手语 秧歌 太极 二胡 毛笔字 剪纸 十字绣 ' +
    '电动车 自行车 电瓶车 座位 床 衣柜 厨房 围裙 拖鞋 被子 枕头 酱 酸菜 咸菜 泡菜 腊肉 粽子 月饼 饼 粥 面条 包子 馄饨 排骨 鱼 嗓门 脸色 心情 心愿 病房 主治 护工 方子 ' +
    '配方 秘方 菜谱 做法 说法 心血 功劳 苦心 期望 期待 错觉 缩影 影子 样子 时候 女儿 儿子 好姐妹 老同学 老同事 老朋友 老照片 旧 那件 那条 那双 那份'
  ).split(' '),
);
const LONGEST_THING = 3;

/** An elder of somebody's, as a curse names one as well. */
const OF_AN_ELDER = /^(?:[他她你我]?[妈马吗]|[他你](?:大爷|爹|爸|奶奶|姥姥|娘|妹))的$/u;
const OF_A_MOTHER = /^[他她你]妈的$/u;
/** Somebody to whom or with whom something is done: 问他妈的口味. */
const TO_SOMEBODY = /[问给陪带帮替跟和找接像随]/u;
/** All that is said of her: 她 hardly swears. */
const OF_HER = /^[真都又还就]?她妈的$/u;
const SWORN = /[真好太又怎这那什烦都就]/u;
/** What fails again is sworn at: 他妈的手机又没电了. */
const FAILS = /^(?:手机|电话|电脑|[汽电自单]?动?行?车|快递|包裹|冰箱|裤子|鞋|伞|洗衣机|衣服)又/u;
const REACH = 10;
const AN_ELDER = /(?:大爷|奶奶|姥姥|爷爷|[爹娘])$/u;

/** Somebody's mother who does something, behind what is done to her: 吃你妈做的鱼, 管你妈叫姨. */
const A_MOTHER_WHO = /^[吃管等看听跟陪][你他她]妈$/u;
const DOES = /^(?!什么|[呢的啊吗呀个逼死了隔屁蛋干])\p{Script=Han}/u;
/** Whose something is, and whose advice: 听你妈的, 这包是你妈的吗. */
const WHOSE = /(?:听|[^真就]是)$/u;
const WHOSE_ENDS = /^[吗吧嘛呢，,。?？]?$/u;

/** Where somebody lives: 去你大爷家. */
const TO_A_HOME = /^[去来到在回].*[妈娘爹爷奶姥妹]$/u;

const HAN = /[\u4e00-\u9fff]/;

function isThing(text: string, at: number): boolean {
  for (let length = 1; length <= LONGEST_THING; length++) if (THINGS.has(text.slice(at, at + length))) return true;
  return false;
}

/** Whether what reads as a curse speaks of somebody's kin. */
export function isKin(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end).replace(/[~….\s]/gu, '');
  const after = text[end] ?? '';
  if (TO_A_HOME.test(word) && /[家那]/u.test(after)) return true;
  if (TO_A_HOME.test(word)) return isThing(text, end);
  if (A_MOTHER_WHO.test(word)) return DOES.test(text.slice(end, end + 2));
  if (AN_ELDER.test(word) && after === '家') return true;
  if (OF_HER.test(word)) return HAN.test(after) && !SWORN.test(after);
  if (FAILS.test(text.slice(end, end + REACH)) && /^他?妈的$/u.test(word) && !HAN.test(text[start - 1] ?? ''))
    return false;
  if (!OF_AN_ELDER.test(word)) return false;
  if (OF_A_MOTHER.test(word) && WHOSE.test(text.slice(Math.max(0, start - 2), start)) && WHOSE_ENDS.test(after))
    return true;
  return isThing(text, end) || (OF_A_MOTHER.test(word) && TO_SOMEBODY.test(text[start - 1] ?? '') && HAN.test(after));
}
