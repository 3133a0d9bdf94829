import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { NAME, nameStart, NO_NAME, type Landmark } from './landmark-names.ts';
import { PLACES, RAILWAYS } from './names.ts';

const STOP = new RegExp(
  wrapped`
    (?:地铁|轻轨|公交|有轨电车)(?:站|口)(?:[a-h]\d?口?|[东西南北]{1,2}口|\d{1,2}号?口)?|
    站(?:[a-h]\d?(?:号?口|出口)|[东西南北]{1,2}口|\d{1,2}号?(?:口|出口))|
    站(?=
      往哪|哪个口|几号口|怎么走|见面|碰头|集合|换乘|转乘|转[一二三四五六七八九十\d]{1,2}号线|
      出来(?=右|左|直走|往|走[一两几\d]|向|过(?:马路|天桥)|就是|后)|下车|上车|下地铁|出口|(?:步行|走路|走|骑车?)[一二三四五六七八九十两\d]{1,4}(?:分钟|米|公里|站)|
      限流|的地铁|通道|到[^,。!?\s]{2,6}站
    )|
    (?<=站到[^,。!?\s]{2,6})站|(?<=从[^,。!?\s]{2,6})站(?=出来)|
    (?<=[出到][了过]?[^,。!?\s到出]{2,5})(?<![网油电气驿车共火铁客厂转台游泊水本总终始下一])站
    (?=[,。!?]|$|[往等了找迷见就])
  `,
  'gu',
);

/** A long-distance station is a place. */
const STATION_BEFORE = /火车$|高铁$|动车$|汽车$|客运$/u;

function stops(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (const { index, 0: words } of allMatches(text, STOP)) {
    if (STATION_BEFORE.test(text.slice(Math.max(0, index - 2), index))) continue;
    const start = nameStart(text, index);
    const name = text.slice(start, index);
    if (name.length < 2 || NO_NAME.test(name) || /[火汽车铁客]$/u.test(name)) continue;
    found.push({ start, end: index + words.length, certainty: words.length > 1 ? 0.75 : 0.58 });
  }
  return found;
}

/** A stop by its line: 地铁十号线海淀黄庄站, 2号线人民广场站. */
const LINE = new RegExp(
  `(?:(?:地铁|轻轨) ?)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?号线(?:的|在|到|坐到|去)?(${NAME}{2,7}?)站(?![着起在台点])`,
  'gu',
);

/** The stop of a quarter that has several: 天通苑北站. */
const SIDE = /[东南西北]/u;

/** A listed quarter with its stop, where somebody is: 西直门站. */
function quarterStops(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (let at = text.indexOf('站', 2); at !== -1; at = text.indexOf('站', at + 1)) {
    for (const length of [4, 3, 2]) {
      const side = SIDE.test(text[at - 1]!) ? 1 : 0;
      const place = PLACES.longestAt(text, at - length - side) ?? PLACES.longestAt(text, at - length);
      if ((place?.end !== at && place?.end !== at - side) || place.about.rank !== 'spot' || RAILWAYS.test(place.name))
        continue;
      if (!/^[着起在台点长]/u.test(text.slice(at + 1)))
        found.push({ start: place.start, end: at + 1, certainty: 0.58 });
      break;
    }
  }
  return found;
}

/** Stops of a folded text by their ending, their quarter or their line, some of them inside others. */
export function stopsIn(text: string): Landmark[] {
  const found = [...stops(text), ...quarterStops(text)];
  for (const { index, 0: words, 1: name } of allMatches(text, LINE)) {
    if (!/^[上里]|[过完]$/u.test(name!)) found.push({ start: index, end: index + words.length, certainty: 0.88 });
  }
  return found;
}
