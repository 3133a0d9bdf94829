import { wrapped } from '../../draft/wrapped.ts';

/** What is said before a school that is studied at. */
const STUDIED = new RegExp(
  wrapped`
    (?:
      [弟妹哥姐娃儿女]子?(?:今年|也|终于|刚)?[进去上考]了?|考上|考进|考入|考取|考到|考去|考的|
      [考录分升]去|摇号|摇中|派位|抽签|升入|保研|保送|推免|上岸|录取|录到|就读|毕业|来自|在读|报考|
      报的?|报了|申请|申上|申到|申的?|拿到|转学|调剂|志愿|[一二三]战|本科|硕士?|博士?|研究生|本硕|
      硕博|母校|本人|目标|梦校|想上|想去|想考|[们我你他她姐哥弟妹]在|坐标|冲刺?|落榜
    )(?:[了到的是于在至去进上过:( ]|想去|想考){0,3}$
  `,
  'u',
);

/** Who says it: a school after these is the writer's own. */
const OWN =
  /(?:我们?|咱们?|本人|我校|母校|我在|考上|在读|毕业于|就读于?|上岸|保研到?|我.{0,4}考研)(?:[的是在了到:( ]){0,2}$/u;

/** Going there and being there, and beside another school. */
const AROUND =
  /(?:在|返|同|去|来|到|从|回|进|逛|离|路过|隔壁|对面|和|跟|与|、|\/|vs\.?|还是|不如|比|读的?|念的?|上的?|叫|像|属于|是)$/u;

/** What is said after a school. */
const AFTER = new RegExp(
  wrapped`
    ^(?:把我(?:录|拒|刷)|拒了?我|录了我|给我发|发了?offer)|
    ^(?:算|是)(?:几本|[一二三]本|双非|211|985|民办|公办)|
    ^(?:的|啲|嘅|那边的?|这边的?|里的?|本部的?)?(?:
      offer|拒信|[旧老]?同学|开放日|家长|出来的|学生|学子|同学|学[长姐弟妹霸]|校友|老师|教授|导师|
      辅导员|研究生|本科|硕|博士|[^\P{Script=Han}的在]{0,4}校区|校园|校门|校庆|校长|校医院|校内|
      校外|食堂|校车|宿舍|图书馆|操场|体育馆|教学楼|实验室|毕业|录取|招生|分数线|保研|考研|复试|
      夏令营|推免|论文|附中|附小|新生|大[一二三四](?!点)|研[一二三]|计算机|法学|开学|军训|放假|封校|
      本部|专业|学院|樱花|晚樱|银杏|桂花|油菜花|校猫|期末|艺考|落榜|复读(?!机)|授课型|一年硕|校服|
      家长群|大学城|毕设|毕业设计|组会|答辩|琴房|体测|跑八百|早八|饭卡|学费|专业课|小组作业|停课|
      停电|断网|门禁|宵禁|澡堂|澡票|浴室|解剖|规培|男女比例|娃(?=[说的天学在都])|校友路|祭典|
      的(?:
        猫|坡|鹅|风|海风|台阶|蚊子|芒果|椰子|桂花|图书馆|同学会|娃|食堂|晚风|书院|湖|草坪|女生|男生
      )(?![药油])|
      附近|旁边|对面|后街|后门|南门|周边|边上|门口|雪景|男生|女生|朋友|室友|妹子|读书|读研|读博|
      上学|念书|上课|自习|[东南西北]区|[东南西北]校[区园]|[东西南北]门|论坛|表白墙|树洞|bbs|贴吧|
      er(?![a-z])|人(?![民生口间类才家物们大])|[^\P{Script=Han}的了我]{1,6}(?:学院|系(?!统)|专业)
    )
  `,
  'u',
);

/** Campuses that everybody calls by their quarter, right behind the school: 安大磬苑, 温大茶山. */
const CAMPUS = new RegExp(
  wrapped`
    ^(?:
      磬苑|龙河|渭水|雁塔|茶山|旗山|余家头|马房山|鉴湖|云塘|金盆岭|红磡|清水湾|云南园|明伦|金明|
      呈贡|前湖|瑶湖|黄家湖|紫金港|玉泉|华家池|仙林|将军路|明故宫|九龙湖|四牌楼|独墅湖|天赐庄|
      清水河|犀浦|江安|望江|浐灞|卫津路|北洋园|八里台|津南|翔安|石牌|兴隆山|千佛山|洪家楼|崂山|鱼山|
      浮山|虎溪|缙云|双福|丽娃河|闵行|奉贤|徐汇|杨浦|松江|延长|宝山|嘉定|四平|沙河|良乡|昌平|通州|
      房山|秦皇岛|威海|珠海|深圳|合作|岷江|仓前|下沙|小和山|朝晖|屏峰|萧山|东海|柳林|光华园|狮子山|
      成龙|嘉陵|柏溪|花江|五合|相思湖|桂林洋|观澜湖|府城|彭家坪|榆中|盘旋路|城关
    )(?![路街站区市县])
  `,
  'u',
);

/** Another school beside one that ends in 大: 天大和南开. */
const BESIDE = /^(?:[和跟与、/]|还是|vs)/u;

/** Somebody of a school: 一个天商的在找实习. */
const ONE_OF = /(?<![每另哪同这那第])一个$/u;
const ONE_OF_THEM = /^的(?:$|[,。!?~在来说考读]|学[生长姐弟妹]|[男女妹]|朋|毕)/u;

/** How far a cue reaches, in UTF-16 units. */
const REACH = 12;

/** Said before a school where somebody is admitted, and of nothing that one only travels to. */
const ADMITTED = new RegExp(
  wrapped`
    (?:
      考上|考进|考入|考取|考到|考去|考研|保研|保送|推免|上岸|录取|录到|就读|毕业|报考|申请|申上|
      申到|申的|转学|调剂|志愿|[一二三]战|本科|硕士|博士|研究生|本硕|硕博|母校|梦校|落榜|读的|考的|
      想考
    )(?:[了到的是于在至去进上过:( ]|想去|想考){0,3}$
  `,
  'u',
);
const OFFERED = new RegExp(
  wrapped`
    ^(?:大学)?(?:
      录[了取]|拒[了我]|把我(?:录|拒|刷)|发(?:来|了|给我)?的?(?:offer|拒信|录取)|
      给(?:了|我)?(?:发了?)?(?:offer|全奖|拒信)
    )|
    ^的?(?:offer|录取|拟录|拒信|面试通知|预科|本科|硕士|博士|研究生|夏校|学位)
  `,
  'u',
);

/** Said behind a school of what only a school has. */
const HAS_STUDENTS = new RegExp(
  wrapped`
    ^(?:的|那边的?|里的?)?(?:
      在校|学生|学子|新生|老生|学[长姐弟妹霸]|校友|导师|辅导员|教务|研究生|本科|
      硕士?(?![\p{Script=Han}])|博士|校[区园门庆车内外]|食堂|宿舍|图书馆|录取|招生|分数线|拟录|保研|
      考研|复试|夏令营|推免|选课|绩点|军训|开学|毕业|offer|大[一二三四](?!点)|研[一二三]|
      读[书研博大]|上学|念书|上大学|学院|专业|学的(?!人)|出来的
    )
  `,
  'u',
);

/** Somebody of a school by what it is called after: 他是南京工程的. */
const IS_OF = /(?:是|来自|考上|一个|我们)$/u;
const OF_IT = /^(?:的(?:$|[,。!?~]|学|[男女]|吗|吧|呢|啊|呀)|$|[,。!?~])/u;

/** Whether somebody is admitted to what stands at `[start, end)` of a folded text. */
export function isAdmitted(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + REACH);
  return ADMITTED.test(text.slice(Math.max(0, start - REACH), start)) || OFFERED.test(next);
}

/** Whether what stands at `[start, end)` of a folded text is studied at or has students. */
export function isStudiedAt(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + REACH);
  if (isAdmitted(text, start, end) || HAS_STUDENTS.test(next)) return true;
  return end - start > 2 && IS_OF.test(text.slice(Math.max(0, start - 2), start)) && OF_IT.test(next);
}

/** How much speaks for a school, from the writer's own to nothing. */
export type Cue = 'own' | 'strong' | 'weak' | 'none';

/** Whether the words right before `start` say that somebody studies, or wants to study, at what follows. */
export function studiedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return OWN.test(before) || STUDIED.test(before);
}

/** How much speaks for a school at `[start, end)` of a folded text: the writer's own, studied at, gone to, or nothing. */
export function cueAt(text: string, start: number, end: number): Cue {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (OWN.test(before)) return 'own';
  if (STUDIED.test(before) || AFTER.test(text.slice(end, end + REACH)) || CAMPUS.test(text.slice(end, end + 5)))
    return 'strong';
  if (AROUND.test(before)) return 'weak';
  if (ONE_OF.test(before) && ONE_OF_THEM.test(text.slice(end, end + 3))) return 'weak';
  return text[end - 1] === '大' && BESIDE.test(text.slice(end, end + 2)) ? 'weak' : 'none';
}
