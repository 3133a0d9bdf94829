import { signal } from '@preact/signals';
import type { AttachedFile } from '../../../draft/types.ts';
import { stripped } from '../../../files/strip.ts';
import { saveFile } from './save-file.ts';

/** A file that lies on the desk. Its bytes stay in this page. */
export interface HeldFile extends AttachedFile {
  readonly id: string;
  readonly file: File;
}

/** More than any site takes. */
const MOST = 20;

export const files = signal<readonly HeldFile[]>([]);

async function read(file: File): Promise<AttachedFile['told']> {
  const { readPicture } = await import('./read-picture.ts');
  return readPicture(file);
}

/** Lays files on the desk: by name at once, and by what is in them as soon as that is read. */
export async function addFiles(added: readonly File[]): Promise<void> {
  const held = added
    .slice(0, MOST - files.value.length)
    .map((file): HeldFile => ({ id: crypto.randomUUID(), name: file.name, file }));
  files.value = [...files.value, ...held];
  await Promise.all(
    held.map(async ({ id, file }) => {
      const told = await read(file);
      files.value = files.value.map((one) => (one.id === id ? { ...one, told } : one));
    }),
  );
}

export function removeFile(id: string): void {
  files.value = files.value.filter((one) => one.id !== id);
}

/** Puts a file back where it was. */
export function restoreFiles(before: readonly HeldFile[]): void {
  files.value = before;
}

/** Saves a copy that tells nothing of itself, under a name that tells nothing either, and lays that on the desk. */
export async function saveCleanCopy(id: string): Promise<void> {
  const held = files.value.find((one) => one.id === id);
  if (!held) return;
  const clean = stripped(new Uint8Array(await held.file.arrayBuffer()));
  if (!clean) return;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(held.name)?.[0].toLowerCase() ?? '';
  const copy = new File([clean.bytes as Uint8Array<ArrayBuffer>], `picture${ending}`, { type: held.file.type });
  saveFile(copy);
  removeFile(id);
  await addFiles([copy]);
}
