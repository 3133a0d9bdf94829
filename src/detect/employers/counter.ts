import { wrapped } from '../../draft/wrapped.ts';
import { toilsThere } from './toil.ts';

/** Work of the hands in a shop or at a counter: 叠衣服, 摇奶茶, 给客人唱生日歌. */
const SHOP_WORK = new RegExp(
  wrapped`
    ^(?:
      做(?:
        促销|保洁|导购|分拣|地勤|空乘|护理|护工|学徒|普工|理货|收银|夜班|实验(?![室班])|课题|博后
      )|
      看(?:监控|闸机)|下[井矿](?![水盖])|跑胶|养(?:细胞|老鼠|小鼠|大鼠|果蝇|斑马鱼|拟南芥|线虫)|
      当(?:站务|安检|辅警|保洁|检票)|踩(?:针车|缝纫机|了)|打饭|打价签|打[零包]|炸油条|抓药|
      修(?:图|片|空调|手机|车)|装(?:柜子|空调|宽带|电梯)|
      卖(?:帐篷|衣服|鞋|包|房|车|保险|货|菜|水果|药|票|手机|首饰|化妆品|奶粉|家具|家电)|理书|
      整理(?:书架|货架|库存)|杀鱼的第|焊|开(?:货车|叉车|吊车|龙门吊|挖机|大巴|塔吊)|站柜台|
      擦(?:货架|杯子|玻璃)|包饺子|和面|揉面|颠勺|掌勺|看(?:机器|大门|监控|仓库)|巡逻|挖煤|下井|炼钢|
      爬杆|贴膜|剪头发|洗头|捏脚|捏肩|做(?:美甲|面包|蛋糕|奶茶)|裁布|熨(?:衣服|烫)|钉扣|喷漆|打磨|
      抛光|调机|绑钢筋|喂猪|养猪|挤奶|采茶|炒茶|叠(?:衣服|了?[一二三四五六七八九十几\d])|
      摇(?:奶茶|咖啡|[了到])|拉花|封口|煮(?:茶|珍珠)|炸(?:鸡|薯条|串)|擦桌子|拖地|补货|上货|卸货|
      理货|盘货|备货|搬货|站(?:一|了一?|柜)|打烊|开档|卖(?:鞋|包|车|手机|衣服)|称(?:水果|菜|重)|
      扫码|传菜|端盘|洗杯子|捞鱼|杀鱼|切(?:肉|水果|配菜)|烤(?:面包|串|红薯)|
      (?:网点|仓库|仓里|站点)(?:客服|打包|分拣|搬|扫|上夜)|
      给(?:客人|顾客|人)(?=[过做端点唱拿开洗剪贴递打煮切量倒办称装])
    )
  `,
  'u',
);
const SHOP_BEFORE =
  /(?:^|[^正存实现所好潜内])在$|(?:现在|目前|如今|白天|晚上|周末|下班|上午|下午|今天|暑假|寒假|每天)$|(?:^|[,。!?~\n])$/u;

/** What a firm has for its own people. */
const FOR_STAFF =
  /^(?:的?(?:[四六八十]人间|员工)宿舍)|^的(?:厂车|班车(?=又|今|[五六七八九]点|几点|晚|早|真|也|坐|上)|厂牌|打卡机|工牌|工装|厂服)/u;

/** What a clerk is called behind 当 and the name: 当肯德基领班三个月. */
const ROLE = new RegExp(
  wrapped`
    ^(?:
      领班|店长|店员|组长|站长|骑手|导购|收银员?|客服|保安|前台|柜员|柜姐|服务员|快递员|分拣员|教练|
      管家
    )(?=$|[,。!?~]|的?[一二三四五六七八九十两半几\d第]|[了这也真好太快]|以来|之?后)
  `,
  'u',
);

/** A bottle of it, and a nursery that one went to. */
const BOTTLE = /(?:[一那这几两两半整]|好几)[瓶箱杯罐条](?:的|装)?$/u;
const AT_NURSERY = /^(?:上(?:[大中小托]班|学)|读|念)/u;
const CHILDHOOD = /(?:小时候|从小|以前读|[读送接]|娃|孩子|儿子|女儿)在?$/u;

/** Whether a name is a bottle's, or that of a nursery (`visited`) that somebody went to as a child. */
export const isNoWorkplace = (before: string, clause: string, visited: boolean): boolean =>
  BOTTLE.test(before) ||
  (visited && clause.length > 0 && CHILDHOOD.test(before)) ||
  (visited && AT_NURSERY.test(clause));

/** How sure the words beside a name say that somebody serves there or is of its staff, 0…1; 0 where they say nothing. */
export function counterCertainty(before: string, clause: string): number {
  if (FOR_STAFF.test(clause)) return 0.6;
  if (before.endsWith('当') && ROLE.test(clause)) return 0.75;
  if (!SHOP_BEFORE.test(before)) return 0;
  if (toilsThere(clause)) return before.endsWith('在') ? 0.93 : 0.6;
  return SHOP_WORK.test(clause) ? 0.6 : 0;
}
