import { wrapped } from '../../draft/wrapped.ts';

/** Life at a school, in the clause that begins with its belongings: 同济的选课系统, 南航的猫. */
export const CAMPUS_TALK = new RegExp(
  wrapped`
    ^的[^,。!?;\n]{0,10}(?:
      背单词|背书|占座|松鼠|鸽子|天鹅|鸭子|桂花|杜鹃|玉兰|梧桐|荷花|湖(?!南|北)|草坪|钟楼|校门|选课|
      (?<![熊])猫|校|食堂|劝退|教务|绩点|挂科|保研|考研|查寝|宿管|早八|图书馆|四六级|体测|社团|学费|
      军训|上课|签到|课表|水课|毕业|录取|分数线|期末|奖学金|导师|宿舍|寝室|辅导员|教授|老师|同学|
      学[长姐弟妹生]|论文|开学|放假|樱花|银杏|操场|教室|实验室|自习|专业|学院|夏令营|复试
    )
  `,
  'u',
);

/** What is hardly said but of schools and those who study there. */
export const SCHOOL_TALK = new RegExp(
  wrapped`
    宿[舍管]|寝室|室友|舍友|熄灯|查寝|考研|保研|复试|初试|拟录取|调剂|一志愿|二战|夏令营|推免|录取|
    分数线|压分|绩点|挂科|补考|重修|延毕|毕业(?:照|证|典礼|设计|论文|答辩|生)|毕设|答辩|小论文|导师|
    辅导员|教务|选课|抢课|早八|晚课|查课|水课|体测|军训|校庆|校[园区花草歌徽训]|打饭|食堂|开题|盲审|
    学长|学姐|学弟|学妹|校友|母校|新生|迎新|社团|学生会|期末|考试周|图书馆|操场|四六级|双非|一本|
    二本|三本|本科|本硕|学渣|学霸|大[一二三四](?![点个块])|研[一二三]|博[一二三四]|[012]\d[级届]|
    专升本|高考|志愿|高数|学费|助学金|奖学金|学分|转专业|校招|宣讲会|压线|滑档|复读|提档|投档|出分|
    擦线|走读|保底校|插班|双学位
  `,
  'u',
);

/** Names in 大 that are hardly words, and what a sentence goes on with about a school: 宁大没有, 云大的. */
export const OPEN_NAME =
  /^(?![天上中重广成长高新人地东名莫马九京圣都教城波布哥早临石三大老壮远最变])[^东西北]大$|^(?:西大|北大)$/u;
export const GOES_ON_ABOUT =
  /^(?:没有?|的|今[天晚年]|昨|又|真|太|也|食|不[是会让给]|这|那|毕|期|图|宿|后[门山]|附|旁|放假|给|怎|为什|谁|开[学放])/u;

/** Trades that are hardly spoken of by their place, and what a sentence goes on with about a school of them: 西安邮电和我们联谊. */
export const FIELD_NAME =
  /(?:邮电|师范|理工|财经|政法|林业|农业|医科|药科|海事|轻工|工业|外国语|语言|戏剧|传媒|建筑|海洋|石油化工|航空)$/u;
export const FIELD_GOES_ON = new RegExp(
  wrapped`
    ^(?:
      [在和与跟来又真太也这有没怎](?!产|业|限|关(?:系|部门)|望)|什么|分数|校招|复试|
      的(?!
        新闻|报道|消息|记者|局|资源|保险|补贴|产业|政策|产[量值品]|板块|频道|发展|现代|机械|合作|企业|项目|
        股|市场|标准|安全|设计|风格|造价|建筑|航班|飞机|机票|航线|空姐|鱼|渔|类|公司|门户|报
      )
    )
  `,
  'u',
);

/** How far that talk is read around a name, in UTF-16 units. */
export const TALK_REACH = 22;
