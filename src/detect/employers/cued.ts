import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { hanExcept } from '../places/han.ts';
import { latinPlaces } from '../places/latin.ts';
import { PLACES } from '../places/names.ts';
import { schoolNames } from '../schools/names.ts';
import { isAnyOfAKind } from './kinds.ts';
import type { FoundEmployer } from './names.ts';

/** Characters of the small words of a sentence, which hardly any firm's name holds. */
const NAME = `[${hanExcept('我你您他她它们的了着吗呢吧啊呀哦嘛么是在到去从给把被让跟那哪谁什怎没不很也又就才都这个某每几两还再只')}a-z]`;

const JOB = wrapped`
  上班|上[早中晚夜白大]班|实习|打工|兼职|搬砖|入职|加班(?!费)|值夜?班(?!室|表|人|员|电话|经理)|收银|
  当(?:
    前台|店员|客服|保安|司机|销售|主播|护士|骑手|店长|学徒|经理|主管|秘书|记者|会计|厨师|服务员|
    助教|老师|编辑|助理
  )|
  做(?:
    销售|行政|人事|财务|出纳|文员|采购|质检|仓管|产品|客服|地推|策划|文案|新媒体|市场|法务|硬件|
    嵌入式|运营|设计|售后|测试|研发|开发|前端|后端|算法|编辑|翻译|会计|审计|hr
  )|
  跑(?:外卖|单(?!车))|送(?:外卖|快递)|拧螺丝|端盘子|敲代码|写代码|跑业务|干了?(?:[一二三四五六七八九十半两几\d]{1,2}(?:年|个月))|轮岗|
  管培|学徒|打杂|帮工|跑单|理货|看店|学手艺
`;

/** What stands before the name of a firm, each with what must follow and how sure it makes the name. */
const FORMS: readonly (readonly [cue: RegExp, name: RegExp, certainty: number])[] = [
  [/(?<![正存实现所好潜内])在/g, new RegExp(`${NAME}{2,8}?(?=(?:公司)?(?:${JOB}))`, 'uy'), 0.6],
  [
    /入职了?|跳槽到了?|就职于|任职于|供职于|实习于|前东家是?/g,
    new RegExp(
      `${NAME}{2,6}?(?=第[一二三四五六七\\d]|[,。.!?\\s]|$|[一二三四五六七八九十半两]{1,2}(?:周|个月|年|天)|快|满|了|之?后|以来)`,
      'uy',
    ),
    0.65,
  ],
  [
    /(?:拿到?了?|收到了?|接了|拒了|等到?)(?=[^,。!?]{2,9}(?:offer|意向|录用))/g,
    new RegExp(`${NAME}{2,6}?(?=的?(?:offer|意向书?|录用))`, 'uy'),
    0.65,
  ],
  [/(?:[校社秋春]招|毕业|实习)[签进去投]的?了?/g, new RegExp(`${NAME}{2,6}?(?=[,。.!?\\s]|$|[,]?说|做)`, 'uy'), 0.6],
  [/去/g, new RegExp(`${NAME}{1,5}?[站队所局处](?=报[到道])`, 'uy'), 0.6],
  [
    new RegExp(
      wrapped`
        (?:^|[,。!?~\s我爸妈哥姐弟叔舅公友天晚职])[跑送开](?:
          了(?:整整|快)?[一二三四五六七八九十两半几\d]{1,3}(?:多?年|个多?月|天)的?
        )?(?=美团|饿了么|滴滴|货拉拉|顺丰|京东|闪送|uu|达达|曹操|花小猪|哈啰|t3)
      `,
      'g',
    ),
    /(?:美团|饿了么|滴滴|货拉拉|顺丰|京东物流|闪送|uu跑腿|达达|曹操|花小猪|哈啰|t3)(?!的?(?:外卖|红包|券|优惠))/y,
    0.6,
  ],
  [/被/g, new RegExp(`${NAME}{2,6}?(?=裁[了掉员]|优化了|辞退|开除(?!\\p{Script=Han}{0,2}[籍权])|毕业了)`, 'uy'), 0.6],
  [/从/g, new RegExp(`${NAME}{2,6}?(?=(?:裸|离|辞)职|裸辞|跳槽?[到去])`, 'uy'), 0.6],
];

/** What is no certain employer: kinds of firms, other places, when. */
const NO_NAME = new RegExp(
  wrapped`
    用|^表|
    ^(?:
      看守所|监狱|街道办|邮局|社区|居委会|五年|[一二三四五六七八九十几\d]+[年月天]|台资|日资|港资|
      职场|夜店|国内|中国|美国|印度|日本|韩国|连|些|要|第[一二三四五六七八九十\d]|
      负?[一二三四五六七八九十\d]+[楼层号]|前一|当天|体检|之|以|天天|一家|一个|某|家里?|公司|单位|
      外[面地企]?|国[企外内]|私企|央企|民企|学[校院]|大学|高校|食堂|图书馆|实验室|研究所|工[地厂位]|
      车间|产线|流水线|餐[厅馆]|饭[店馆]|奶茶店|咖啡[店馆厅]|超市|便利店|药店|书店|酒[店吧]|网吧|
      医院|银行|诊所|电子厂|服装厂|幼儿园|机构|培训班?|补习班|互联网|大厂|小厂|厂里?|体制内|甲方|
      乙方|券商|投行|外贸|机关|政府|部队|基层|工位|电脑|手机|深夜|凌晨|半夜|周[一二三四五六日末]|
      地铁|高铁|路上|床上|海外|线[上下]|当地|本地|老家|县城|乡镇?|镇上|村里|城里|市[区里]|一线|二线|
      前线|后厨|前台|客服|柜台|办公室|会议室|教室|宿舍|沙发|咖啡|暑假|寒假|今[天年]|明[天年]|昨天|
      去年|最近|过年|节假日|国庆|春节|假期|上[午海]|下午|晚上|早上|白天|大[一二三四]|研[一二三]|
      科室|病房|门诊|急诊|同一|别人|朋友|自己|事务所|律所|电视台|报社|媒体|剧组|片场|工作室|
      传媒公司|广告公司|游戏公司|公交|滴滴上|景区|机场|车站|小区|门口|隔壁|对面|附近|楼[上下]
    )|
    ^一(?![汽心加重])|(?:辅导|补习|培训|兴趣)班$|(?:专业|私募)$|
    [里外上下边]$|(?:期间|时候|同时|的话)$|公司$|[当做干里]$|[中小]学|学[校院]
  `,
  'u',
);

/** Employers that no list holds and that end in nothing known, where the words around them leave no doubt. */
export function cuedEmployers(text: string): FoundEmployer[] {
  const found: FoundEmployer[] = [];
  for (const [cue, pattern, certainty] of FORMS) {
    for (const { index, 0: words } of allMatches(text, cue)) {
      const start = index + words.length;
      pattern.lastIndex = start;
      const name = pattern.exec(text)?.[0];
      if (name === undefined || NO_NAME.test(name) || isAnyOfAKind(name) || isElsewhere(name)) continue;
      found.push({ start, end: start + name.length, certainty });
    }
  }
  return found;
}

/** Whether a name is a place's or a school's and no employer's. */
function isElsewhere(name: string): boolean {
  const place = PLACES.longestAt(name, 0);
  if (place && (place.end === name.length || /^[省市县区镇]?(?:这边|那边|市区)?$/u.test(name.slice(place.end))))
    return true;
  if (latinPlaces(name).some(({ end }) => end === name.length)) return true;
  return /[省市县区镇乡村路街]$|大学|学院|[中小]学$|校区$/u.test(name) || schoolNames().about(name) !== undefined;
}
