import { Sought } from '../../detect/sought/sought.ts';
import type { Detail } from '../../detect/types.ts';
import { covers } from '../../draft/ranges.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { DetailKind } from '../../persona/kinds.ts';
import type { Level } from '../../persona/levels.ts';
import type { Persona } from '../../persona/types.ts';
import { asSureAs } from '../certainty.ts';
import type { Told } from '../findings.ts';
import { detailLevelAt } from '../site-levels.ts';
import type { Remedy } from '../types.ts';
import type { Rule } from './types.ts';

/** A time to come and the place that goes with it, in the draft as typed. */
interface Appointment extends Range {
  readonly time: Range;
  readonly place: Range;
  readonly certainty: number;
}

const COUNT = '(?:[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})';

/** A day that is told from today, and the hour of it: 明天下午三点, 周六晚上8点半, 今晚 19:30. */
const TIME = new Sought(
  wrapped`
    (?:
      今天|今晚|今早|明天|明早|明晚|后天|大后天|(?:这|下|本)?(?:周|星期|礼拜)[一二三四五六日天末]|
      周末|待会儿?|等会儿?|一会儿?
    )[ ,，]?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里)? ?(?:
      ${COUNT} ?[点點](?:半|整|一刻|[0-9０-９]{1,2}分?|[一二三四五]?十[五]?分?)?|
      [0-9０-９]{1,2}[:：][0-5０-５][0-9０-９]
    )(?:左右|前|钟)?
  `,
);

/** Small words between the time and the place, in either order. */
const BETWEEN = /^(?:[ ,，、:：\n]|在|到|去|于|就|我们?|咱们?|大家|准时|出发|集合|见面?|地点){0,4}$/u;

/** Characters between the time and a place that are looked through. */
const REACH = 6;

/** Places that can stand so near. */
const MOST_NEAR = 4;

/** A spot without a name of its own that one meets at all the same: 南站, 图书馆门口, 二食堂. */
const SPOT = new RegExp(
  wrapped`
    ^(?:[ ,，、:：]|在|到|去|于|就|我们?|咱们?){0,4}(?<spot>
      [^\s,，。！？!?、的了在到去]{0,6}?(?:
        [东西南北]站|高铁站|火车站|地铁站|地铁口|机场|广场|公园|商场|影城|电影院|图书馆|体育馆|
        体育场|体育中心|会展中心|剧院|剧场|音乐厅|医院|超市|书店|网吧|健身房|自习室|教学楼|宿舍楼|
        操场|球场|食堂|[东西南北正]门|校门口?|酒店|餐厅|大厦|咖啡馆|酒吧|星巴克|瑞幸|麦当劳|肯德基|
        海底捞|ktv|livehouse|[A-Ha-h]\d?口
      )(?:门口|楼下|见|集合)?
    )
  `,
  'iu',
);

/** Kinds of details that say where. */
const WHERE: ReadonlySet<DetailKind> = new Set<DetailKind>(['place', 'address', 'dorm', 'school', 'coordinates']);

/** As sure as the place is, but never so sure that the send is held: a time and a place are often only talk. */
const MOST_SURE = 0.85;
const SPOT_CERTAINTY = 0.6;

function nearest(text: string, time: Range, places: readonly Detail[]): Appointment | undefined {
  for (const place of places) {
    const behind = place.start >= time.end && place.start - time.end <= REACH;
    const ahead = place.end <= time.start && time.start - place.end <= REACH;
    if (!behind && !ahead) continue;
    const between = behind ? text.slice(time.end, place.start) : text.slice(place.end, time.start);
    if (!BETWEEN.test(between)) continue;
    const certainty = Math.min(MOST_SURE, place.certainty);
    return { start: Math.min(time.start, place.start), end: Math.max(time.end, place.end), time, place, certainty };
  }
  return undefined;
}

function atSpot(text: string, time: Range): Appointment | undefined {
  const match = SPOT.exec(text.slice(time.end, time.end + 20));
  if (!match) return undefined;
  const spot = match.groups!['spot']!.replace(/(?:见|集合)$/u, '');
  const start = time.end + match[0].length - match.groups!['spot']!.length;
  const place = { start, end: start + spot.length };
  return { start: time.start, end: place.end, time, place, certainty: SPOT_CERTAINTY };
}

/** Every time to come with a place beside it, in order. */
function appointmentsIn(text: string, details: readonly Detail[]): Appointment[] {
  const places = details.filter(({ kind }) => WHERE.has(kind)).sort((a, b) => a.start - b.start);
  // Both are in the order of the text, so that places left behind need not be looked at again.
  let from = 0;
  return TIME.in(text).flatMap(({ index, 0: words }) => {
    const time = { start: index, end: index + words.length };
    while (from < places.length && places[from]!.end < time.start - REACH) from++;
    const named = nearest(text, time, places.slice(from, from + MOST_NEAR));
    const spot = atSpot(text, time);
    if (!named || !spot) return named ?? spot ?? [];
    // 天河体育中心 is more than the 天河 in it.
    return spot.end > named.end && spot.place.start <= named.place.start
      ? { ...spot, certainty: named.certainty }
      : named;
  });
}

/** What the contract says of places goes for meeting at one too; behind the stage a persona is quiet about it at least. */
function levelFor({ details, stage }: Persona): Level {
  return details.place ?? (stage === 'back' ? 'note' : 'clear');
}

function remedies({ start, end, time, place }: Appointment): Remedy[] {
  return [
    { type: 'replace', range: { start: place.start, end: place.end }, text: { key: 'place' } },
    { type: 'replace', range: time, text: { key: 'day' } },
    { type: 'drop', range: { start, end } },
    { type: 'dismiss' },
  ];
}

/**
 * When and where somebody will be: whoever reads it can be there. Neither the hour nor the place alone tells that, so it
 * is a finding of its own. Words of others that the draft quotes are theirs.
 */
export const appointment: Rule = {
  rule: 'appointment',
  judge: ({ draft, persona, details, quoted, site }): Told[] => {
    const level = detailLevelAt(site, 'place', levelFor(persona));
    if (level === 'clear') return [];
    return appointmentsIn(draft.text, details)
      .filter((one) => !quoted.some((range) => covers(range, one)))
      .map((one) => ({
        rule: 'appointment',
        kind: 'place',
        level: asSureAs(level, one.certainty),
        ranges: [{ start: one.start, end: one.end }],
        reason: { code: 'appointment', params: { persona: persona.name } },
        remedies: remedies(one),
        key: `appointment/place/${draft.text.slice(one.start, one.end)}`,
      }));
  },
};
