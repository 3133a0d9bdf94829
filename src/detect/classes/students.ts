import { wrapped } from '../../draft/wrapped.ts';

/** What hails or counts those of a field, before its name: 有没有护理|的姐妹. */
const HAILED = new RegExp(
  wrapped`
    (?:
      [有找求蹲问](?:没有?|木有|无|一?下|一?[个位名])?|请问|想问问?|同[是为]|都是|各位|所有|心疼|
      羡慕|劝|作为|身为|致敬|祝|认识|一[个名枚只位群]|这届|全体
    )$
  `,
  'u',
);

/** Who is hailed by a field: students of it; in a field that is a trade as well, only who is met at a school. */
const FELLOWS =
  /^的?(?:姐妹|兄弟|学[长姐弟妹]|师[兄姐弟妹]|同学(?![会聚])|宝[子宝]|大[佬神]|小伙伴|[朋学]友|友友|集美|家人|[男女][生孩大])/u;
const FELLOW_STUDENTS = /^的?(?:学[长姐弟妹]|师[兄姐弟妹]|同学(?![会聚])|[男女]大|[男女]生(?![宿寝厕意]))/u;

/** Students of a field, called so where a clause begins: 测绘女生自述. */
const THOSE_OF_IT = new RegExp(
  wrapped`
    ^(?:[男女][生孩大](?![宿寝厕意])|老[哥登姐]|牲|狗|民工|仔|学子|毕业生|实习生|专业生)(?=
      自[述白]|日[常记]|表示|实习|第|一枚|路过|报[到道]|哭|崩溃|真|太|都|也|又|今|每|vlog|的|
      [,。!?~:]|$|[下上]学|工地|田野
    )
  `,
  'u',
);

/** What only students of a field have, where a clause begins: 动医实习第一天, 机械课设画到吐. */
const STUDY_OF_IT = new RegExp(
  wrapped`
    ^(?:
      [实见]习|实训|规培|[课毕]设|毕业设计|期[末中]|大作业|专业课|复试|考研|田野|认识实习|生产实习
    )(?=
      第|[一二三四五六七八九十]|日[常记]|周|真|太|好|快|完|让|最后|结束|那天|把|[给做写画背考熬]|
      结束|开始|要|又|,|$
    )
  `,
  'u',
);

/** What those of a field are asked or called, where a clause begins with it: 自动化的谁没在凌晨骂过示波器. */
const ASKED = new RegExp(
  wrapped`
    ^的(?:
      谁[没懂不能还]|有没有|大佬|家人|宝子|小伙伴|作业|课(?!程?费)|导师|期末|毕设|课设|[尽]头|
      含金量|课表|怎么还|人呢|快[来跑]|都[来给]
    )
  `,
  'u',
);

/** Who of a field belongs to the writer: 我的考古同学. */
const MINE = /(?:我|他|她|我家|隔壁|我们|认识)的?$/u;
const MATE = /^(?:同学(?![会聚])|室友|舍友|学[长姐弟妹]|师[兄姐弟妹]|[男女]友|对象|闺蜜)/u;

/** Fields that are trades or departments of a firm as well. */
const TRADE = new RegExp(
  wrapped`
    会计|财务|审计|法务|人力|营销|市场|新闻|编导|翻译|软件|计算机|护[理士]|设计|动画|音乐|舞蹈|表演|
    摄影|金融|汽[修车]|烹饪|电工|物业|城管|保险|税务|财[政务]|家政|美[容发]|酒店|旅游|物流|交通|
    消防|广告|安全|信息|电信|通信|食品|能源|管理|教育|乘务|电竞|机器人|气象|规划|出版|游戏|公安|
    行政|宠物|文物|秘书|电商
  `,
  'u',
);

/** Fields of which nobody is on a placement but students, or those who train for it. */
const OF_WARDS = /护理|临床|口腔|影像|检验|康复|麻醉|助产|药学|中医|针灸|推拿|兽医|动[医检]|法医|殡葬|眼视光/u;

/** How sure it is that somebody studies the field at `[start, end)`, by whom the draft hails or tells of, 0…1. */
export function studentsCertainty(text: string, start: number, end: number): number {
  const next = text.slice(end, end + 10);
  const trade = TRADE.test(text.slice(start, end));
  if (HAILED.test(text.slice(Math.max(0, start - 4), start)))
    return (trade ? FELLOW_STUDENTS : FELLOWS).test(next) ? 0.45 : 0;
  if (MINE.test(text.slice(Math.max(0, start - 4), start)) && MATE.test(next) && !(trade && next.startsWith('对')))
    return 0.45;
  if (/[\p{Script=Han}a-z\d]/u.test(text[start - 1] ?? '')) return 0;
  if (THOSE_OF_IT.test(next)) return 0.45;
  if ((!trade || OF_WARDS.test(text.slice(start, end))) && STUDY_OF_IT.test(next)) return 0.45;
  return !trade && ASKED.test(next) ? 0.45 : 0;
}
