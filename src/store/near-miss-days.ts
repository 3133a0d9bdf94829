import type { FindingKind } from '../judge/types.ts';
import type { Outcome } from '../messages/guard-protocol.ts';
import type { NearMissHead } from './records.ts';

/** A row of `nearMissDays`. */
export interface NearMissDay {
  /** Days since the epoch, in UTC: it only says where to look. */
  readonly day: number;
  /** Every word that stands in a column below, once. */
  readonly words: readonly string[];
  /** One after the other: a single text is read far quicker than hundreds. */
  readonly ids: string;
  readonly count: number;
  readonly at: Float64Array<ArrayBuffer>;
  /** When the outcome was known; not a number where it is not. */
  readonly endedAt: Float64Array<ArrayBuffer>;
  /** The rest of each head as places in `words`, in the order of `FIELDS`. */
  readonly codes: Uint16Array<ArrayBuffer>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is kept of a head beside its id and times, as one word each. */
const FIELDS = ['site', 'surface', 'persona', 'level', 'outcome', 'kinds', 'useful'] as const;

const KIND_SEPARATOR = ',';
const ID_SEPARATOR = '\n';

/** The row that a near miss of this time stands in. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}

function wordsOf({ site, surface, persona, level, outcome, kinds, useful }: NearMissHead): string[] {
  const verdict = useful === undefined ? '' : useful ? 'yes' : 'no';
  return [site, surface, persona, level, outcome, kinds.join(KIND_SEPARATOR), verdict];
}

/** Heads of one day as one row: structured cloning reads a few arrays far quicker than thousands of objects. */
export function packed(day: number, heads: readonly NearMissHead[]): NearMissDay {
  const places = new Map<string, number>();
  const codes = new Uint16Array(heads.length * FIELDS.length);
  heads.forEach((head, index) => {
    wordsOf(head).forEach((word, field) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      codes[index * FIELDS.length + field] = place;
    });
  });
  return {
    day,
    words: [...places.keys()],
    ids: heads.map(({ id }) => id).join(ID_SEPARATOR),
    count: heads.length,
    at: Float64Array.from(heads, ({ at }) => at),
    endedAt: Float64Array.from(heads, ({ endedAt }) => endedAt ?? Number.NaN),
    codes,
  };
}

/** A head while it is put together: a hundred thousand of them wait for each spread. */
type Unpacked = { -readonly [Part in keyof NearMissHead]: NearMissHead[Part] };

/** The heads of one row. Only `packed` makes rows, so what stands in them is what a head holds. */
export function unpacked({ words, ids, count, at, endedAt, codes }: NearMissDay): NearMissHead[] {
  if (count === 0) return [];
  const kinds = words.map((word) => word.split(KIND_SEPARATOR).filter(Boolean) as FindingKind[]);
  return ids.split(ID_SEPARATOR).map((id, index) => {
    const first = index * FIELDS.length;
    const ended = endedAt[index]!;
    const useful = words[codes[first + 6]!]!;
    const head: Unpacked = {
      id,
      at: at[index]!,
      site: words[codes[first]!]!,
      surface: words[codes[first + 1]!]!,
      persona: words[codes[first + 2]!]!,
      level: words[codes[first + 3]!] as NearMissHead['level'],
      outcome: words[codes[first + 4]!] as Outcome,
      kinds: kinds[codes[first + 5]!]!,
    };
    if (!Number.isNaN(ended)) head.endedAt = ended;
    if (useful) head.useful = useful === 'yes';
    return head;
  });
}

/** All rows that these heads make. */
export function daysOf(heads: readonly NearMissHead[]): NearMissDay[] {
  return [...Map.groupBy(heads, ({ at }) => dayOf(at))].map(([day, ofDay]) => packed(day, ofDay));
}
