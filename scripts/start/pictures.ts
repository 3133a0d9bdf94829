import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** What the README shows of the story. */
const SHOWN = ['stopped', 'card', 'popup', 'review'] as const;

/** Copies the README's pictures out of the story's album and returns their paths. @throws Where one was not taken. */
export function keepPictures(album: string): string[] {
  mkdirSync(PICTURES, { recursive: true });
  const taken = readdirSync(album);
  return SHOWN.map((what) => {
    const file = taken.find((name) => name.endsWith(`-${what}.png`));
    if (!file) throw new Error(`The story took no picture "${what}"`);
    const kept = join(PICTURES, `${what}.png`);
    copyFileSync(join(album, file), kept);
    return kept;
  });
}
