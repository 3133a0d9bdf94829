import { wrapped } from '../../draft/wrapped.ts';
import { PEOPLE } from './people.ts';
import type { Said } from './said.ts';
import { hasServed, isOfStaff } from './toil.ts';
import { ENDS_THERE, WORK } from './words.ts';

/** What is said before the place where somebody works, and only of a job. */
const JOB_BEFORE = new RegExp(
  wrapped`
    (?:
      入职了?|加入了?|应聘[上到]了?|[就任供]职于|任职(?:于|在)?|实习于|面试(?:了|过)?|面[了过完]了?|面上了?|
      跳槽(?:到|去)?了?去?了?|跳[到去]了?|调[到去]了?|外派到?|分配到|挖[去到]了?|内推到?|
      (?:裸|离)?(?:辞|职)(?:掉|了|去)?了?|投了?|签了?|毕业(?:后|就)?[去进到]了?|考[上进]了?|上岸了?|
      转正|(?<=^|[,。!?~ 我招后年月])入|前?东家是?|公司是|前?单位是?|前司是?|
      offer(?:比较|对比|选择|是)?|实习(?:单位|公司)?[是在]?|
      (?:兼职|打工|暑假工|寒假工|规培|轮转|见习|支援|挂职|轮岗)(?:了)?[在到于]|工作单位|社招|
      [校春秋]招|拒了|拒(?:了|掉)[^。!?]{1,8}[,，](?:选|去|签)了|
      面了?(?<=(?:^|[,。!?~ 天]|今天|昨天|刚刚?|去|没|约)面了?)|offer(?:来自|from)|
      (?:gned|gning|tract|role|sition|offer) with|(?:start|arted|arting) at|joining|外包[在给到]?|
      借调(?:到|在|去)?|挂靠在|进修(?:在|于)?|驻场在?|派[到驻]|上岸了?|考编上岸|
      (?:work|works|working|worked|intern|interning|interned|job|offer|hired|employed) 
      (?:at|for|from|by) ?|
      joined ?|join ?|
      (?:
        day|week|month|year|shift|intern|internship|interview|interviewed|interviewing|engineer|
        analyst|manager|job|onboarding
      ) (?:at|with)|
      laid off (?:by|from)|fired (?:by|from)|quit|left|leaving|at 
    )[:, (]?$
  `,
  'u',
);

/** Who of the staff the writer is: 爱尔眼科的前台小姐姐是我. */
const IS_ME = new RegExp(
  wrapped`
    ^的?(?:
      前台|店员|客服|护士|柜员|收银员?|保安|厨师|店长|老师|司机|主播|骑手|导购|柜姐|程序员|产品|
      实习生|打工人
    )[^,。!?]{0,4}(?:就?是(?:我|在下|本人)|我?本人|就是我)
  `,
  'u',
);

/** Somebody has gone to a firm that nobody visits: 老公去了中建三局. */
const GONE = new RegExp(`(?:${PEOPLE})(?:后来|现在|毕业后?|又|就|都)?(?:去|进|到)了$`, 'u');

/** How sure words that are only said of a job make it one; `undefined` where there are none. */
export function asJob({ before, rest, clause, everyday }: Said): number | undefined {
  if (IS_ME.test(clause) || isOfStaff(rest) || hasServed(before)) return 0.6;
  if (!everyday && GONE.test(before) && ENDS_THERE.test(rest)) return 0.6;
  if (JOB_BEFORE.test(before)) return WORK.test(clause) ? 0.93 : 0.82;
  return undefined;
}
