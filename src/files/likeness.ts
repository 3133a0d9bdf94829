/** A picture as grey pixels: 0 black to 255 white, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: ArrayLike<number>;
}

/** A picture as colours: four bytes a pixel, red, green, blue and opacity, row by row. */
export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** Columns and rows that a picture is shrunk to: nine columns have eight differences. */
const COLUMNS = 9;
const ROWS = 8;

/** Bits that two pictures may differ in and still be one: saved smaller, in another format, or with a mark in a corner. */
export const SAME_PICTURE = 8;

/** Grey by the weights of ITU-R BT.601. What is see-through is seen on white. */
export function greyOf({ width, height, data }: ColourPicture): GreyPicture {
  const pixels = new Float64Array(width * height);
  for (let index = 0; index < pixels.length; index++) {
    const [red, green, blue, opacity] = data.subarray(index * 4, index * 4 + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
    pixels[index] = 255 + ((grey - 255) * opacity) / 255;
  }
  return { width, height, pixels };
}

/** The mean grey of one cell of the grid, each cell at least a pixel. */
function meanOf({ width, height, pixels }: GreyPicture, column: number, row: number): number {
  const left = Math.floor((column * width) / COLUMNS);
  const right = Math.max(left + 1, Math.floor(((column + 1) * width) / COLUMNS));
  const top = Math.floor((row * height) / ROWS);
  const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / ROWS));
  let sum = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += pixels[y * width + x]!;
  return sum / ((right - left) * (bottom - top));
}

/**
 * The difference hash of a picture, 64 bits as 16 hex digits: shrunk to nine by eight cells, one bit for each cell that
 * is darker than its right neighbour (N. Krawetz, “Kind of Like That”, 2013). None for a picture of one tone, whose bits
 * would be noise.
 */
export function differenceHash(picture: GreyPicture): string | undefined {
  let hash = 0n;
  let [darkest, brightest] = [Infinity, -Infinity];
  for (let row = 0; row < ROWS; row++) {
    let before = meanOf(picture, 0, row);
    for (let column = 1; column < COLUMNS; column++) {
      const here = meanOf(picture, column, row);
      hash = (hash << 1n) | (before < here ? 1n : 0n);
      darkest = Math.min(darkest, before, here);
      brightest = Math.max(brightest, before, here);
      before = here;
    }
  }
  return brightest - darkest < 1 ? undefined : hash.toString(16).padStart(16, '0');
}

/** Bits in which two hashes of 16 hex digits differ (R. W. Hamming, 1950). */
export function bitsApart(one: string, other: string): number {
  let bits = 0;
  for (let left = BigInt(`0x${one}`) ^ BigInt(`0x${other}`); left > 0n; left &= left - 1n) bits++;
  return bits;
}

/** Whether two hashes are of the same picture. */
export function isSamePicture(one: string, other: string): boolean {
  return bitsApart(one, other) <= SAME_PICTURE;
}
