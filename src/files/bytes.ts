/** The kinds of picture files that are read and cleaned here. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'heif';

/** Part of a file: positions in bytes, end exclusive. */
export interface Part {
  /** What the format calls it: `APP1`, `tEXt`, `EXIF`. */
  readonly name: string;
  /** With its header and checksum. */
  readonly start: number;
  readonly end: number;
  /** What it holds, without header and checksum. */
  readonly body: Uint8Array;
}

/** A file that is not what its first bytes promise, or is cut off. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** Text of ASCII at `at`. */
export function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** Brands of pictures in boxes: HEIC as phones take it, AVIF, and what holds either (ISO/IEC 23008-12, B.4). */
const BRANDS: ReadonlySet<string> = new Set('heic heix heim heis hevc hevx mif1 mif2 msf1 avif avis'.split(' '));

/** Whether one of the brands that a file of boxes begins with is a picture's. Films are made of boxes as well. */
function isHeif(bytes: Uint8Array): boolean {
  if (bytes.length < 16 || asciiAt(bytes, 4, 4) !== 'ftyp') return false;
  const end = Math.min(viewOf(bytes).getUint32(0), bytes.length);
  // Behind the first brand stands its version.
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) if (BRANDS.has(asciiAt(bytes, at, 4))) return true;
  return false;
}

/** The format of a file by its first bytes, whatever its name says. */
export function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes[0] === 0x89 && asciiAt(bytes, 1, 7) === 'PNG\r\n\x1a\n') return 'png';
  if (asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP') return 'webp';
  if (isHeif(bytes)) return 'heif';
  return undefined;
}

/** A view for numbers of more than one byte. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The pieces one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The bytes of ASCII text. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
