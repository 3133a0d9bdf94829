import type { FileTold } from '../../draft/types.ts';
import { formatOf } from '../../files/bytes.ts';
import { pictureNotes } from '../../files/exif.ts';
import { type ColourPicture, differenceHash, greyOf } from '../../files/likeness.ts';
import { qrTextIn } from '../../files/qr-code.ts';
import { pictureSize } from '../../files/size.ts';

/** Bounds of what is read while somebody waits to send, each with its reason. */
export const LIMITS = {
  /** Bytes of a file that is read: Weibo and WeChat take pictures of up to 20 MB. */
  bytes: 25_000_000,
  /** Pixels of a picture that is unpacked: 240 MB of memory, and more than phones save unless they are told to. */
  pixels: 60_000_000,
  /** The longer side of the copy that is looked at: a QR code across a tenth of it still has three pixels a cell. */
  side: 1280,
  /** Characters of one note: longer ones are no names. */
  note: 255,
} as const;

/** Formats that are shown by browsers and may hold a place and a time, yet are not read here. */
const UNREADABLE = /^(?:image|video)\//;

const shortened = (notes: readonly string[]): string[] => notes.map((note) => note.slice(0, LIMITS.note)).slice(0, 10);

/** A small copy of a picture, upright. */
async function shrunk(file: File): Promise<ColourPicture> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LIMITS.side / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser draws nothing here.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

/** What a picture shows: the text of its QR code, and what it looks like. */
async function look(file: File): Promise<FileTold> {
  const picture = await shrunk(file);
  const text = qrTextIn(picture);
  const likeness = differenceHash(greyOf(picture));
  return { ...(text !== undefined && { qr: [text] }), ...(likeness !== undefined && { likeness }) };
}

/** What a file tells of whoever sends it. Nothing of it is changed, kept or passed on. Never rejects. */
export async function readFile(file: File): Promise<FileTold> {
  if (file.size > LIMITS.bytes) return { unread: 'size' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const format = formatOf(bytes);
    if (!format) return UNREADABLE.test(file.type) ? { unread: 'format' } : {};
    const notes = await pictureNotes(bytes);
    const told: FileTold = {
      ...(notes && { serials: shortened(notes.serials), owners: shortened(notes.owners) }),
      ...(notes?.position && { position: notes.position }),
      ...(notes?.takenAt && { takenAt: notes.takenAt.slice(0, LIMITS.note) }),
      strippable: true,
    };
    const { width, height } = pictureSize(bytes) ?? { width: 0, height: 0 };
    if (width * height > LIMITS.pixels) return { ...told, unread: 'pixels' };
    return await look(file).then(
      (seen) => ({ ...told, ...seen }),
      // No browser but Safari shows what phones take; all show the others.
      () => ({ ...told, unread: format === 'heif' ? 'unseen' : 'damaged' }),
    );
  } catch {
    return { unread: 'damaged' };
  }
}
