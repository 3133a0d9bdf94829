import { ascii, joined, viewOf } from '../../../src/files/bytes.ts';
import { pngChunk } from '../../../src/files/png.ts';

/** Values of Exif by tag: text, or whole numbers. */
type Tags = Readonly<Record<number, string | readonly number[]>>;

interface Notes {
  readonly main?: Tags;
  readonly exif?: Tags;
  /** Degrees, north and east positive. */
  readonly position?: readonly [latitude: number, longitude: number];
  readonly little?: boolean;
}

type Entry = readonly [tag: number, type: number, count: number, value: readonly number[] | Uint8Array];

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const TEXT = 2;
const SIZES: Readonly<Record<number, number>> = { [TEXT]: 1, [SHORT]: 2, [LONG]: 4, [RATIONAL]: 8 };

/** A block of Exif with up to three directories, as a camera writes it. */
export function exifBlock({ main = {}, exif, position, little = false }: Notes): Uint8Array {
  const bytes = new Uint8Array(4096);
  const view = viewOf(bytes);
  bytes.set(ascii(little ? 'II' : 'MM'));
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  let free = 8;

  const write = (at: number, type: number, values: readonly number[] | Uint8Array): void => {
    values.forEach((value: number, index: number) => {
      if (type === TEXT) view.setUint8(at + index, value);
      else if (type === SHORT) view.setUint16(at + index * 2, value, little);
      else view.setUint32(at + index * 4, value, little);
    });
  };

  const directory = (entries: readonly Entry[]): number => {
    const at = free;
    free += 2 + entries.length * 12 + 4;
    view.setUint16(at, entries.length, little);
    [...entries]
      .sort(([one], [other]) => one - other)
      .forEach(([tag, type, count, value], index) => {
        const entry = at + 2 + index * 12;
        view.setUint16(entry, tag, little);
        view.setUint16(entry + 2, type, little);
        view.setUint32(entry + 4, count, little);
        if (count * SIZES[type]! <= 4) {
          write(entry + 8, type, value);
          return;
        }
        view.setUint32(entry + 8, free, little);
        write(free, type, value);
        free += (count * SIZES[type]! + 1) & ~1;
      });
    return at;
  };

  const entriesOf = (tags: Tags): Entry[] =>
    Object.entries(tags).map(([tag, value]) => {
      const text = typeof value === 'string' ? ascii(`${value}\0`) : undefined;
      return text ? [Number(tag), TEXT, text.length, text] : [Number(tag), SHORT, value.length, value as number[]];
    });

  const degrees = (value: number): number[] => [Math.round(Math.abs(value) * 1e6), 1e6, 0, 1, 0, 1];
  const place = position && [
    [1, TEXT, 2, ascii(position[0] < 0 ? 'S\0' : 'N\0')],
    [2, RATIONAL, 3, degrees(position[0])],
    [3, TEXT, 2, ascii(position[1] < 0 ? 'W\0' : 'E\0')],
    [4, RATIONAL, 3, degrees(position[1])],
  ];
  const pointers: Entry[] = [
    ...(exif ? ([[0x8769, LONG, 1, [0]]] as const) : []),
    ...(place ? ([[0x8825, LONG, 1, [0]]] as const) : []),
  ];
  directory([...entriesOf(main), ...pointers]);
  const point = (tag: number, to: number): void => {
    for (let at = 10; ; at += 12)
      if (view.getUint16(at, little) === tag) {
        view.setUint32(at + 8, to, little);
        return;
      }
  };
  if (exif) point(0x8769, directory(entriesOf(exif)));
  if (place) point(0x8825, directory(place as unknown as Entry[]));
  return bytes.slice(0, free);
}

/** A segment of JPEG with its length. */
export function segment(marker: number, body: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
}

const JFIF = segment(0xe0, joined([ascii('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0)]));
const TABLES = segment(0xdb, new Uint8Array(65).fill(1));
/** Two scans with stuffed bytes and a restart marker in them. */
const SCAN = joined([
  segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
  Uint8Array.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
  segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
  Uint8Array.of(0x78, 0x9a),
]);

/** A JPEG with these segments after its header. It has no real pixels. */
export function jpegWith(segments: readonly Uint8Array[], trailer: Uint8Array = new Uint8Array(0)): Uint8Array {
  const end = Uint8Array.of(0xff, 0xd9);
  return joined([Uint8Array.of(0xff, 0xd8), JFIF, ...segments, TABLES, SCAN, end, trailer]);
}

export const exifSegment = (tiff: Uint8Array): Uint8Array => segment(0xe1, joined([ascii('Exif\0\0'), tiff]));

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const HEADER = pngChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0));

/** A PNG with these chunks after its header. */
export function pngWith(chunks: readonly Uint8Array[], trailer: Uint8Array = new Uint8Array(0)): Uint8Array {
  const data = pngChunk('IDAT', Uint8Array.of(0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1));
  return joined([PNG, HEADER, ...chunks, data, pngChunk('IEND', new Uint8Array(0)), trailer]);
}

export function webpChunk(name: string, body: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, body.length, true);
  return joined([ascii(name), length, body, new Uint8Array(body.length & 1)]);
}

/** A WebP with these notes. `flags` is the first byte of its extended header. */
export function webpWith(flags: number, notes: readonly Uint8Array[]): Uint8Array {
  const header = webpChunk('VP8X', Uint8Array.of(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  const content = joined([ascii('WEBP'), header, webpChunk('VP8L', Uint8Array.of(0x2f, 1, 2)), ...notes]);
  const size = new Uint8Array(4);
  viewOf(size).setUint32(0, content.length, true);
  return joined([ascii('RIFF'), size, content]);
}
