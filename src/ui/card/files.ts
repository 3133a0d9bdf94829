import { signal } from '@preact/signals';
import type { FileTold } from '../../draft/types.ts';
import type { ToldOfFile } from '../../messages/card-protocol.ts';
import type { CardLine } from '../../messages/card-client.ts';
import { type HandedFile, readHandover } from '../../messages/file-handover.ts';

/** Most files that are read for one draft: Weibo takes 18. */
export const MOST_FILES = 18;

/** Clean copies that the page could not take: the user adds them by hand. */
export const clean = signal<readonly File[]>([]);

/** Reads one file. Its readers are as big as the whole card, so they are loaded with the first file only. */
const reader = async (file: File): Promise<FileTold> => (await import('./read-file.ts')).readFile(file);

/**
 * Takes what the guard around this card hands over: files, of which the background is told what they tell, and clean
 * copies. What does not come from the parent window, or without the token that only the guard knows, is not looked at.
 */
export function takeFiles(token: string, line: Pick<CardLine, 'files'>, read = reader): (event: MessageEvent) => void {
  /** What was read, or is being read. The background may ask again after it died. */
  const known = new Map<string, Promise<FileTold>>();

  const tell = async (files: readonly HandedFile[]): Promise<void> => {
    const ids = new Set(files.map(({ id }) => id));
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    const told = files.map(async ({ id, file }, index): Promise<ToldOfFile> => {
      const reading =
        known.get(id) ?? (index < MOST_FILES ? read(file) : Promise.resolve({ unread: 'count' as const }));
      known.set(id, reading);
      return { id, told: await reading };
    });
    line.files(await Promise.all(told));
  };

  return ({ source, data }) => {
    if (source !== window.parent || window.parent === window) return;
    const handover = readHandover(data, token);
    if (!handover) return;
    if (handover.files?.length) {
      clean.value = [];
      void tell(handover.files);
    }
    if (handover.clean?.length) clean.value = handover.clean;
  };
}
