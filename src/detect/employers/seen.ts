import { wrapped } from '../../draft/wrapped.ts';

/** What is read about a company, or said as a customer. */
export const NEWS = new RegExp(
  wrapped`
    ^(?:的)?(?:
      [^,。!?;\n]{2,10}(?:更新了|断更了?|停更了?|开播了|投稿了)|发布|新闻|网友|热评|博主|网红|股价|股票|财报|叫|名|
      号(?![线楼])|\d{6}|驿站|之家|配送|上市|市值|宣布|推出|起诉|回应|官方|
      客服(?!上班|兼职|实习|的(?:一天|第)|日[记常]|第[一二三四五六七八九十\d])|
      员工(?:发现|表示|爆料)|ceo|创始人|新品|手机|外卖|音乐|视频|文档|直播|快递(?!员)|会员|plus|
      红包|打车|单车|地图|网盘|搜索|热搜|旗舰(?!店(?:站|上班|打工|实习|兼职))|商城|官网|app|游戏|
      杀(?![了鱼猪鸡牛])|表情|购物车|门店(?!站[了一]|上班|打工|实习|兼职|卖|干)|优惠|降价|又涨|又跌|
      今天跳水|信用卡(?!中心)|流量|杯子|甜筒|自营|会议|云盘
    )
  `,
  'u',
);

/** Being in a firm that nobody visits, and what is rather seen or searched there. */
export const THERE = /(?:^|[^正存实现所好潜内])在$|进了$/u;
export const SEEN =
  /^[a-z]?(?:上(?![班夜早白晚了大中小海])|看(?![店门守病监仓]|大门|闸)|搜|刷(?![碗盘])|买|听|追|直播间|视频|音乐|发布会|旗下|官网|论坛)/u;
export const ON_SITE = new RegExp(
  wrapped`
    ^(?:
      [a-z]?上(?![班夜早白晚])|
      的(?!第|日子|时候|[一二三四五六七八九十两几\d]|经历|工|实习|生活|室友|同学|朋友)|看|搜|刷|买|
      听|追|直播|视频|音乐|发布会|旗下|官网|论坛|总部(?:旁|对面|楼下|附近)
    )
  `,
  'u',
);

/** A phone or the like is somebody's as well: 我妈华为的, 屏幕大. */
const DEVICE =
  /(?:[这那]|[新买提开]的?|辆)车|手机|平板|电脑|耳机|手表|充电|屏幕|像素|信号|系统|拍照|型号|牌子|[用买换]的/u;
const NEAR = 14;

/** Whether a device is spoken of around the name at `[start, end)` of a folded text, and not who works for its maker. */
export const isDevice = (text: string, start: number, end: number): boolean =>
  DEVICE.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
