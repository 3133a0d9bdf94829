import { ascii, asciiAt, DamagedFile, joined, viewOf, type Part } from './bytes.ts';

/** Length of `RIFF`, the file's size and `WEBP`. */
const HEADER = 12;

/** Chunks that a decoder needs (RFC 9649, 2.7). */
const NEEDED: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Bits of the first byte of `VP8X` that say which notes there are. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** The chunks of a WebP up to the end that its header gives. */
export function webpParts(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  const last = 8 + view.getUint32(4, true);
  if (last > bytes.length) throw new DamagedFile('The picture ends in the middle.');
  const parts: Part[] = [];
  for (let at = HEADER; at + 8 <= last;) {
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    if (body + length > last) throw new DamagedFile('A chunk of the picture is cut off.');
    // A chunk of odd length has one byte more, which is not counted.
    const end = Math.min(body + length + (length & 1), last);
    parts.push({ name: asciiAt(bytes, at, 4), start: at, end, body: bytes.subarray(body, body + length) });
    at = end;
  }
  return parts;
}

/** The block of Exif in a WebP; some writers put JPEG's `Exif` before it. */
export function webpExif(parts: readonly Part[]): Uint8Array | undefined {
  const body = parts.find(({ name }) => name === 'EXIF')?.body;
  return body && asciiAt(body, 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;
}

/** Whether a decoder needs a chunk. */
export const webpNeeds = ({ name }: Part): boolean => NEEDED.has(name);

function chunk(name: string, body: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, body.length, true);
  return joined([ascii(name), length, body, new Uint8Array(body.length & 1)]);
}

/** A WebP of these chunks, with `exif` as its only note. */
export function webpOf(parts: readonly Part[], exif: Uint8Array | undefined): Uint8Array {
  const chunks = parts.map(({ name, body }) => {
    if (name !== 'VP8X') return chunk(name, body);
    const flags = Uint8Array.from(body);
    flags[0] = (flags[0]! & ~(HAS_EXIF | HAS_XMP)) | (exif ? HAS_EXIF : 0);
    return chunk(name, flags);
  });
  const content = joined([ascii('WEBP'), ...chunks, ...(exif ? [chunk('EXIF', exif)] : [])]);
  const size = new Uint8Array(4);
  viewOf(size).setUint32(0, content.length, true);
  return joined([ascii('RIFF'), size, content]);
}
