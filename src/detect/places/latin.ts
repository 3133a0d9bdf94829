import { allMatches } from '../../draft/matches.ts';
import { once } from '../../draft/once.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { insideAddress } from '../context.ts';
import { isNamedAfterPlace } from '../english/named-after.ts';
import { nameList, unpack } from '../gazetteer.ts';
import { LATIN_PLACES, LATIN_PLACES_APART } from '../lists/latin-places.ts';
import type { FoundPlace } from './patterns.ts';

const names = once(() => nameList([...unpack(LATIN_PLACES), ...LATIN_PLACES_APART]));

/** Where a Latin word begins that could be one, and is no part of an id, a mention or a file's name. */
const WORD = /(?<![a-z\d@#._/'’-])[a-z]{2,}(?=[^a-z]|$)/g;
const GOES_ON = /^(?:[a-z\d_@/]|[.-][a-z\d])/;

/** A station belongs to the town: xi'an north, chengdu railway station. */
const STATION = new RegExp(
  wrapped`
    ^(?: (?:north|south|east|west))? (?:railway station|train station|airport)(?![a-z])|
    ^ (?:north|south|east|west)(?=
      [ ]?(?:$|[^a-z ]|(?:for|at|to|and|is|by|in|with|until|since)(?![a-z]))
    )
  `,
  '',
);

/** Schools, stations and clubs that bear the name of a place behind them. */
const NAMED_BEFORE = /(?:university|bank|college|institute|air|radio|fc|museum) (?:of )?$/;

/** Towns and provinces in Latin letters of a folded text, in order and apart. */
export function latinPlaces(text: string): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const { index } of allMatches(text, WORD)) {
    const name = names().longestAt(text, index);
    if (!name || insideAddress(text, index)) continue;
    const rest = text.slice(name.end, name.end + 48);
    if (GOES_ON.test(rest) || isNamedAfterPlace(rest) || NAMED_BEFORE.test(text.slice(Math.max(0, index - 14), index)))
      continue;
    const station = STATION.exec(rest)?.[0].length ?? 0;
    found.push({ start: index, end: name.end + station, certainty: 0.6, rank: station > 0 ? 'spot' : 'city' });
  }
  return found;
}
