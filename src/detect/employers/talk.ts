import { wrapped } from '../../draft/wrapped.ts';

/** Words of a job that somebody has, had or is getting, which hardly a customer says. */
const JOB_TALK = new RegExp(
  wrapped`
    返费|工价|offer|前司|意向书|三方(?!平台|支付|机构)|违约金|毁[约了]|背调|入职|离职|裸辞|辞职|
    跳槽|转正|试用期|规培|带教|借调|上岸|考编|正编|外包|工[牌位]|打螺丝|产线|线长|厂妹|夜班|
    [早晚]班(?!车|高峰)|两班倒|三班倒|倒班|排班|底薪|提成|课时费|欠薪|年终奖|绩效|kpi|okr|周报|述职|
    职级|大小周|n\+[123]|大礼包|被[裁优](?!质)|裁到|内推|[校社秋春]招|hr(?:bp)?(?![a-z])|工服|工装|
    我[是和跟](?:[她他]的?)?同事|存款任务|揽储|征期|忙季|底稿|进修|分拣|理货|收银|站[一了]天|产假|
    规定不[准许让]|不准坐|干过|前领导|前同事|直属|组长|店长|巡店|盘点|闭店|备餐|后厨|驻场|发版|联调|
    轮岗|管培|晋升|末位|优化名单|工资条|扣工资|罚款|离职证明|工资卡|竞业|仲裁|劳动合同|[三五]险一金|
    新来的|我(?:在[这那]里?)?干了|加到[七八九十]|线上的(?:姐妹|兄弟)|临时加|产线|
    招人(?![恨嫌喜烦待])|入职体检|日结|临时工|小时工|[暑寒]假工|站柜台|站到腿|站得腿|坐席|外呼|电销|
    催收|早班|夜班|叫号叫到
  `,
  'gu',
);

/** Words of work that customers and readers of news say as well. */
const WORK_TALK = new RegExp(
  wrapped`
    实习|[份投]简历|跑路|弹性|总(?:说|让|又)|上班|下班|加班|打卡|值班|工资|公积金|社保|领导|主管|
    经理|同事|甲方|乙方|需求|面试|年会|团建|晨会|早会|例会|打工|搬砖|社畜|牛马|996|流水线|车间|老板|
    顾客|客户
  `,
  'gu',
);

/** What a customer, a viewer or a reader of news says. */
const CUSTOMER = new RegExp(
  wrapped`
    买[的了到过个]|下单|付款|退款|退货|排队|等位|试衣|会员|涨价|降价|打折|优惠|秒杀|次日达|
    快递(?:到|丢|扔)|扔[门楼]|发布会|新[机款品]|旗舰|股[价票]|财报|市值|联名|门店|评论区|直播间|
    热搜|新闻|官[宣网方微]|崩了|宕机|代言|广告(?!公司)|刷[到到了]|搜[到一了]|听歌|歌单|看剧|追剧|
    提[的了]?车|外卖(?:到|洒|小哥)|点[了的](?:份|杯|个)|投诉|吃[了过完个]|喝[了完过]|好[吃喝用]|
    难[吃喝用]|甜筒|杯子|柠檬水|红包|充值|开户|办卡|取钱|打车|骑手(?:把|又)|用户
  `,
  'u',
);

/** How far the talk of a job is read around a name, in UTF-16 units: known firms further than shops. */
const AROUND_FIRM = 48;
const AROUND_SHOP = 24;

/** How near a customer's word takes a name, in UTF-16 units. */
const NEAR = 12;

/** How much of a job is told around a name: a firm needs one word of it, a place that everybody goes to a telling one. */
export function jobTalk(text: string, start: number, end: number, everyday: boolean): number {
  if (CUSTOMER.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return 0;
  const reach = everyday ? AROUND_SHOP : AROUND_FIRM;
  const near = `${text.slice(Math.max(0, start - reach), start)}\n${text.slice(end, end + reach)}`;
  const told = new Set(near.match(JOB_TALK)).size;
  const said = new Set(near.match(WORK_TALK)).size;
  if (told === 0 && (everyday || said === 0)) return 0;
  return told > 1 ? 0.72 : told === 1 || said > 1 ? 0.5 : 0.45;
}

/** What may stand before a name without being part of it. */
const FREE_LEFT = /[在被给从去进了到和跟是们面回找由帮替的天晚早午年月周]/u;

/** The same of a name that no longer word runs into; 0 where one does. */
export function freeTalk(text: string, start: number, end: number, everyday: boolean): number {
  const left = text[start - 1];
  const free = left === undefined || !/[\p{Script=Han}a-z\d.]/u.test(left) || FREE_LEFT.test(left);
  return free ? jobTalk(text, start, end, everyday) : 0;
}
