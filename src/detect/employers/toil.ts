import { wrapped } from '../../draft/wrapped.ts';

/** What guests, patients and buyers do for a long time as well. */
const BY_GUESTS =
  '[等排吃喝买住用学读看治躺戒办存借欠订练跳游拍谈爱追放停丢失泡蹲逛玩睡试选挑抢找聊写刷听充养美按染烫]|单身|会员|消费|自习|复习';

/** A long while of the same toil: 炼了一辈子钢, 投递了十年. Who only visits does not stay for years. */
const FOR_YEARS = new RegExp(
  wrapped`
    ^(?!(?:${BY_GUESTS}))\p{Script=Han}{1,3}了(?:整整|快|将近|近|小)?(?:
      [一二三四五六七八九十两半几\d]{1,3}(?:多|来)?(?:年|个(?:多)?月|个?学期|个?[暑寒]假)|一辈子|
      大半辈子|半辈子
    )
  `,
  'u',
);

/** A day of toil at a counter or a line: 切了一天水果, 站了六个钟, 粘了四百双鞋底. */
const ALL_DAY = new RegExp(
  wrapped`
    ^(?:
      [站切叠摇擦拖捞卸理搬扫装包刷洗烤煮熬端数粘缝炸剥拣拧焊磨]|分拣|打包|打针|扎针|收银|扫码|
      接电话
    )了(?:整整|快|将近)?(?:我)?[一二三四五六七八九十两半几\d]+(?:整|多)?(?:
      天|夜|上午|下午|晚上|晚|宿|个?(?:多)?(?:小时|钟头|钟)|[百千]|箱|杯|件|双|筐|单
    )
  `,
  'u',
);

/** Handling what is made or sold there: 粘鞋底, 拉坯, 扳道岔. */
const HANDLES = new RegExp(
  wrapped`
    ^(?:的?(?:厂里|车间|产线|后厨|仓库)里?)?(?:
      粘鞋底|拉坯|扳道岔?|看窖|守(?:夜|仓库|大门|库房|窑)|数钞|抄表|爬杆|值乘|调车|连挂|
      轮(?:到|急诊|[内外儿妇产骨]科|icu)|跟台|管床|收病人|查房|写病历|坐诊|出急诊|下夜班|炒料|
      烧锅炉|看锅炉|挡车|纺纱|织布|车零件|开[行塔]车|装订|裁片|锁边|钉扣|做陈列|调陈列|盘库存|
      踩点位|派单|跑单|跑件|跑口|做[柜夜]?班|睇铺|看铺|企柜|巡(?:山|河|堤|线|塔)|喂(?:猪|鸡|牛)|
      挤奶|割胶|采棉|养护路|修路灯|扫大街|开洒水车|带(?:学徒|徒弟|晚托|晚自习|小班|大班|中班|团)
    )
  `,
  'u',
);

/** What somebody is there, whatever it is called; who is a guest is none: 在长隆当扫地僧. */
const AS = new RegExp(
  wrapped`
    ^(?:里)?(?:
      当(?!
        顾客|客人|上帝|冤|电灯泡|大爷|韭菜|小白鼠|众|时|场|天|年|地|作|成|即|心|然|背景|吃瓜|观众|
        听众|病人|vip|会员|学生|饭吃
      )|
      做(?:
        审核|陈列|剪辑|客诉|质检|品控|投放|渠道|标注|前厅|楼面|推广|调研|支持|交付|实施|后勤|仓储|
        配送|生鲜|水产|面点|寿司|汉堡|甜品|披萨|化妆师|美容师|技师|地推|场控|选品|保育|助教|督导
      )
    )
  `,
  'u',
);

/** What is handled there in the course of a day, with what it is: 叠T恤, 修火车, 喂长颈鹿. */
const WITH_GOODS = new RegExp(
  wrapped`
    ^(?:
      叠(?!加|罗汉)|搬(?:帐篷|货|箱|家具|书|水|桶)|喂(?![出饱养食狗了])\p{Script=Han}{1,4}|
      修(?:火车|机车|飞机|车|电梯|路|轨|线|动车|空调|手机)|化了?[一二三四五六七八九十两几\d]+张脸|
      切(?:鱼|肉|菜|墩|水果)|踩曲|烧窑|拌料|码货|码垛|贴标|装箱|打包|打单|扫件|装发动机|看摊|盯店|
      值机|化妆卖|推(?:销|卡)|办卡办到|拉存款|发传单
    )
  `,
  'u',
);

/** What happens to who serves there. */
const SCOLDED = new RegExp(
  wrapped`
    ^被(?:
      投诉|主管|领导|店长|组长|班长|线长|老板|经理|扣(?:钱|工资|绩效|分)|罚款|
      (?:客人|顾客|客户|乘客|业主|用户|家长|病人)(?:骂|投诉|打|吼|怼)
    )
  `,
  'u',
);

/** A part of a shop or of works, behind its name. */
const PART = new RegExp(
  wrapped`
    ^的?(?:
      生鲜|水产|熟食|蔬果|烘焙|日化|家电|收银|前厅|后厨|仓储|分拣|打包|库房|专柜|门店|旗舰店|厂区?|
      产线|车间|仓库|站点
    )(?:组|部|区|线|台|里)?
  `,
  'u',
);

/** What is told with the name of a trade: 国棉五厂的挡车工, 二汽的老车工. */
const BY_TRADE = new RegExp(
  wrapped`
    ^的(?:老|女|男|小|一[名个])?\p{Script=Han}{0,4}(?:
      工|[技化检验收调乘管安保质库车务播报邮养护炊文职售配押船飞空]员|师傅|[班段站厂所]长|司机|会计|
      出纳|大夫|护士长?|厨子|司炉|矿工|职工|学徒|技术员|工程师
    )(?=[,。!?~;]|$|退|出身)
  `,
  'u',
);

/** Whether what follows a name where somebody is says that he toils there. */
export const toilsThere = (clause: string): boolean =>
  [FOR_YEARS, ALL_DAY, HANDLES, AS, WITH_GOODS, SCOLDED].some(
    (said) => said.test(clause) || said.test(clause.replace(PART, '')),
  );

/** Meetings, letters and houses of a firm's own people: 平安的晨会, 网易的拒信, 蓝思厂区的食堂. */
const OF_STAFF = new RegExp(
  wrapped`
    ^(?:
      \p{Script=Han}{0,3}?(?:厂区?|厂里|基地)的?(?:宿舍|食堂|班车|厂车|夜宵|流水线)|
      (?:\p{Script=Han}{0,4}的)?(?:
        晨会|早会|夕会|例会|选题会|班前会|周会|站会|早班会|复盘会|拒信|感谢信|面邀|笔试链接|测评链接
      )|
      的?站点(?=今天|昨天|又|爆|里)|跑(?:线下|终端|渠道)|的业务员[,。]|的?库房我
    )
  `,
  'u',
);

/** Whether what follows a name is only had by a firm's own people or who wants to be of them. */
export const isOfStaff = (clause: string): boolean => OF_STAFF.test(clause);

/** Long service told before the name: 卖了十年|平安保险. */
const SERVED = /(?:卖|送|跑|做|干|守)了(?:整整|快|将近)?[一二三四五六七八九十两半几\d]{1,3}(?:多?年|个月)的?$/u;

/** Whether the words before a name tell of long service there. */
export const hasServed = (before: string): boolean => SERVED.test(before);

/** Whether a trade follows the name: somebody has it there. */
export const isTradeOf = (clause: string): boolean => BY_TRADE.test(clause);
