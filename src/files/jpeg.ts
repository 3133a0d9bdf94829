import { ascii, asciiAt, DamagedFile, joined, viewOf, type Part } from './bytes.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const COM = 0xfe;

const EXIF = 'Exif\0\0';

const isApp = (marker: number): boolean => marker >= APP0 && marker <= 0xef;

function nameOf(marker: number): string {
  if (isApp(marker)) return `APP${marker - APP0}`;
  return { [SOI]: 'SOI', [EOI]: 'EOI', [SOS]: 'SOS', [COM]: 'COM' }[marker] ?? marker.toString(16).toUpperCase();
}

/** Where the coded data that starts at `at` ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, at: number): number {
  for (let position = at; ; position++) {
    position = bytes.indexOf(0xff, position);
    if (position < 0 || position + 1 >= bytes.length) throw new DamagedFile('The picture ends in the middle.');
    const next = bytes[position + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return position;
  }
}

/** The segments of a JPEG (ITU-T T.81, B.1.1) up to its end; a scan counts to its header. What follows the end is not read. */
export function jpegParts(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  const parts: Part[] = [];
  for (let at = 0; ;) {
    if (bytes[at] !== 0xff || at + 1 >= bytes.length) throw new DamagedFile('A segment of the picture is missing.');
    const marker = bytes[at + 1]!;
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === SOI || marker === EOI) {
      parts.push({ name: nameOf(marker), start: at, end: at + 2, body: bytes.subarray(at + 2, at + 2) });
      if (marker === EOI) return parts;
      at += 2;
      continue;
    }
    if (at + 4 > bytes.length) throw new DamagedFile('A segment of the picture is cut off.');
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) throw new DamagedFile('A segment of the picture is cut off.');
    const last = marker === SOS ? endOfScan(bytes, end) : end;
    parts.push({ name: nameOf(marker), start: at, end: last, body: bytes.subarray(at + 4, end) });
    at = last;
  }
}

/** The block of Exif in a JPEG. */
export function jpegExif(parts: readonly Part[]): Uint8Array | undefined {
  const part = parts.find(({ name, body }) => name === 'APP1' && asciiAt(body, 0, EXIF.length) === EXIF);
  return part?.body.subarray(EXIF.length);
}

/**
 * Whether a decoder needs a segment: everything but notes, and of the applications' own segments only JFIF, the colour
 * profile and Adobe's colour transform.
 */
export function jpegNeeds({ name, body }: Part): boolean {
  if (name === 'COM') return false;
  if (name === 'APP0') return asciiAt(body, 0, 5) === 'JFIF\0';
  if (name === 'APP2') return asciiAt(body, 0, 12) === 'ICC_PROFILE\0';
  if (name === 'APP14') return asciiAt(body, 0, 5) === 'Adobe';
  return !name.startsWith('APP');
}

/** A segment that holds a block of Exif. */
export function jpegExifSegment(tiff: Uint8Array): Uint8Array {
  const length = 2 + EXIF.length + tiff.length;
  return joined([Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), ascii(EXIF), tiff]);
}
