import { chineseNumber, digitOf, readNumber } from '../../draft/numerals.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { Fact } from '../../persona/types.ts';

/** A room or house: 学十一楼412, 梅园5栋307室. */
const ROOM = new RegExp(
  wrapped`
    ^(?<site>.*?\p{Script=Han})(?<house>\d{1,2}|[一二三四五六七八九十]{1,3})
    (?<word>号楼|号公寓|楼|栋|幢|座|舍|公寓|号)(?<room>\d{3,4})室?$
  `,
  'u',
);
const HOUSES = ['楼', '栋', '号楼', '公寓', '舍', ''];

/** What else says the same house and room: 学11-412, 学十一412, 学11栋412, 412学十一楼. */
function rooms(value: string): string[] {
  const { site, house, word, room } = ROOM.exec(value)?.groups ?? {};
  if (site === undefined || house === undefined || room === undefined) return [];
  const number = /^\d/.test(house) ? Number(house) : (readNumber([...house])?.value ?? digitOf(house)!);
  const spoken = chineseNumber(number);
  const others = HOUSES.filter((one) => one !== word).flatMap((one) => [
    site + spoken + one + room,
    site + String(number) + one + room,
  ]);
  return [...others, room + site + house + String(word)];
}

/** 北邮大学, as some say where the short name of 北京邮电大学 is 北邮; by its initials bydx. */
const university = ({ value, aliases }: Fact): string[] =>
  value.endsWith('大学')
    ? aliases.filter((name) => /^\p{Script=Han}{2}$/u.test(name) && !name.endsWith('大')).map((name) => `${name}大学`)
    : [];

/** Names that nobody listed, but that say the same as the listed ones. */
export function derivedNames(fact: Fact): string[] {
  if (fact.exact === true) return [];
  if (fact.kind === 'school') return university(fact);
  return fact.kind === 'dorm' || fact.kind === 'address' ? [fact.value, ...fact.aliases].flatMap(rooms) : [];
}
