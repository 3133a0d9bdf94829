import { wrapped } from '../../draft/wrapped.ts';

/** What stands on both sides of a bare number that makes it an age, and how sure that is. */
export interface Surroundings {
  /** What stands right before the number. */
  readonly left: RegExp;
  /** What stands right behind it. */
  readonly right: RegExp;
  readonly certainty: number;
}

/** Where a number that stands for years stops: the clause ends, or goes on as one about somebody. */
const ENDS = '岁?(?:了|啦|咯|嘞)?(?:[,。!?~;\\s]|$)';
const GOES_ON = '岁?(?:了|啦)(?:还|才|也|都|却|我|连|没|居然|依然|依旧|仍)';

const STOPS = new RegExp(`^(?:${ENDS}|${GOES_ON})`, 'u');
const CLOSES = new RegExp(`^(?:${ENDS})`, 'u');

/** Where the clause ends that a number of years stands in. */
export const HALTS = /^(?:岁|周岁)?(?:了|啦|咯|嘞|喽|嗷|噜|的人)?(?:[,。!?~;\s]|$)/u;

/** In the order in which they count. */
export const SURROUNDINGS: readonly Surroundings[] = [
  // 步入四十, 跨进三十的门槛, 踩着29的尾巴
  {
    left: new RegExp(
      wrapped`
        (?:
          步入|迈[入进过向]|跨[入进过]了?|踏[入进]|踩着|告别|迎来|进入|逼近|直逼|临近|奔向|走[过进]|
          站在|熬到|活到|混到|长到
        )(?:了|我的)?$
      `,
      'u',
    ),
    right:
      /^岁?(?:(?:了|啦)?(?:[,。!?~;\s]|$)|的(?:门槛|大关|关口|坎|尾巴|年纪|边|人|我|关卡|路口|行列)|大关|[之以][后前]|才|就|还)/u,
    certainty: 0.55,
  },
  // 过了四十就知道, 女人到了三十五
  {
    left: /(?:^|[,。!?~;\s])(?:自从|等|当|人|女人|男人|女的|男的|我|他|她|人一|一){0,2}(?:到了|一?过了|过完|上了|一?到)$/u,
    right:
      /^岁?(?:[,，](?!\d)|以后|之后|就(?!能|可以|有|不[卖用要]|下|停|关|到|结束|打烊|收)|才|还|这个?(?:年纪|坎|关)|的?坎)/u,
    certainty: 0.5,
  },
  // 人到四十
  { left: /人到$/u, right: /^岁?(?:[,。!?~\s]|$|才|就|还|以后|之后)/u, certainty: 0.5 },
  // 一转眼就四十了, 还有三天就30了, 眼看三十了
  {
    left: new RegExp(
      wrapped`
        (?:
          眼[看瞅]着?|一?转眼间?|一晃|不知不觉|(?:还[有差]|再[有过]|不到)[^,。!?]{1,4}[天月年周]|
          过年|翻过年|后年|大后年|过了年
        )(?:我|俺|[他她]|都|就|也|要|是|满|已经|快|到){0,4}$
      `,
      'u',
    ),
    right: STOPS,
    certainty: 0.55,
  },
  // 离三十还差两个月
  {
    left: /[离距]$/u,
    right: /^岁?(?:生日)?(?:还|只|就)(?:差|有|剩)[^,。!?]{0,5}(?:年|个?月|天|周|礼拜|星期)/u,
    certainty: 0.6,
  },
  // 小四十的人, 快六十的老妈
  { left: /(?:^|[^大中])小$/u, right: /^(?:的人|了(?:还|才|[,。!~\s]|$))/u, certainty: 0.5 },
  {
    left: /(?:快|将近|年近|都|已经|奔着?|刚[满过]?|才)$/u,
    right: new RegExp(
      wrapped`
        ^岁?(?:多|来|几)?的(?:
          人(?!民)|我|老[妈爸爹娘妇太爷]|[妈爸爹娘]|[表堂][哥姐弟妹]|哥|姐|弟|妹|阿姨|大[叔爷妈姨]|
          叔|姨|婆婆|公公|奶奶|爷爷|外[公婆]|[男女]|小[姑伙]|姑娘|儿子|女儿|闺女
        )
      `,
      'u',
    ),
    certainty: 0.55,
  },
  // 刚满十八就去考驾照
  { left: /(?:刚刚?|[号日年月我就要快])满$/u, right: /^岁?(?:就|[,。!~]|那)/u, certainty: 0.5 },
  // 生我那年22, 爷爷走的时候八十一
  {
    left: new RegExp(
      wrapped`
        (?:
          生下?(?:我|他|她|你|老[大二]|娃|孩子)|怀我|
          [爸妈爷奶公婆他她姥舅姑姨叔伯](?:走|去世|离开|过世|没了?)|结婚|嫁[过给]?[来他她]?|娶[我她]
        )(?:的时候|的?那一?年|时|那会儿?)[,，]?(?:我|他|她|都|也|还){0,1}
        (?:才|刚刚?|刚满|已经|也就|不过|只有|大概|应该|正好|是){0,2}$
      `,
      'u',
    ),
    right: CLOSES,
    certainty: 0.6,
  },
  // 那年我十七
  {
    left: new RegExp(
      wrapped`
        (?:那年|当年|当时|那时候?|那会儿?|遇[见到]你那?年?)[,，]?(?:我|他|她|俺|我[爸妈])
        (?:才|刚刚?|刚满|也?就|只有|正好|还不到|不到){0,2}$
      `,
      'u',
    ),
    right: CLOSES,
    certainty: 0.6,
  },
  // 十八那年
  {
    left: /(?:^|[,。!?~;\s])(?:我|他|她|直到|从)?$/u,
    right: /^岁?(?:那(?:一?年|会儿|时候)|的时候)/u,
    certainty: 0.5,
  },
  // 卅五啦，仲未买楼
  {
    left: /(?:^|[,。!?~;\s]|今年)$/u,
    right: /^(?:岁啦|岁咯|(?:啦|咯|嘞)[,。!~]?[^,。!?]{0,4}(?:还|才|仲|结婚|生日|我|单身|没))/u,
    certainty: 0.5,
  },
  // 看起来起码有三十
  {
    left: /(?:看[起着](?:来|去)?|看上去|长得|显得)(?:像|起码|顶多|最多|也就|不过|至少|最少|得|有|才|是|也|都|快|就){0,4}$/u,
    right: CLOSES,
    certainty: 0.5,
  },
  // 小祁自己也才二十四, 准三十
  {
    left: /(?:自己|本人|[小老阿]\p{Script=Han}|老师|[工总])(?:自己)?(?:今年|也|都|才|刚|已经|其实){1,3}$/u,
    right: STOPS,
    certainty: 0.5,
  },
  { left: /(?:^|[,。!?~;\s我是个])准$/u, right: /^(?:[,。!~]|$|的?人|的?我|了)/u, certainty: 0.5 },
  // 不想过三十二
  { left: /(?:想|该|给[我他她]|一起|刚)过(?:完|第)?$/u, right: /^(?:[,。!~]|$|的?生日|大寿)/u, certainty: 0.5 },
  // 三十未满, 不到三十
  { left: /(?:^|[,。!?~;\s我他她])(?:才|还)?$/u, right: /^(?:未满|未到|没到)(?:[,。!~]|$|就|的)/u, certainty: 0.5 },
  { left: /(?:我|他|她|年纪|人|还)(?:才|都|还)?(?:不到|没到|未满)$/u, right: STOPS, certainty: 0.5 },
  // 28的我
  { left: /(?:^|[,。!?~;\s和跟给])$/u, right: /^的我(?!们)/u, certainty: 0.55 },
  // 从十七开始在后厨颠勺
  {
    left: /从$/u,
    right: new RegExp(
      wrapped`
        ^岁?(?:开始|起)?[,，]?就?(?:
          在[^,。!?]{1,5}(?:打工|干|上班|做|颠|学|跑)|打工|学[徒厨车戏艺]|当[兵妈爸学]|一个人|自己|
          出来|离家|独自
        )
      `,
      'u',
    ),
    certainty: 0.5,
  },
  // 按老家算法已经三十二了
  {
    left: new RegExp(
      wrapped`
        (?:
          [虚周实]岁|算法|(?:按|照)[^,。!?]{1,7}(?:算|说法)|户口本?上?|身份证上?|体检[表单]?上?|
          证件上?|档案上?|年龄[^,。!?\d]{0,4}|岁数
        )(?:[我他她]|已经|就|都|该|是|有|写的?|填的?|着|了|显示){0,3}$
      `,
      'u',
    ),
    right: STOPS,
    certainty: 0.6,
  },
  // 你猜我多大，四十二
  {
    left: new RegExp(
      wrapped`
        (?:几岁|多大(?:年纪|岁数)?|芳龄|贵庚|年龄)[^。!\n]{0,14}
        (?:[说答道]|其实|实际上?|已经|都|快|真的?)$|
        (?:几岁|多大(?:年纪|岁数)?)(?:了|啦)?[,，?]$
      `,
      'u',
    ),
    right: CLOSES,
    certainty: 0.5,
  },
  // 我，27，存款为零
  {
    left: /(?:^|[。!?~;\s])(?:我|本人|俺|[男女])[,，/]$/u,
    right: /^岁?[,，/](?!\d)/u,
    certainty: 0.55,
  },
];

/** With what `right` of any of them begins: most numbers have something else behind them. */
export const BEHIND = new RegExp(
  wrapped`
    ^(?:
      [,，。!?~;\s的之以大高岁了啦咯嘞喽嗷噜才就还这多来几那未没开起打学当一自出离独生寿只整周加快结入退毕嫁娶进守去走考转读留裸单相脱绝怀喜爱追等陪粉恋谈混熬纠干站教守跑忙奋不仅已丧无待失\p{So}/]|
      $
    )
  `,
  'u',
);
