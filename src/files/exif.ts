import { parse } from 'exifr/dist/mini.esm.mjs';
import { formatOf, joined } from './bytes.ts';
import { heifExif } from './heif.ts';
import { jpegExif, jpegExifSegment, jpegParts } from './jpeg.ts';
import { pngExif, pngParts } from './png.ts';
import { webpExif, webpParts } from './webp.ts';

/** What the notes of a picture tell of whoever took it. */
export interface PictureNotes {
  /** Degrees, north and east positive. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
  /** Serial numbers of the camera's body and lens, which are the same in all its pictures. */
  readonly serials: readonly string[];
  /** Who owns the camera or made the picture, as set up in it. */
  readonly owners: readonly string[];
  /** When it was taken by the camera's own clock: `2023:05:06 12:34:56`. */
  readonly takenAt?: string;
  /** Maker and model. */
  readonly camera?: string;
}

/** Tags by number: TIFF 6.0, Exif 2.32 (4.6.5), DNG 1.4 for the body's serial number. */
const TAGS = {
  maker: 0x010f,
  model: 0x0110,
  changedAt: 0x0132,
  artist: 0x013b,
  copyright: 0x8298,
  takenAt: 0x9003,
  owner: 0xa430,
  bodySerial: 0xa431,
  lensSerial: 0xa435,
  dngSerial: 0xc62f,
} as const;

/** Longest block of Exif that fits into a segment of JPEG. */
const LONGEST = 65_000;

function exifIn(bytes: Uint8Array): Uint8Array | undefined {
  switch (formatOf(bytes)) {
    case 'jpeg':
      return jpegExif(jpegParts(bytes));
    case 'png':
      return pngExif(pngParts(bytes));
    case 'webp':
      return webpExif(webpParts(bytes));
    case 'heif':
      return heifExif(bytes);
    case undefined:
      return undefined;
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\0', '').trim() : '');

const filled = (values: readonly unknown[]): string[] => [...new Set(values.map(words))].filter((one) => one !== '');

/**
 * Reads the notes of a JPEG, PNG, WebP, HEIC or AVIF; none where it has none. The block of Exif is the same in all, so that
 * it is handed on as the JPEG that the reader knows. Throws `DamagedFile` where the file is cut off.
 */
export async function pictureNotes(bytes: Uint8Array): Promise<PictureNotes | undefined> {
  const tiff = exifIn(bytes);
  if (!tiff || tiff.length > LONGEST) return undefined;
  const jpeg = joined([Uint8Array.of(0xff, 0xd8), jpegExifSegment(tiff), Uint8Array.of(0xff, 0xd9)]);
  const options = { ifd0: true, exif: true, gps: true, translateValues: false, reviveValues: false };
  const tags = await parse(jpeg.buffer as ArrayBuffer, { tiff: true, ...options, mergeOutput: true });
  if (!tags) return undefined;
  const { latitude, longitude } = tags;
  const takenAt = words(tags[TAGS.takenAt]) || words(tags[TAGS.changedAt]);
  const camera = filled([tags[TAGS.maker], tags[TAGS.model]]).join(' ');
  const isPlace = Number.isFinite(latitude) && Number.isFinite(longitude);
  return {
    serials: filled([tags[TAGS.bodySerial], tags[TAGS.dngSerial], tags[TAGS.lensSerial]]),
    owners: filled([tags[TAGS.owner], tags[TAGS.artist], tags[TAGS.copyright]]),
    ...(isPlace && { position: { latitude: latitude!, longitude: longitude! } }),
    ...(takenAt && { takenAt }),
    ...(camera && { camera }),
  };
}
