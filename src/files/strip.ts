import { formatOf, joined, type Part } from './bytes.ts';
import { heifWithoutNotes } from './heif.ts';
import { jpegExif, jpegExifSegment, jpegNeeds, jpegParts } from './jpeg.ts';
import { PNG_SIGNATURE, pngChunk, pngExif, pngNeeds, pngParts } from './png.ts';
import { onlyOrientation, orientationIn } from './tiff.ts';
import { webpExif, webpNeeds, webpOf, webpParts } from './webp.ts';

/** A picture without its notes. */
export interface Stripped {
  readonly bytes: Uint8Array;
  /** Names of the parts that were taken out, as the format calls them; `trailer` for what stood behind the picture. */
  readonly removed: readonly string[];
}

const upright = (tiff: Uint8Array | undefined): Uint8Array | undefined => tiff && onlyOrientation(orientationIn(tiff));

function jpeg(bytes: Uint8Array): Stripped {
  const parts = jpegParts(bytes);
  const kept = parts.filter(jpegNeeds).map(({ start, end }) => bytes.subarray(start, end));
  const exif = upright(jpegExif(parts));
  if (exif) kept.splice(1, 0, jpegExifSegment(exif));
  return { bytes: joined(kept), removed: removedFrom(bytes, parts, jpegNeeds) };
}

function png(bytes: Uint8Array): Stripped {
  const parts = pngParts(bytes);
  const kept = parts.filter(pngNeeds).map(({ start, end }) => bytes.subarray(start, end));
  const exif = upright(pngExif(parts));
  // After the header, where every chunk but it may stand.
  if (exif) kept.splice(1, 0, pngChunk('eXIf', exif));
  return { bytes: joined([bytes.subarray(0, PNG_SIGNATURE), ...kept]), removed: removedFrom(bytes, parts, pngNeeds) };
}

function webp(bytes: Uint8Array): Stripped {
  const parts = webpParts(bytes);
  const extended = parts.some(({ name }) => name === 'VP8X');
  const exif = extended ? upright(webpExif(parts)) : undefined;
  return { bytes: webpOf(parts.filter(webpNeeds), exif), removed: removedFrom(bytes, parts, webpNeeds) };
}

function removedFrom(bytes: Uint8Array, parts: readonly Part[], needs: (part: Part) => boolean): string[] {
  const trailing = (parts.at(-1)?.end ?? 0) < bytes.length;
  return [...parts.filter((part) => !needs(part)).map(({ name }) => name), ...(trailing ? ['trailer'] : [])];
}

/**
 * A picture without anything that is not needed to show it: Exif, XMP, IPTC, comments, previews, and what stands behind
 * its end (the film of a live photo). Pixels are not touched; colour profiles stay. Where the notes turn the picture,
 * the turn alone is written anew, since without it the picture would lie on its side. None where the format is not
 * known here; throws `DamagedFile` where the file is cut off.
 */
export function stripped(bytes: Uint8Array): Stripped | undefined {
  switch (formatOf(bytes)) {
    case 'jpeg':
      return jpeg(bytes);
    case 'png':
      return png(bytes);
    case 'webp':
      return webp(bytes);
    case 'heif':
      return heifWithoutNotes(bytes);
    case undefined:
      return undefined;
  }
}
