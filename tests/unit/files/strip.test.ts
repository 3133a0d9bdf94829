import { describe, expect, it } from 'vitest';
import { ascii, asciiAt, DamagedFile, formatOf, joined } from '../../../src/files/bytes.ts';
import { jpegExif, jpegParts } from '../../../src/files/jpeg.ts';
import { crc32, pngChunk, pngExif, pngParts } from '../../../src/files/png.ts';
import { stripped } from '../../../src/files/strip.ts';
import { orientationIn } from '../../../src/files/tiff.ts';
import { webpExif, webpParts } from '../../../src/files/webp.ts';
import { exifBlock, exifSegment, jpegWith, pngWith, segment, webpChunk, webpWith } from './pictures.ts';

const notes = exifBlock({ main: { 0x010f: 'Maker' }, exif: { 0xa431: 'SN-0042' }, position: [39.9, 116.4] });
const lying = exifBlock({ main: { 0x0112: [6], 0x010f: 'Maker' }, position: [39.9, 116.4] });
const xmp = joined([ascii('http://ns.adobe.com/xap/1.0/\0'), ascii('<x:xmpmeta/>')]);
const icc = joined([ascii('ICC_PROFILE\0'), Uint8Array.of(1, 1, 9, 9)]);
const PLAIN = new Uint8Array(0);

describe('the format of a file', () => {
  it.each([
    ['jpeg', jpegWith([])],
    ['png', pngWith([])],
    ['webp', webpWith(0, [])],
    [undefined, ascii('GIF89a------')],
    [undefined, PLAIN],
  ])('is %s by its first bytes', (format, bytes) => {
    expect(formatOf(bytes)).toBe(format);
  });

  it('is left alone where it is not known', () => {
    expect(stripped(ascii('GIF89a------'))).toBeUndefined();
  });
});

describe('a JPEG', () => {
  it('loses its notes, comments, previews and what stands behind its end', () => {
    const parts = [
      exifSegment(notes),
      segment(0xe1, xmp),
      segment(0xe2, ascii('MPF\0....')),
      segment(0xed, ascii('IPTC')),
    ];
    const bytes = jpegWith([...parts, segment(0xfe, ascii('by me'))], ascii('a film'));
    expect(stripped(bytes)).toEqual({
      bytes: jpegWith([]),
      removed: ['APP1', 'APP1', 'APP2', 'APP13', 'COM', 'trailer'],
    });
  });

  it('keeps its colours', () => {
    const colours = [segment(0xe2, icc), segment(0xee, ascii('Adobe\0......'))];
    expect(stripped(jpegWith([exifSegment(notes), ...colours]))!.bytes).toEqual(jpegWith(colours));
  });

  it('stays as it is where there is nothing to take', () => {
    expect(stripped(jpegWith([]))).toEqual({ bytes: jpegWith([]), removed: [] });
  });

  it('stays upright, and says nothing but that', () => {
    const { bytes } = stripped(jpegWith([exifSegment(lying)]))!;
    const exif = jpegExif(jpegParts(bytes))!;
    expect(orientationIn(exif)).toBe(6);
    expect(exif).toHaveLength(26);
    expect(stripped(bytes)!.bytes).toEqual(bytes);
  });

  it('may have fill bytes before a marker', () => {
    const filled = joined([Uint8Array.of(0xff, 0xd8, 0xff), jpegWith([exifSegment(notes)]).subarray(2)]);
    expect(stripped(filled)!.removed).toEqual(['APP1']);
  });

  it.each([
    ['in a segment', jpegWith([exifSegment(notes)]).subarray(0, 40)],
    ['in the picture', jpegWith([]).subarray(0, -2)],
    ['before a marker', joined([Uint8Array.of(0xff, 0xd8, 0xff)])],
    ['with a length that cannot be', Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 1, 0, 0)],
  ])('that is cut off %s is not taken for a picture', (_where, bytes) => {
    expect(() => stripped(bytes)).toThrow(DamagedFile);
  });
});

describe('a PNG', () => {
  it('loses its notes, texts, times and what stands behind its end', () => {
    const chunks = [
      pngChunk('eXIf', notes),
      pngChunk('tEXt', ascii('Author\0me')),
      pngChunk('iTXt', ascii('XML:com.adobe.xmp')),
      pngChunk('zTXt', ascii('Comment\0\0')),
      pngChunk('tIME', Uint8Array.of(7, 231, 5, 6, 12, 34, 56)),
    ];
    expect(stripped(pngWith(chunks, ascii('more')))).toEqual({
      bytes: pngWith([]),
      removed: ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'trailer'],
    });
  });

  it('keeps its colours and stays upright', () => {
    const gamma = pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f));
    const { bytes } = stripped(pngWith([gamma, pngChunk('eXIf', lying)]))!;
    const parts = pngParts(bytes);
    expect(parts.map(({ name }) => name)).toEqual(['IHDR', 'eXIf', 'gAMA', 'IDAT', 'IEND']);
    expect(orientationIn(pngExif(parts)!)).toBe(6);
    expect(stripped(bytes)!.bytes).toEqual(bytes);
  });

  it('has the checksum of the standard', () => {
    expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
    expect([...pngWith([]).slice(-4)]).toEqual([0xae, 0x42, 0x60, 0x82]);
  });

  it('that is cut off is not taken for a picture', () => {
    expect(() => stripped(pngWith([]).subarray(0, -1))).toThrow(DamagedFile);
    expect(() => stripped(pngWith([]).subarray(0, 50))).toThrow(DamagedFile);
  });
});

describe('a WebP', () => {
  const profile = webpChunk('ICCP', Uint8Array.of(1, 2, 3));

  it('loses its notes, and its header no longer promises them', () => {
    const bytes = webpWith(0x08 | 0x04 | 0x20, [webpChunk('EXIF', notes), webpChunk('XMP ', ascii('<x/>')), profile]);
    expect(stripped(bytes)).toEqual({ bytes: webpWith(0x20, [profile]), removed: ['EXIF', 'XMP '] });
  });

  it('stays upright', () => {
    const withPrefix = webpChunk('EXIF', joined([ascii('Exif\0\0'), lying]));
    const { bytes } = stripped(webpWith(0x08, [withPrefix]))!;
    const parts = webpParts(bytes);
    expect(parts.find(({ name }) => name === 'VP8X')!.body[0]).toBe(0x08);
    expect(orientationIn(webpExif(parts)!)).toBe(6);
    expect(stripped(bytes)!.bytes).toEqual(bytes);
  });

  it('loses what stands behind its end', () => {
    const bytes = webpWith(0, []);
    expect(stripped(joined([bytes, ascii('more')]))).toEqual({ bytes, removed: ['trailer'] });
  });

  it('that is cut off is not taken for a picture', () => {
    expect(() => stripped(webpWith(0, []).subarray(0, -1))).toThrow(DamagedFile);
    const long = webpWith(0, []);
    long[16] = 99;
    expect(() => stripped(long)).toThrow(DamagedFile);
  });
});

describe('the orientation', () => {
  it.each([
    ['big', exifBlock({ main: { 0x0112: [8] } }), 8],
    ['little', exifBlock({ main: { 0x0112: [3] }, little: true }), 3],
    ['none', exifBlock({ main: { 0x010f: 'Maker' } }), 1],
    ['wrong', exifBlock({ main: { 0x0112: [9] } }), 1],
    ['cut off', exifBlock({ main: { 0x0112: [6] } }).subarray(0, 14), 1],
    ['far away', Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 9, 9), 1],
    ['not Exif', ascii('hello, world'), 1],
  ])('is read from %s', (_what, tiff, orientation) => {
    expect(orientationIn(tiff)).toBe(orientation);
  });

  it('names the chunks by their letters', () => {
    expect(asciiAt(webpWith(0, []), 12, 4)).toBe('VP8X');
  });
});
