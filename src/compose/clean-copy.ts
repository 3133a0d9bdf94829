import { stripped } from '../files/strip.ts';

/** Says nothing of the app, the time or the person, as the names that cameras and apps give do. */
const CLEAN_NAME = 'picture';

/** A copy of a picture that tells nothing of itself; none where its format is not known or it is damaged. */
export async function cleanCopy(file: File): Promise<File | undefined> {
  try {
    // In Firefox the page's own buffer cannot be cut into pieces from here; a clone can.
    const clean = stripped(new Uint8Array(structuredClone(await file.arrayBuffer())));
    if (!clean) return undefined;
    const ending = /\.[a-z0-9]{1,5}$/i.exec(file.name)?.[0].toLowerCase() ?? '';
    return new File([clean.bytes as Uint8Array<ArrayBuffer>], `${CLEAN_NAME}${ending}`, { type: file.type });
  } catch {
    return undefined;
  }
}
