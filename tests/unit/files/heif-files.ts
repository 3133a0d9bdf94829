import { ascii, joined, viewOf } from '../../../src/files/bytes.ts';

const number = (value: number, length: number): Uint8Array => {
  const bytes = new Uint8Array(8);
  viewOf(bytes).setBigUint64(0, BigInt(value));
  return bytes.slice(8 - length);
};

/** A box with its size. */
export function box(name: string, ...body: readonly Uint8Array[]): Uint8Array {
  const content = joined(body);
  return joined([number(content.length + 8, 4), ascii(name), content]);
}

const full = (version: number): Uint8Array => number(version * 0x1000000, 4);

export interface HeifShape {
  readonly brand?: string;
  /** A block of Exif, as it stands behind its offset. */
  readonly exif?: Uint8Array;
  readonly xmp?: Uint8Array;
  /** Version of the list of places. */
  readonly version?: 0 | 1 | 2;
  /** The notes stand in the list of items and not in the file. */
  readonly inList?: boolean;
  /** The block of Exif stands in this many stretches, the other notes between them. */
  readonly stretches?: number;
  /** Boxes behind the picture. */
  readonly behind?: readonly Uint8Array[];
}

/** A HEIF of no pixels with notes, whose lists are of the shape that is asked for. */
export function heifWith(shape: HeifShape): Uint8Array {
  const { brand = 'heic', exif, xmp, version = 1, inList = false, stretches = 1, behind = [] } = shape;
  const wide = version < 2 ? 2 : 4;
  const block = exif && joined([number(0, 4), exif]);
  const cut = block ? Math.ceil(block.length / stretches) : 0;
  const pieces = block ? Array.from({ length: stretches }, (_, at) => block.subarray(at * cut, (at + 1) * cut)) : [];
  const between = xmp ?? new Uint8Array(3);
  const data = joined([...pieces.slice(0, 1), between, ...pieces.slice(1)]);
  const starts = pieces.map((_, at) => (at === 0 ? 0 : at * cut + between.length));

  const entry = (item: number, type: string, more: Uint8Array): Uint8Array =>
    box('infe', full(version < 2 ? 2 : 3), number(item, wide), number(0, 2), ascii(type), ascii('\0'), more);
  const entries = [
    entry(1, 'hvc1', new Uint8Array(0)),
    ...(exif ? [entry(2, 'Exif', new Uint8Array(0))] : []),
    ...(xmp ? [entry(3, 'mime', ascii('application/rdf+xml\0'))] : []),
  ];
  const list = box('iinf', full(0), number(entries.length, 2), ...entries);
  const sizes = box('iprp', box('ipco', box('ispe', full(0), number(160, 4), number(120, 4)), ispe(4032, 3024)));

  const meta = (base: number): Uint8Array => {
    const place = (item: number, extents: readonly (readonly [number, number])[]): Uint8Array =>
      joined([
        number(item, wide),
        ...(version > 0 ? [number(inList ? 1 : 0, 2)] : []),
        number(0, 2),
        number(inList ? 0 : base, 4),
        number(extents.length, 2),
        ...extents.map(([start, length]) => joined([number(start, 4), number(length, 4)])),
      ]);
    const places = [
      ...(exif
        ? [
            place(
              2,
              pieces.map((piece, at) => [starts[at]!, piece.length]),
            ),
          ]
        : []),
      ...(xmp ? [place(3, [[pieces[0]?.length ?? 0, xmp.length]])] : []),
    ];
    const located = box('iloc', full(version), number(0x4440, 2), number(places.length, wide), ...places);
    return box('meta', full(0), list, located, sizes, ...(inList ? [box('idat', data)] : []));
  };
  const head = box('ftyp', ascii(brand), number(0, 4), ascii('mif1'));
  const lists = meta(head.length + meta(0).length + 8);
  return joined([head, lists, box('mdat', inList ? new Uint8Array(5) : data), ...behind]);
}

const ispe = (width: number, height: number): Uint8Array => box('ispe', full(0), number(width, 4), number(height, 4));
