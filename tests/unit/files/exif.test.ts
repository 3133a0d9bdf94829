import { describe, expect, it } from 'vitest';
import { ascii, joined } from '../../../src/files/bytes.ts';
import { pictureNotes } from '../../../src/files/exif.ts';
import { pngChunk } from '../../../src/files/png.ts';
import { stripped } from '../../../src/files/strip.ts';
import { exifBlock, exifSegment, jpegWith, pngWith, webpChunk, webpWith } from './pictures.ts';

const ALL = {
  main: { 0x010f: 'Maker', 0x0110: 'Model 5', 0x0132: '2023:05:07 00:00:00', 0x013b: 'Lin Xiao' },
  exif: { 0x9003: '2023:05:06 12:34:56', 0xa430: 'Lin Xiao', 0xa431: 'SN-0042', 0xa435: 'LENS-7' },
  position: [39.904989, 116.405285],
} as const;

const TOLD = {
  position: { latitude: 39.904989, longitude: 116.405285 },
  serials: ['SN-0042', 'LENS-7'],
  owners: ['Lin Xiao'],
  takenAt: '2023:05:06 12:34:56',
  camera: 'Maker Model 5',
};

describe('the notes of a picture', () => {
  const block = exifBlock(ALL);

  it.each([
    ['JPEG', jpegWith([exifSegment(block)])],
    ['JPEG, little end first', jpegWith([exifSegment(exifBlock({ ...ALL, little: true }))])],
    ['PNG', pngWith([pngChunk('eXIf', block)])],
    ['WebP', webpWith(8, [webpChunk('EXIF', block)])],
    ['WebP with a prefix', webpWith(8, [webpChunk('EXIF', joined([ascii('Exif\0\0'), block]))])],
  ])('are read from a %s, and gone when it is stripped', async (_format, bytes) => {
    expect(await pictureNotes(bytes)).toEqual(TOLD);
    expect(await pictureNotes(stripped(bytes)!.bytes)).toBeUndefined();
  });

  it('are read in the south and in the west', async () => {
    const bytes = jpegWith([exifSegment(exifBlock({ position: [-33.856784, -70.5] }))]);
    expect((await pictureNotes(bytes))!.position).toEqual({ latitude: -33.856784, longitude: -70.5 });
  });

  it('say when it was changed, where they do not say when it was taken', async () => {
    const bytes = jpegWith([exifSegment(exifBlock({ main: { 0x0132: '2023:05:07 00:00:00' } }))]);
    expect(await pictureNotes(bytes)).toEqual({ serials: [], owners: [], takenAt: '2023:05:07 00:00:00' });
  });

  it.each([
    ['a picture without any', jpegWith([])],
    ['what is no picture', ascii('GIF89a------')],
  ])('are none in %s', async (_what, bytes) => {
    expect(await pictureNotes(bytes)).toBeUndefined();
  });

  it('are read from the middle of a larger buffer', async () => {
    const bytes = jpegWith([exifSegment(block)]);
    const larger = joined([ascii('before'), bytes, ascii('after')]);
    expect(await pictureNotes(larger.subarray(6, 6 + bytes.length))).toEqual(TOLD);
  });
});
