import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsApart,
  differenceHash,
  greyOf,
  isSamePicture,
  SAME_PICTURE,
  type GreyPicture,
} from '../../../src/files/likeness.ts';

function picture(width: number, height: number, shade: (x: number, y: number) => number): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels[y * width + x] = shade(x / width, y / height);
  return { width, height, pixels };
}

/** A scene of soft hills, another for each seed. */
const scene =
  (seed: number) =>
  (x: number, y: number): number =>
    128 + 60 * Math.sin(seed + 7 * x + seed * y) + 50 * Math.cos(2 * seed + 3 * y * seed - 5 * x);

describe('the difference hash', () => {
  it('has a bit for each cell that is darker than its right neighbour, row by row', () => {
    expect(differenceHash(picture(9, 8, (x) => x * 255))).toBe('ffffffffffffffff');
    expect(differenceHash(picture(9, 8, (x) => 255 - x * 255))).toBe('0000000000000000');
    expect(differenceHash(picture(90, 80, (x, y) => (y < 0.5 ? x * 255 : 255 - x * 255)))).toBe('ffffffff00000000');
  });

  it.each([1, 2, 3, 4, 5])('is that of the same picture, smaller, brighter or signed in a corner (%d)', (seed) => {
    const original = differenceHash(picture(900, 640, scene(seed)))!;
    const smaller = differenceHash(picture(301, 213, scene(seed)))!;
    const brighter = differenceHash(picture(900, 640, (x, y) => scene(seed)(x, y) * 0.8 + 20))!;
    const signed = differenceHash(picture(900, 640, (x, y) => (x > 0.85 && y > 0.94 ? 250 : scene(seed)(x, y))))!;
    for (const copy of [smaller, brighter, signed]) expect(isSamePicture(original, copy)).toBe(true);
  });

  it('is another one for another picture', () => {
    const hashes = Array.from({ length: 12 }, (_, seed) => differenceHash(picture(200, 150, scene(seed * 1.7 + 1)))!);
    for (const [index, one] of hashes.entries()) {
      for (const other of hashes.slice(index + 1)) expect(isSamePicture(one, other)).toBe(false);
    }
  });

  it('is none for a picture of one tone', () => {
    expect(differenceHash(picture(50, 50, () => 255))).toBeUndefined();
  });

  it('is made of pictures smaller than its grid too', () => {
    expect(differenceHash(picture(2, 1, (x) => x * 255))).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('bits apart', () => {
  const hash = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
  const hex = (value: bigint): string => value.toString(16).padStart(16, '0');

  it('counts as one by one', () => {
    fc.assert(
      fc.property(hash, hash, (one, other) => {
        const expected = [...(one ^ other).toString(2)].filter((bit) => bit === '1').length;
        expect(bitsApart(hex(one), hex(other))).toBe(expected);
      }),
    );
  });

  it('draws the line after eight', () => {
    expect(isSamePicture('00000000000000ff', '0000000000000000')).toBe(true);
    expect(isSamePicture('00000000000001ff', '0000000000000000')).toBe(false);
    expect(SAME_PICTURE).toBe(8);
  });
});

describe('grey', () => {
  it('weighs colours as the eye does, and sees white behind glass', () => {
    const data = Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 0);
    const { pixels } = greyOf({ width: 4, height: 1, data });
    expect(Array.from(pixels, Math.round)).toEqual([76, 150, 29, 255]);
  });
});
