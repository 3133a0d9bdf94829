import type { Scale, Subject } from '../../persona/kinds.ts';

/** Words that may stand in another's place: what to write, and for which words, separated by `|`. */
type Table = Readonly<Record<string, string>>;

/** Swearing by what says the same without it; empty words leave it out: 真他妈累 is 真累. */
const SWEARING: Table = {
  真: '真他妈|真tm|真特么|真踏马|真tmd',
  太: '太他妈|太tm|太特么',
  都: '都他妈|都tm',
  也: '也他妈',
  还: '还他妈',
  就: '就他妈',
  是: '是他妈',
  又: '又他妈',
  可: '可他妈',
  什么: '什么他妈',
  真是的: '他妈的|tmd|妈的|马的|他马的|塔玛德|tnnd|他奶奶的|他娘的|去他妈的|去他妈|特么|踏马',
  哇: '卧槽|我操|我草|我艹|握草|窝草|我靠|我擦|woc|wocao',
  天哪: '尼玛|泥马|你妹|我勒个去',
  厉害: '牛逼|牛b|牛比|nb|牛掰',
  显摆: '装逼|装b|装比',
  辛苦: '苦逼',
  发懵: '懵逼',
  吵架: '撕逼',
  糟心: '操蛋|草蛋',
  胡扯: '放屁|放狗屁|狗屁|扯淡',
  废话: '屁话',
  讨厌鬼: '傻逼|煞笔|傻b|sb|傻叉|傻缺|沙比|傻比|贱人|贱货|狗东西|王八蛋|混蛋|杂种|畜生|人渣|败类|垃圾东西|狗逼',
  糊涂: '脑残|智障|弱智|白痴|脑瘫|脑子有病|脑子进水',
  不行: '垃圾|辣鸡|废物|拉胯',
  奇怪: '神经病|变态|有病',
  走开: '滚|滚蛋|滚开|滚粗|爬远点|给我滚|滚远点|死开',
  别说了: '闭嘴|闭嘴吧|闭上你的嘴',
  随你: '关你屁事|去死|去死吧',
  freaking: 'fucking|fuckin|fking',
  heck: 'fuck|hell',
  shoot: 'shit|bullshit',
  darn: 'damn|goddamn',
  jerk: 'asshole|bitch|bastard|dickhead|prick',
  silly: 'idiot|moron|stupid|dumbass',
  'please stop': 'shut up|stfu',
  what: 'wtf',
};

/** Moods by a smaller word for them. */
const ANGRY: Table = {
  有点气: '气死了|气死我了|气炸了|气炸|气疯了|气到发抖|火大',
  有点烦: '烦死了|烦死|烦透了|烦透',
  受不了: '受够了|忍无可忍|真的会谢|服了',
  不喜欢: '恶心|恶心死了|讨厌死了|恨死|恨死了',
  annoyed: 'furious|pissed off|so mad',
};

const SAD: Table = {
  有点难过: '难过死了|崩溃了|崩溃|心碎了|心态崩了|绝望|痛不欲生',
  鼻子一酸: '哭死|哭死我了|哭成狗|泪崩',
};

const AFRAID: Table = { 有点担心: '吓死了|吓死我了|慌死了|怕死了|急死了|慌得一批|吓尿了' };

/** Milder words by scale. */
export const MILDER: Readonly<Partial<Record<Scale, Table>>> = {
  vulgar: SWEARING,
  hostile: SWEARING,
  angry: { ...ANGRY, ...SWEARING },
  sad: SAD,
  afraid: AFRAID,
  intense: { ...ANGRY, ...AFRAID },
  cute: { 我: '人家|本宝宝|偶|窝', 好的: '好哒|好滴|好嘟', 谢谢: '蟹蟹|谢谢捏', 抱一下: '抱抱|贴贴|要抱抱' },
  fandom: { 喜欢: '粉|本命|推', 作品: '物料', 数据: '打榜|打投|控评', 演出: '打call' },
  formal: { 现在: '现将|现就', 请: '敬请|烦请|恳请|务请', 这件事: '相关事宜|有关事宜', 到时候: '届时' },
};

/** Words that say less of a subject. */
export const VAGUER: Readonly<Partial<Record<Subject, Table>>> = {
  work: { 忙: '加班|值班|开会', 那边: '公司|单位|办公室', 那位: '老板|领导|主管|上司|甲方', 别人: '同事|客户' },
  nightlife: {
    老地方: '酒吧|夜店|清吧|酒馆|小酒馆|livehouse|ktv|KTV',
    出去玩: '蹦迪|泡吧|喝酒|唱k|去喝|夜店玩',
    玩累了: '喝多了|喝大了|断片|断片了|宿醉',
  },
  fandom: {
    演出: '演唱会|巡演|见面会',
    朋友: '粉丝|同担',
    喜欢的人: '爱豆|本命|我担|偶像',
    忙点事: '打榜|打投|做数据|控评',
  },
  romance: {
    朋友: '男朋友|女朋友|男友|女友|对象|老公|老婆|前任|crush',
    见面: '约会',
    一些事: '分手|失恋|恋爱|表白|相亲',
  },
  family: { 家里人: '我妈|我爸|爸妈|妈妈|爸爸|奶奶|爷爷|亲戚|婆婆' },
  roommates: { 旁边的人: '室友|舍友|对床|上铺|下铺', 住处: '宿舍|寝室' },
  health: { 不太舒服: '发烧|感冒|生病|肠胃炎|胃疼|头疼|痛经', 出门办事: '看病|复查|住院|体检' },
  money: { 手头紧: '没钱|吃土|月光|欠债|负债|网贷', 收入: '工资|年终奖|奖金', 一些: '几万|几千' },
  travel: { 住处: '酒店|民宿|青旅', 路上: '机场|高铁上|火车上|飞机上' },
  'meet-ups': { 朋友: '网友|群友|搭子', 见朋友: '面基|奔现' },
  'school-life': { 学校里: '社团|学生会|班会', 吃饭的地方: '食堂' },
};
