import { formatOf, viewOf, type Part } from './bytes.ts';
import { heifSize } from './heif.ts';
import { jpegParts } from './jpeg.ts';
import { pngParts } from './png.ts';
import { webpParts } from './webp.ts';

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Markers of a JPEG's frame header, by their hex name: C0 to CF without the tables C4, C8 and CC (ITU-T T.81, B.1). */
const FRAME = /^C[0-35-79-BD-F]$/;

function jpegSize(parts: readonly Part[]): PictureSize | undefined {
  const body = parts.find(({ name }) => FRAME.test(name))?.body;
  if (!body || body.length < 5) return undefined;
  const view = viewOf(body);
  return { height: view.getUint16(1), width: view.getUint16(3) };
}

function pngSize(parts: readonly Part[]): PictureSize | undefined {
  const body = parts.find(({ name }) => name === 'IHDR')?.body;
  if (!body || body.length < 8) return undefined;
  const view = viewOf(body);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** RFC 9649, 2.5 to 2.7. */
function webpSize(parts: readonly Part[]): PictureSize | undefined {
  const first = parts.find(({ name, body }) => /^VP8[ LX]$/.test(name) && body.length >= 10);
  if (!first) return undefined;
  const { name, body } = first;
  const view = viewOf(body);
  if (name === 'VP8 ') return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  if (name === 'VP8L') {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { width: uint24(4) + 1, height: uint24(7) + 1 };
}

/**
 * The size of a JPEG, PNG, WebP, HEIC or AVIF by its header, before anything is unpacked; none of other formats. Throws
 * `DamagedFile` where the file is cut off.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  switch (formatOf(bytes)) {
    case 'jpeg':
      return jpegSize(jpegParts(bytes));
    case 'png':
      return pngSize(pngParts(bytes));
    case 'webp':
      return webpSize(webpParts(bytes));
    case 'heif':
      return heifSize(bytes);
    case undefined:
      return undefined;
  }
}
