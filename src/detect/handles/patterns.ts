import { unpack } from '../gazetteer.ts';
import { PLATFORMS } from '../lists/platforms.ts';

/** Weibo allows names of 30 characters. A mail address has letters before its @. */
export const MENTION = /(?<![\w.%+-])@ ?[\p{L}\p{N}_-]{2,30}/gu;

/** Sites on which names have dots: @yuki.film. */
export const DOTTED = /(?<![\w.%+-])@[a-z\d_][a-z\d_-]{0,28}(?:\.[a-z\d_-]{1,28}){1,3}/gu;

/** The end of a host or a file, which no name with dots has. */
export const HOST =
  /\.(?:com|cn|net|org|edu|gov|io|me|cc|co|tv|top|xyz|info|im|us|uk|hk|tw|jp|dev|app|site|[jt]sx?|py|md|css|html?|json|v?\d+)\.?$/u;

/** Everybody, and those who answer for a site. */
export const NOBODY =
  /^@ ?(?:\d{1,3}$|了|完[了人全所]|错[了人]|到[我你他她群]|得[我头人]|过[我你他她]|不[到出]|[\d一二三两几]个?位?(?:好友|朋友|人)|好友|朋友|qq\.?$|qq ?\.|所有人|全体(?:成员|人员)?|全员|everyone|here|channel|客服|官方|官博|班长|班主任|老师|群主|管理员|符号|一下|某人|谁|[我你他她](?:们|俩)?[的了啊呀吧吗呢嘛哈]{0,2}$|[我你他她](?:干[嘛吗啥]|干什么|[就都也又还才])|自己$|ta$|学委|团支书|课代表|本人|对方|我一下|[早晚][五六七八九十](?!\p{L})|ai|豆包|元宝|罗伯特)/u;

const PLATFORM = `(?<![a-z\\d:/.])(?:${unpack(PLATFORMS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** What an account has: a name or a number. */
const FIELD =
  '(?:账号|帐号|昵称|网名|用户名|名字|笔名|圈名|好友码|好友id|主页|频道|[大小]号|名|号|用户|uid|id|cn|channel|account|name|handle)';

/** What stands between: 是, 叫, a colon, a blank. */
const LINK = '(?: ?[:=→~] ?| ?(?:我?是|就?叫做?|为|搜索|搜(?!索)|改成了?) ?:? ?| is ?:? ?| called | )';

const VALUE = '@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.·-]{1,29}(?:#\\d{4}(?!\\d))?';

/** A cheap sign of the patterns that begin with a site. */
export const HAS_PLATFORM = new RegExp(PLATFORM, 'u');

/** 小红书号：123, B站uid:123, 微博名叫…, 原神uid123; and 豆瓣搜… */
export const ON_PLATFORM = new RegExp(
  `${PLATFORM} ?(?:上?的|里的)?(?:我的?)?(?:(?:${FIELD}){1,2}(?:${LINK}|(?=[a-z\\d_][a-z\\d_-]{2}))|(?:昵称|网名|笔名|圈名|用户名)(?=[\\p{L}])|(?: ?[:=] ?(?=[@a-z\\d_])| ?(?:搜(?!索)|搜索|叫) ?|是(?=@)| is ?:? ?(?=@|[a-z\\d]*[_.\\d])))(?<value>${VALUE})`,
  'gu',
);

/** 我的id叫…, 网名：…, 小号是@… */
export const OF_ONES_OWN = new RegExp(
  `(?:(?:我的?|本人)(?:游戏|网络)?(?:id|uid|昵称|账号|帐号|大号|小号)|网名|圈名|笔名|昵称|小号|大号|马甲|(?:账号|帐号)(?=叫)|(?<=我的?)(?:lofter|ins|ig|wb|推特|老福特|ao3)(?=是)|(?:网名|昵称|圈名|笔名)[^。!?:,\\n]{1,6}(?=:)|(?:另一个|另外一个|新|旧|老|备用|副|第二个)(?:账号|帐号|号)|(?:id|昵称|名字|网名)(?:已经?)?[改换](?:了|成了?|掉了?)[,。 ]{0,2}(?:现在|以后|新的)?(?=[是叫])|(?:改名|换名)[^。!?\\n]{0,6}(?:之前|以前|原来|现在))(?:(?: ?: ?| ?(?:是|就?叫做?) ?)|(?= ?@) ?)(?<value>${VALUE})`,
  'gu',
);

const NEW_NAME = '[\\p{L}\\p{N}_][\\p{L}\\p{N}_.·-]{1,28}?';
const CHANGED = '(?:改|换|变)(?:成|为|回|名叫|名为|名成)了?|更名(?:为|成)';

/** 微博名换成一只会算账的羊了, 豆瓣改名叫…: the new name of an account, found by the verb, which few places have. */
export const RENAMED = new RegExp(
  `(?=[改换变更])(?:(?<=(?:网名|圈名|笔名|昵称|用户名|${PLATFORM}的?(?:名字|名|id|账号名|号名))(?:又|刚|也|已经|今天|偷偷|终于){0,2})(?:${CHANGED})(?<value>${NEW_NAME})(?=了?(?:[,。!?~\\s]|$))|(?<=${PLATFORM}(?:已经|又|刚)?)(?:更名为|[改换]名(?:叫|为|成))了?(?<now>${NEW_NAME})(?=了?(?:[,。!?~\\s]|$)))`,
  'gu',
);

const ASKS = '求|来|给|帮';
const FAVOUR = '(?:一键)?三连|点个?赞|关注|捧场|捧个场|支持|互关|转发|点个?星';

/** B站不想上班的纸箱更新了，求三连: an account that asks for viewers. */
export const ASKING = new RegExp(
  `${PLATFORM} ?(?<value>[\\p{L}\\p{N}_]{4,14}?)(?:(?:又|刚|今天|终于)?(?:更新|[发出上]新\\p{Script=Han}{0,3}?)[了啦][,，! ]{0,2}[^,。!?\\n]{0,3}(?:${ASKS})[^,。!?\\n]{0,2}(?:${FAVOUR})|(?:今晚|今天|明晚|周[一二三四五六日末])[\\p{L}\\p{N}:]{0,6}?[开直]播[了啦]?[,，! ]{1,2}[^,。!?\\n]{0,4}(?:${ASKS})[^,。!?\\n]{0,2}(?:${FAVOUR})|求(?:个|一个)?(?:关注|互关|三连))`,
  'gu',
);

/** Names that begin as a sentence does: 不想上班的纸箱, 没睡醒的量角器. */
export const LONGING = /^[不没想爱在][\p{Script=Han}]{1,6}的(?!人|时候|话)[\p{Script=Han}]{1,4}$/u;

/** A cheap sign of that. */
export const ASKED = /三连|点个?赞|关注|捧|支持|互关|转发|点个?星/u;

/** What is updated, or asks, without being an account: B站客户端更新了, 小红书新人博主求关注. */
export const NO_ACCOUNT =
  /客户端|版本|版$|界面|算法|功能|[番剧综]|up主|主页|系统|规则|推荐|首页|文章|粉丝|互关|关注|三连|热搜|直播|^[这那每有各]个?|又$|追|博主|主播|新人|新手|萌新|小白$|姐妹|宝子|宝妈|家人|老铁$|各位|大家|朋友|大学生|[女男]生|[账帐小大新]号|视频|内容|特效|滤镜|活动|不能|今[天晚]|昨[天晚]|求/u;

/** 圈名木白, cn阿狸, 昵称橙子味汽水的是我, 公众号：阿泽的深夜食堂: nothing between, or a colon that headings have too. */
export const BARE = new RegExp(
  `(?:圈名|网名|笔名|昵称|(?<![a-z\\d.])cn ?:? ?|(?:公众号|视频号|播客) ?: ?|${PLATFORM} ?(?:id|名字|昵称|(?<=游戏|王者|吃鸡)名) ?)(?![是叫就为改换搜字称单额气次])(?=\\p{Script=Han})(?<value>${VALUE})`,
  'gu',
);

/** 关注公众号阿泽的深夜食堂, 知识星球布衣数据是我开的: a channel that is asked to be followed, or told to be one's own. */
export const CHANNEL =
  /(?:(?:关注|订阅|搜索?|欢迎来|我的|我们的|开了个?)(?:公众号|视频号|播客|频道|服务号|订阅号|小宇宙|知识星球) ?(?![是叫的:都也就很还,]|[\p{Script=Han}]{0,2}[吗呢吧])(?<value>[\p{L}\p{N}_]{3,16})(?=[,。!?~\s]|$)|(?:公众号|视频号|播客|知识星球|b站|抖音|快手|小红书|(?:知乎|微博|豆瓣)(?:用户)?) ?(?<own>[\p{L}\p{N}_]{2,14}?)(?:就?是我(?:开的?|本人|的号)?(?=[,。!?~\s]|$)))/gu;

/** 公众号「凌晨四点的缝纫机」, 抖音“大葱”是我: a name in quotation marks. */
export const QUOTED =
  /(?:(?:公众号|视频号|播客|服务号|订阅号)|(?:b站|抖音|快手|小红书|知乎|微博|豆瓣|专栏|频道)(?=.{3,24}(?:就?是我|我[开写做的]|关注)))(?:账?号|名)? ?[「“"『【](?<value>[\p{L}\p{N}_][^「」“”"『』【】\n]{1,19})[」”"』】]/gu;

/** 加过cc_cat_1990这个小号, 主播夜班阿布的号, 那个账号纸飞机不落地被封: what stands behind tells that it is an account. */
export const TOLD_BEHIND =
  /(?:(?<![\w.@])(?<value>[a-z](?=[a-z\d]*[_.])[\w.]{4,29})(?= ?[这那]个(?:[小大]?号|账号|帐号))|(?:主播|up主|博主|画师|剪辑|写手|太太)(?<name>(?![的是说也都就又很还不没们])[\p{L}\p{N}_]{2,10}?)(?=的(?:账?号|帐号|直播间|主页|粉丝|微博|新?视频))|(?:账号|帐号|[小大]号)(?<told>(?![莫无突因由直永临彻连第刚已又还总都也全真竟居怎为昨今明上下前后一两三被老经可差好估终果万要如平不没密的了是叫里上就])[\p{L}\p{N}_]{4,12}?)(?=被(?:封|盗|禁|限流|举报)))/gu;

/** A cheap sign of the patterns that need no site. */
export const NAME_SIGN = /名|昵称|号|星球|播客|频道|小宇宙|cn/u;

/** Sites where a bare name with a mark of a name in it is an account: ig lazy.panda_, github lemonade-dev. */
export const SPACED =
  /(?<![a-z\d:/.])(?:tg|telegram|ig|ins|instagram|twitter|推特|github|discord|psn|threads|pixiv|微博|小红书|b站|抖音|snapchat) (?<value>@?[a-z](?=[a-z\d]{0,20}(?:[_.-][a-z\d_]|\d{2}))[\w.-]{3,29})(?![\w-])/gu;

/** The page of an account: github.com/lemonade-dev. */
export const PROFILE =
  /(?<![a-z\d.-])(?:github|gitee|instagram|twitter|x|t|weibo)\.(?:com|me)\/(?<value>@?[a-z][\w.-]{2,29})(?![\w./?-])/gu;
