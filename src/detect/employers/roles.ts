/** Work that only who is on the staff speaks of, right behind the name of a firm or a shop. */
const INSIDE =
  '(?:跑|送|派|揽)件(?=第)|日常[:：](?=[填催开接写跑做盖录贴扫搬站数背修])|(?:生鲜|水产|熟食|防损|运维|内容|商业化|增长|研发|测试|质检|设备|工艺)[组部科线]|客房部|餐饮部|前厅部?|后厨|中台|投行部?|行研|风控部?|对公|信贷部?|理赔|核保|查勘|钻井队|采油厂|炼化|(?:焊装|总装|涂装|冲压|电芯|模组|装配|注塑|包装)?车间|一线(?=[,。!?~]|$)|产线|流水线|线长|工段|调度|列车长|检修|抢修|抄表|线路工|焊工|电工|钳工|铆工|叉车工?|品控|仓管|装卸|夜审|演职人员|救生员|站务员?|检车员|验光师|配镜师|档案员|书记员|投递员|加油员|管理员|普工|临时工|小时工|暑假工|寒假工|派遣工?|子弟(?![校学])|退休的|内退|带看|续期|督导|培训师|交付专员|联营店|加盟商|挂靠|装(?:空调|宽带|机)(?=[,。!?]|$)|扮鬼|体检都?[过没]|轮转|规培|进修|见习|驻店|夜班|早班|晚班|大夜|连班|倒班|两班倒|三班倒|卸货|上货|理货|盘点|闭店|备餐|切墩|洗碗|刷碗|拍视频|剪片子|跑新闻|od(?![a-z])|[秋春校社]招(?:给|发|拿|过了|进|终|挂|泡|被|问我|意向)|\\p{Script=Han}{2,4}岗(?![位亭])|法务|行政岗|美术|策划|前端|后端|算法岗|乘务|地勤|机务';

/** Whom customers meet as well: somebody must speak of his own toil. */
const MET =
  '老板|店主|测试|策划|司机|客服|快递员|外卖员?|骑手|服务员|店员|店长|导购|柜[姐员]|柜台|销售|收银员?|前台|大堂经理|客户经理|保安|保洁|营业员|售后|物业管家|管家|经纪人|中介|审核|编辑|运营|设计|开发|产品|主播|老师|教练|护士|伙伴|咖啡师|茶饮师|后厨|分拣员?|检票员?|安检员?|售票员|装[空门]\\p{Script=Han}{1,2}|售楼|置业顾问|面点师?|厨师|学徒';

const OPENS =
  /(?:^|[,。!?~:：;\s]|我是|本人|作为|身为|一[名个]|当了?|老公是|老婆是|[爸妈哥姐弟妹友象]是|[我他她](?:爸|妈|哥|姐|弟|妹)|老公|老婆|对象|[男女]友)(?:一[名个])?$/u;
const STAFF = new RegExp(`^(?:的|门店)?(?:\\p{Script=Han}{1,4}(?:乐园|[屋店厂区馆部]))?(?:${INSIDE})`, 'u');
const FACED = new RegExp(`^(?:的|门店)?(?:${MET})(?=[,。!?~\\s一第日的当]|$)`, 'u');

/** Toil that one tells of oneself. */
const TOIL =
  /站(?:一|了|到|得)|跑了|一天[\p{Script=Han}]{0,2}[一二两三四五六七八九十几\d]|[一二两三四五六七八九十几\d]+个?(?:小时|步|单|件|桌|间|个电话|条|杯)|提成|业绩|底薪|工资|kpi|绩效|社保|排班|[早晚夜]班|被骂|骂我|被客|客人|顾客|业主|用户骂|嗓子|[腰腿脚手](?:[都伤疼酸废断肿麻抽又快]|要断)|到手|卷不动|头发掉|腱鞘|失业|转正|辞职|离职|困[到得死]|没开单|零单|开单|冲量|考核|保密协议|没人买|招人难|一枚|日[记常]|打工|下班|上班|第[一二三四五六七八九十\d]+[天周月年]/u;

/** What customers say of whom they met. */
const BY_CUSTOMER =
  /态度|投诉|差评|好评|打不通|不接|推销|骚扰|推荐我|追着|绕路|坑我|给我(?!发|排|开)|帮我|把我的|加我微信|说没货|翻白眼|真[好棒帅温]|夸/u;

/** How far behind the name the toil is read, in UTF-16 units. */
const REACH = 30;

/** How sure a role behind a name that opens a clause says that the writer or his people have it, 0…1; 0 for no. */
export function roleCertainty(text: string, start: number, end: number): number {
  if (!OPENS.test(text.slice(Math.max(0, start - 6), start))) return 0;
  const rest = text.slice(end, end + REACH);
  if (BY_CUSTOMER.test(rest)) return 0;
  if (STAFF.test(rest)) return 0.6;
  return FACED.test(rest) && TOIL.test(rest) ? 0.6 : 0;
}
