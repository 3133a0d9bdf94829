import { toOriginal } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, insideAddress } from './context.ts';
import { FORMS, type Form } from './dorms/forms.ts';
import { WITH_LIFE, WITH_NIGHTS } from './dorms/life.ts';
import { LODGED, LODGED_SIGN } from './dorms/lodged.ts';
import { NAMED } from './dorms/named.ts';
import { GARDEN, HOUSE, OUR_ROOM, ROOM_BY_BED } from './dorms/rooms.ts';
import { searchIn } from './dorms/search.ts';
import { CAMPUS_LIFE, HOME_LIFE, NIGHT_LIFE } from './dorms/signs.ts';
import { GUESTS, TOLD, TOLD_SIGN } from './dorms/told.ts';
import { apart } from './schools/apart.ts';
import { schoolNames } from './schools/names.ts';
import type { NameSort } from './schools/sorts.ts';
import type { Detector } from './types.ts';

/** Where rooms are counted that nobody lives in. */
const NO_DORM = /(?:教学?|实验|图书馆?|行政|办公|住院|门诊|科研|综合)(?:楼|部)?(?:的|在)?$/u;

/** Rooms that nobody sleeps in. */
const OTHER_ROOM = /^(?:号?教室|会议|实验|阶梯|机房|自习|阅览|办公|诊室|琴房|画室|展厅|报告厅)/u;

/** Any sign of a dormitory: cheaper than all the forms. */
const SIGN = new RegExp(
  wrapped`
    [栋幢舍寝斋苑轩]|书院|[楼堂座].{0,14}(?:宿管|查寝|断电|熄灯)|[男女十].{1,2}宿|
    [男女][一二三四五六七八九十]|\d[甲乙丙]|\p{Script=Han}\d{1,2}[的,。!?又断停楼宿]|号楼|公寓|组团|
    [生士后科]楼|[园阁居][\da-h一二三四五六七八九十]|[东南西北].楼|
    [学研东西南北香荆棠藤李棉湖菘梅兰竹菊桃紫荷松桂樱](?:\d|[一二三四五六七八九十])|
    (?:^|[^a-z])[a-h](?:\d|[栋座幢区])|\d[#号栋]|\d-\d{3}|\d号院|楼.{1,2}[层楼]|座宿|hall|
    (?<!\d)[1-9][0-4]\d(?!\d)|dorm
  `,
  'u',
);

/** Words that run into the name of a hall. */
const LEAD = /^(?:(?:[想求请]问|[自来]提|[提问到离选抽])(?=\p{Script=Han}))/u;

/** Short names that are mostly something else, so that a hall may be called so. */
const NO_LEAD: ReadonlySet<NameSort> = new Set(['generic', 'stem', 'town']);

/** How much of what stands at `[start, end)` of a folded text is a lead or a school, and no part of a hall's name. */
function leadOf(text: string, start: number, end: number): number {
  const lead = LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  const school = schoolNames().longestAt(text, start + lead);
  const name = school && end - school.end >= 2 && !NO_LEAD.has(school.about.sort) ? school.name.length : 0;
  return end - start - lead - name >= 2 ? lead + name : 0;
}

/** The forms that a text of such words is searched for. */
function formsOf(text: string, life: boolean): readonly Form[] {
  const home = HOME_LIFE.test(text);
  const forms = [...FORMS, HOUSE, OUR_ROOM, ROOM_BY_BED, ...(life ? WITH_LIFE : [])];
  if (!home && !GUESTS.test(text)) {
    forms.push(...TOLD);
    if (LODGED_SIGN.test(text)) forms.push(...LODGED);
  }
  if (!home && NIGHT_LIFE.test(text)) forms.push(GARDEN, ...WITH_NIGHTS, ...NAMED);
  return forms;
}

/** Dormitories and rooms of a campus. What an address holds as well is left to the address. */
export const dorm: Detector = {
  kind: 'dorm',
  defaultLevel: 'warn',
  substitutes: ['dorm'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text) && !TOLD_SIGN.test(text) && !LODGED_SIGN.test(text)) return [];
    const life = CAMPUS_LIFE.test(text);
    const found: (Range & { certainty: number })[] = [];
    const search = searchIn(text);
    for (const form of formsOf(text, life)) {
      const [, alone] = form;
      for (const match of search(form)) {
        const start = match.index;
        const end = start + match[0].length;
        if (!match[0].includes('公寓') && OTHER_ROOM.test(text.slice(end, end + 4))) continue;
        if (NO_DORM.test(before(text, start, 6)) || insideAddress(text, start)) continue;
        found.push({
          start: start + leadOf(text, start, end),
          end,
          certainty: life ? Math.min(0.95, alone + 0.05) : alone,
        });
      }
    }
    return apart(found).map(({ start, end, certainty }) => ({
      kind: 'dorm',
      value: text.slice(start, end).replace(/\s/gu, ''),
      certainty,
      ...toOriginal(folded, start, end),
    }));
  },
};
