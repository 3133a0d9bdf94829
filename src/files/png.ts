import { ascii, asciiAt, DamagedFile, joined, viewOf, type Part } from './bytes.ts';

/** Length of the signature that a PNG starts with. */
export const PNG_SIGNATURE = 8;

/** Chunks that need not be read and still change how a picture looks or moves. */
const LOOKS: ReadonlySet<string> = new Set(
  'tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);

/** The chunks of a PNG (ISO/IEC 15948, 5.3) up to its end. What follows the end is not read. */
export function pngParts(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  const parts: Part[] = [];
  for (let at = PNG_SIGNATURE; ;) {
    if (at + 12 > bytes.length) throw new DamagedFile('The picture ends in the middle.');
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new DamagedFile('A chunk of the picture is cut off.');
    const name = asciiAt(bytes, at + 4, 4);
    parts.push({ name, start: at, end, body: bytes.subarray(at + 8, end - 4) });
    if (name === 'IEND') return parts;
    at = end;
  }
}

/** The block of Exif in a PNG. */
export function pngExif(parts: readonly Part[]): Uint8Array | undefined {
  return parts.find(({ name }) => name === 'eXIf')?.body;
}

/** Whether a decoder needs a chunk: the critical ones, whose names start with a capital, and what changes the looks. */
export function pngNeeds({ name }: Part): boolean {
  return /^[A-Z]/.test(name) || LOOKS.has(name);
}

/** CRC-32 of ISO 3309 as PNG uses it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const uint32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);

/** A chunk with its length and checksum. */
export function pngChunk(name: string, body: Uint8Array): Uint8Array {
  const checked = joined([ascii(name), body]);
  return joined([uint32(body.length), checked, uint32(crc32(checked))]);
}
