import { asciiAt, viewOf } from './bytes.ts';

/** Tag of the orientation, 1 to 8; 1 is upright (Exif 2.32, 4.6.4). */
const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** The orientation that a block of Exif (a TIFF file without its picture) gives, upright where it gives none. */
export function orientationIn(tiff: Uint8Array): number {
  const order = asciiAt(tiff, 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return UPRIGHT;
  const view = viewOf(tiff);
  const little = order === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return UPRIGHT;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** A block of Exif that says nothing but the orientation; none where the picture is upright anyway. */
export function onlyOrientation(orientation: number): Uint8Array | undefined {
  if (orientation === UPRIGHT) return undefined;
  // Order, 42, the directory's place; one entry: tag, type short, one of it, the value; no further directory.
  return Uint8Array.of(
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
}
