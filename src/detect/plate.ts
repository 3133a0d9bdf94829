import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, insideAddress } from './context.ts';
import { Sought } from './sought/sought.ts';
import type { Detail, Detector } from './types.ts';

const GAP = '[ .·•・●∙⋅_—–~/-]?';

/**
 * GA 36: the province, the office's letter, then five characters (no I, no O), or six for new energy: small cars have
 * their letter first, large ones last. Four and a last word for learners, police, trailers, cross-border cars.
 */
const PLATE = new Sought(
  wrapped`
    (?<province>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])(?<apart>[ ·.•]?)
    (?<office>[a-hj-z])(?<gap> ?${GAP} ?)(?<number>
      [a-hjk][a-hj-np-z0-9]\d{4}|[a-hjk][ .·•-]\d{5}|[a-hjk][a-hj-np-z0-9][ .·•-]\d{4}|
      \d{5}[a-hjk]|[a-hj-np-z0-9]{2}[ .·-]?[a-hj-np-z0-9]{3}|
      [a-hj-np-z0-9]{3}[ .·-][a-hj-np-z0-9]{2}|
      (?=[a-z0-9]{0,4}[*x×●○■□])(?=[*x×●○■□]{0,4}[a-z0-9])[a-hj-np-z0-9*×●○■□]{5,6}
      (?![*×●○■□])|
      [a-hj-np-z0-9]{4}(?:[学警挂港澳领试超]|应急)
    )(?![a-z0-9])
  `,
  'gu',
);

/** Cars of embassies, and of the armed police. */
const SPECIAL = new RegExp(
  wrapped`
    (?<![\p{Script=Han}a-z0-9])(?:
      使 ?\d{3}[ ·.-]?\d{3}(?!\d)|
      wj ?[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ .·-]?\d{4}[a-z\d]
      (?![a-z\d])
    )
  `,
  'gu',
);

const CUE = /(?:车牌|牌照|车号|号牌|牌号)[^\n]{0,8}$/u;

/** Words about a car on the road, anywhere in the draft. */
const ABOUT_CARS = new RegExp(
  wrapped`
    车[牌主位灯窗门尾头]|停车|挪[车一]|没关灯|剐蹭|刮蹭|追尾|加塞|别车|堵[着住了]|
    占[了着]?(?:我|车)|司机|滴滴|网约车|代驾|限行|违停|顺风车|这[车辆]
  `,
  'u',
);

/** Whether a plate that is written apart (京 A12345) is one by itself: in big letters, behind no word. */
function isAlone(original: string, start: number, bare: string, digits: number): boolean {
  const written = original.slice(start, start + 12);
  return digits >= 4 && bare.length < 7 && /^. [A-Z]/u.test(written) && !/[\p{L}\d]$/u.test(original.slice(0, start));
}

/** Cities and words that end in a province's short name: 南宁, 更新, 四川. */
const LONGER_WORD = new RegExp(
  wrapped`
    (?:南|海|西|安|辽|济|保|康|咸|普|遂|常)宁$|(?:更|全|最|崭|上|创|刷|焕|重|出|翻|迎|从|最)新$|
    [四银合汶]川$|(?:乌|高|姑|江|流|屠)苏$|(?:江|闽)浙$|年青$|[白风彩乌阿华]云$|[北南东燕]京$|
    [天]津$|[内]蒙$|[富珍可宝昂]贵$|[西收珍宝]藏$|[说的]黑$
  `,
  'u',
);

/** A province's short name before a letter, or what special plates begin with: without it there is no search. */
const SIGN = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ ·.•]?[a-hj-z]|使 ?\d|wj/u;

/** Licence plates of the mainland: small and large new energy cars, trailers, learners, embassies included. */
export const plate: Detector = {
  kind: 'plate',
  defaultLevel: 'warn',
  substitutes: ['car'],
  find: ({ folded, text: original }) => {
    const { text } = folded;
    const details: Detail[] = [];
    if (!SIGN.test(text)) return details;
    for (const match of PLATE.in(text)) {
      const { province, apart, office, gap, number } = match.groups as Record<
        'province' | 'apart' | 'office' | 'gap' | 'number',
        string
      >;
      const start = match.index;
      const cued =
        CUE.test(before(text, start, 14)) || ((apart !== '' || /[*●○■□]/.test(number)) && ABOUT_CARS.test(text));
      const bare = number.replace(/[●○■□]/g, '*').replace(/[^\p{L}\d*×]/gu, '');
      const digits = bare.replace(/\D/g, '').length;
      if (
        (digits < 2 && !/[*×]/.test(bare)) ||
        (/^[*×]/.test(bare) && !cued && digits < 2) ||
        (apart !== '' && !cued && !isAlone(original, folded.starts[start]!, bare, digits)) ||
        (!cued && LONGER_WORD.test(before(text, start + 1, 2)))
      )
        continue;
      if (insideAddress(text, start)) continue;
      const range = toOriginal(folded, start, start + match[0].length);
      const written = original.slice(range.start, range.end);
      const upper = written === written.toUpperCase();
      // Blanks on both sides of a gap, and a gap inside the number, are hardly a plate by themselves.
      const loose = gap.length > 1 || bare.length !== number.length;
      // 新 is a common adjective (新C12345), and lower case is how people write models.
      if (!cued && province === '新' && /^[款型版式]/u.test(text.slice(start + match[0].length))) continue;
      const doubtful = (province === '新' && gap === '') || (loose && !upper);
      const certainty = cued ? 0.98 : doubtful ? 0.6 : upper ? 0.95 : 0.85;
      details.push({ kind: 'plate', value: province + office + bare, certainty, ...range });
    }
    for (const { 0: words, index } of allMatches(text, SPECIAL)) {
      const range = toOriginal(folded, index, index + words.length);
      const cued = CUE.test(before(text, index, 14)) || /^的?车/.test(text.slice(index + words.length));
      if (words.startsWith('使') && !cued) continue;
      details.push({ kind: 'plate', value: words.replace(/[ .·-]/g, ''), certainty: 0.9, ...range });
    }
    return details;
  },
};
