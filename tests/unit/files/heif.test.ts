import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii, DamagedFile, formatOf } from '../../../src/files/bytes.ts';
import { pictureNotes } from '../../../src/files/exif.ts';
import { heifNotes, heifSize, heifWithoutNotes } from '../../../src/files/heif.ts';
import { pictureSize } from '../../../src/files/size.ts';
import { stripped } from '../../../src/files/strip.ts';
import { box, heifWith, type HeifShape } from './heif-files.ts';
import { exifBlock } from './pictures.ts';

/** Blue pictures of 64 by 48 pixels, made by libheif from a JPEG with notes. */
const sample = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(`samples/${name}`, import.meta.url)));

const exif = exifBlock({ main: { 0x010f: 'Maker', 0x0110: 'Model 5' }, position: [39.9, 116.4] });
const xmp = ascii('<x:xmpmeta>Lin Xiao</x:xmpmeta>');
const words = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe.each([
  // Coded in blocks of 64 pixels, and cropped where it is shown.
  ['notes.heic', { width: 64, height: 64 }],
  ['notes.avif', { width: 64, height: 48 }],
] as const)('%s as it is made by an encoder', (name, size) => {
  const bytes = sample(name);

  it('is known, and its notes and its size are read', async () => {
    expect(formatOf(bytes)).toBe('heif');
    expect(pictureSize(bytes)).toEqual(size);
    expect(await pictureNotes(bytes)).toMatchObject({
      position: { latitude: 39.9, longitude: 116.4 },
      serials: ['SN-0042'],
      takenAt: '2023:05:06 12:34:56',
      camera: 'Maker Model 5',
    });
  });

  it('tells nothing when it is stripped, and not a byte of the picture moves', async () => {
    const { bytes: clean, removed } = stripped(bytes)!;
    expect(removed).toEqual(['Exif', 'XMP']);
    expect(await pictureNotes(clean)).toBeUndefined();
    expect(words(bytes)).toMatch(/SN-0042[^]*Lin Xiao|Lin Xiao[^]*SN-0042/);
    expect(words(clean)).not.toMatch(/SN-0042|Lin Xiao|Maker/);
    const noted = heifNotes(bytes).reduce((sum, { stretches }) => sum + stretches[0]!.length, 0);
    const changed = clean.filter((byte, at) => byte !== bytes[at]).length;
    expect([clean.length, changed > 0 && changed <= noted]).toEqual([bytes.length, true]);
    expect(stripped(clean)).toEqual({ bytes: clean, removed: [] });
  });

  it('that is cut off is said to be damaged, wherever that is', () => {
    for (let length = 32; length < bytes.length; length += 7)
      expect(() => heifNotes(bytes.subarray(0, length))).toThrow(DamagedFile);
  });

  it('with other bytes is read, or said to be damaged', () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const other = Uint8Array.from(bytes);
        for (const [at, byte] of changes) other[at % 700] = byte;
        for (const read of [heifNotes, heifSize, heifWithoutNotes]) {
          try {
            read(other);
          } catch (error) {
            expect(error).toBeInstanceOf(DamagedFile);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a HEIF', () => {
  const shapes: [string, HeifShape][] = [
    ['places of version 0', { version: 0 }],
    ['places of version 1', { version: 1 }],
    ['places and entries with wide numbers', { version: 2 }],
    ['notes in its list of items', { inList: true }],
    ['notes in three stretches', { stretches: 3 }],
    ['another brand first', { brand: 'abcd' }],
  ];

  it.each(shapes)('with %s is read and stripped', async (_what, shape) => {
    const bytes = heifWith({ exif, xmp, ...shape });
    expect(formatOf(bytes)).toBe('heif');
    expect((await pictureNotes(bytes))!.position).toEqual({ latitude: 39.9, longitude: 116.4 });
    expect(heifNotes(bytes).map(({ name }) => name)).toEqual(['Exif', 'XMP']);
    const clean = stripped(bytes)!;
    expect(clean.removed).toEqual(['Exif', 'XMP']);
    expect(words(clean.bytes)).not.toMatch(/Maker|Lin Xiao/);
    expect(await pictureNotes(clean.bytes)).toBeUndefined();
  });

  it('has the size of its largest picture', () => {
    expect(pictureSize(heifWith({}))).toEqual({ width: 4032, height: 3024 });
  });

  it('without notes stays as it is', async () => {
    const bytes = heifWith({});
    expect(await pictureNotes(bytes)).toBeUndefined();
    expect(stripped(bytes)).toEqual({ bytes, removed: [] });
  });

  it('loses boxes that no decoder needs', () => {
    const { bytes, removed } = stripped(heifWith({ behind: [box('uuid', ascii('taken by Lin'))] }))!;
    expect(removed).toEqual(['uuid']);
    expect(words(bytes)).toContain('free\0\0\0');
    expect(words(bytes)).not.toContain('Lin');
  });

  it('that tells of notes beyond its end, or of the same bytes again and again, is damaged', () => {
    const bytes = heifWith({ exif });
    const last = bytes.length - 1;
    expect(() => heifNotes(bytes.subarray(0, last))).toThrow(DamagedFile);
    const again = heifWith({ exif, stretches: 200 });
    const places = words(again).indexOf('iloc');
    for (let extent = 0; extent < 200; extent++) again.set([0, 0, 0, 0], places + 28 + extent * 8 + 4);
    expect(() => heifNotes(again)).toThrow(DamagedFile);
  });
});

it.each([
  ['a film', box('ftyp', ascii('isom'), new Uint8Array(4), ascii('mp42'))],
  ['a film of an iPhone', box('ftyp', ascii('qt  '), new Uint8Array(4), ascii('qt  '))],
  ['too short', box('ftyp').subarray(0, 6)],
])('%s is no HEIF', (_what, bytes) => {
  expect(formatOf(bytes)).toBeUndefined();
});
