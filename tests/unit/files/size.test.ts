import { describe, expect, it } from 'vitest';
import { DamagedFile } from '../../../src/files/bytes.ts';
import { pictureSize } from '../../../src/files/size.ts';
import { jpegWith, pngWith, segment, webpChunk, webpWith } from './pictures.ts';

describe('the size of a picture', () => {
  it.each([0xc0, 0xc1, 0xc2, 0xcf])('stands in a JPEG’s frame header %i', (marker) => {
    const frame = segment(marker, Uint8Array.of(8, 0x0b, 0xd0, 0x0f, 0xc0, 3));
    expect(pictureSize(jpegWith([frame]))).toEqual({ width: 4032, height: 3024 });
  });

  it('does not stand in a JPEG’s tables', () => {
    expect(pictureSize(jpegWith([segment(0xc4, new Uint8Array(20))]))).toBeUndefined();
  });

  it('stands in a PNG’s header', () => {
    expect(pictureSize(pngWith([]))).toEqual({ width: 1, height: 1 });
  });

  it('stands in a WebP’s extended header, in 24 bits less one', () => {
    expect(pictureSize(webpWith(0, []))).toEqual({ width: 1, height: 1 });
  });

  it('is none of a format that is not known, and a cut-off file is said to be damaged', () => {
    expect(pictureSize(new TextEncoder().encode('GIF89a'))).toBeUndefined();
    expect(() => pictureSize(jpegWith([]).subarray(0, 30))).toThrow(DamagedFile);
  });

  it('of a simple WebP stands in its first chunk', () => {
    const webp = (chunk: Uint8Array): Uint8Array => {
      const file = webpWith(0, []);
      const bytes = new Uint8Array(12 + chunk.length);
      bytes.set(file.subarray(0, 12));
      bytes.set(chunk, 12);
      new DataView(bytes.buffer).setUint32(4, bytes.length - 8, true);
      return bytes;
    };
    const lossy = Uint8Array.of(0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00);
    expect(pictureSize(webp(webpChunk('VP8 ', lossy)))).toEqual({ width: 320, height: 240 });
    const bits = (320 - 1) | ((240 - 1) << 14);
    const lossless = Uint8Array.of(0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >> 24, 0, 0, 0, 0, 0);
    expect(pictureSize(webp(webpChunk('VP8L', lossless)))).toEqual({ width: 320, height: 240 });
  });
});
