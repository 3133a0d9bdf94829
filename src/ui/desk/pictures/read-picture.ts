import type { FileTold } from '../../../draft/types.ts';
import { formatOf } from '../../../files/bytes.ts';
import { pictureNotes } from '../../../files/exif.ts';
import { differenceHash, greyOf, type ColourPicture } from '../../../files/likeness.ts';
import { qrTextIn } from '../../../files/qr-code.ts';

/** Bytes of a file that is read at all: more than any phone's camera makes. */
const LARGEST = 40_000_000;

/** The longer side that a picture is looked at with, in pixels: enough for a code, small enough for a phone's memory. */
const LONGER_SIDE = 1280;

/** The pixels of a picture, made smaller where it is large; undefined where the browser cannot show it. */
async function pixelsOf(file: File): Promise<ColourPicture | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return context?.getImageData(0, 0, width, height);
}

/** What a picture tells of whoever sends it. Nothing of it leaves this page but what is told. */
export async function readPicture(file: File): Promise<FileTold> {
  if (file.size > LARGEST) return { unread: 'size' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const strippable = formatOf(bytes) !== undefined;
  const pixels = await pixelsOf(file);
  if (!strippable && !pixels) return { unread: 'format' };
  try {
    const { position, serials, owners, takenAt } = (await pictureNotes(bytes)) ?? {};
    const code = pixels && qrTextIn(pixels);
    const likeness = pixels && differenceHash(greyOf(pixels));
    return {
      strippable,
      ...(!pixels && { unread: 'unseen' }),
      ...(position && { position }),
      ...(serials && { serials }),
      ...(owners && { owners }),
      ...(takenAt !== undefined && { takenAt }),
      ...(code !== undefined && { qr: [code] }),
      ...(likeness !== undefined && { likeness }),
    };
  } catch {
    return { unread: 'damaged' };
  }
}
