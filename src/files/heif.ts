import { asciiAt, DamagedFile, joined, type Part } from './bytes.ts';
import { boxesIn, numberAt } from './iso-boxes.ts';

/** Notes of a picture: what they are, and the stretches of the file that hold them, in order. */
export interface HeifNotes {
  readonly name: 'Exif' | 'XMP';
  readonly stretches: readonly Uint8Array[];
}

/** A block of Exif without an entry: how far off it begins, the order, 42, the directory's place, no entries, no more. */
const NO_EXIF = Uint8Array.of(0, 0, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0);

const BLANK = 0x20;

/** Whether notes were written over before. */
const isBlank = (name: HeifNotes['name'], body: Uint8Array): boolean =>
  body.every((byte, at) => byte === (name === 'XMP' ? BLANK : (NO_EXIF[at] ?? 0)));

/** Version and flags that some boxes begin with. */
const FULL = 4;

const childOf = (box: Part | undefined, name: string, header = 0): Part | undefined =>
  box && boxesIn(box.body, header).find((child) => child.name === name);

const metaOf = (bytes: Uint8Array): Part | undefined => boxesIn(bytes).find(({ name }) => name === 'meta');

/** Characters of a name or a type that are looked at: no type of notes has as many. */
const LONGEST_TEXT = 255;

/** The text at `at`, up to the 0 that ends it. */
function textAt(bytes: Uint8Array, at: number): string {
  const near = bytes.subarray(at, at + LONGEST_TEXT);
  const end = near.indexOf(0);
  return asciiAt(near, 0, end < 0 ? near.length : end);
}

/** What notes an item holds by its entry (8.11.6): its number, and `Exif`, `XMP` or nothing. */
function entryOf({ body }: Part): readonly [item: number, name: HeifNotes['name'] | undefined] {
  const wide = body[0] === 3 ? 4 : 2;
  const item = numberAt(body, FULL, wide);
  // Behind the number stands that of its protection.
  const type = FULL + wide + 2;
  const kind = asciiAt(body, type, 4);
  if (kind === 'Exif') return [item, 'Exif'];
  const name = textAt(body, type + 4);
  return [item, kind === 'mime' && textAt(body, type + 5 + name.length) === 'application/rdf+xml' ? 'XMP' : undefined];
}

/** The items of a picture that hold notes. */
function notedItems(meta: Part): ReadonlyMap<number, HeifNotes['name']> {
  const list = childOf(meta, 'iinf', FULL);
  if (!list) return new Map();
  const count = list.body[0] === 0 ? 2 : 4;
  const entries = boxesIn(list.body, FULL + count).filter(({ name }) => name === 'infe');
  return new Map(entries.map(entryOf).flatMap(([item, name]) => (name ? [[item, name] as const] : [])));
}

/** Where an item stands: in the file itself (0) or in the box `idat` of its list (1), and its stretches there. */
interface Place {
  readonly item: number;
  readonly where: number;
  readonly extents: readonly (readonly [start: number, length: number])[];
}

/** The places of all items (8.11.3). */
function itemsAt(list: Uint8Array): Place[] {
  const version = list[0]!;
  const wide = version < 2 ? 2 : 4;
  let at = FULL;
  const next = (length: number): number => numberAt(list, (at += length) - length, length);
  const sizes = next(2);
  const [offset, length, base, index] = [
    sizes >> 12,
    (sizes >> 8) & 15,
    (sizes >> 4) & 15,
    version > 0 ? sizes & 15 : 0,
  ];
  const extent = (from: number): readonly [number, number] => {
    next(index);
    return [from + next(offset), next(length)];
  };
  const place = (): Place => {
    const item = next(wide);
    const where = version > 0 ? next(2) & 15 : 0;
    // Of the file that holds it, which is this one.
    next(2);
    const from = next(base);
    const count = next(2);
    // What takes no room is told once: a file of nothing but counts would keep the reader busy.
    return {
      item,
      where,
      extents: Array.from({ length: offset + length + index > 0 ? count : 1 }, () => extent(from)),
    };
  };
  const places: Place[] = [];
  for (let left = next(wide); left > 0; left--) places.push(place());
  return places;
}

/**
 * The notes of a HEIF that say anything. Throws `DamagedFile` where the file or a list of it is cut off, or a list tells
 * of more than the file holds.
 */
export function heifNotes(bytes: Uint8Array): HeifNotes[] {
  const meta = metaOf(bytes);
  const places = childOf(meta, 'iloc', FULL)?.body;
  if (!meta || !places) return [];
  const named = notedItems(meta);
  const holders = [bytes, childOf(meta, 'idat', FULL)?.body];
  let left = bytes.length;
  const cut = (where: number, start: number, length: number): Uint8Array => {
    const holder = holders[where] ?? new Uint8Array(0);
    // A length of 0 says all that there is.
    const end = length === 0 ? holder.length : start + length;
    left -= end - start;
    if (start > end || end > holder.length || left < 0) throw new DamagedFile('The notes of the picture are cut off.');
    return holder.subarray(start, end);
  };
  return itemsAt(places).flatMap(({ item, where, extents }) => {
    const name = named.get(item);
    if (!name || where >= holders.length) return [];
    const stretches = extents.map(([start, length]) => cut(where, start, length));
    return isBlank(name, joined(stretches)) ? [] : [{ name, stretches }];
  });
}

/** The block of Exif in a HEIF; before it stands how far off it begins (ISO/IEC 23008-12, A.2.1). */
export function heifExif(bytes: Uint8Array): Uint8Array | undefined {
  const found = heifNotes(bytes).find(({ name }) => name === 'Exif');
  if (!found) return undefined;
  const body = joined(found.stretches);
  return body.subarray(4 + numberAt(body, 0, 4));
}

/** Width and height of the largest picture of a HEIF as it is coded, by its properties (ISO/IEC 23008-12, 6.5.3). */
export function heifSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const properties = childOf(childOf(metaOf(bytes), 'iprp', FULL), 'ipco');
  const sizes = (properties ? boxesIn(properties.body) : [])
    .filter(({ name }) => name === 'ispe')
    .map(({ body }) => ({ width: numberAt(body, FULL, 4), height: numberAt(body, FULL + 4, 4) }));
  return sizes.sort((one, other) => other.width * other.height - one.width * one.height)[0];
}

/** Boxes of a file that a decoder needs, and those that hold nothing. */
const NEEDED: ReadonlySet<string> = new Set('ftyp styp meta mdat moov moof free skip'.split(' '));

/**
 * A HEIF without notes, and what was taken out: they are written over where they stand, since every list of the file
 * tells places by bytes. Its turn is no note, so that it stays upright.
 */
export function heifWithoutNotes(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly removed: readonly string[];
} {
  const clean = Uint8Array.from(bytes);
  const notes = heifNotes(clean);
  for (const { name, stretches } of notes) {
    for (const stretch of stretches) stretch.fill(name === 'XMP' ? BLANK : 0);
    const [first] = stretches;
    if (name === 'Exif' && first!.length >= NO_EXIF.length) first!.set(NO_EXIF);
  }
  const foreign = boxesIn(clean).filter(({ name }) => !NEEDED.has(name));
  for (const { start, body } of foreign) {
    body.fill(0);
    clean.set([0x66, 0x72, 0x65, 0x65], start + 4);
  }
  return { bytes: clean, removed: [...notes, ...foreign].map(({ name }) => name) };
}
