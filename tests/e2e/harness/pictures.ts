import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { exifBlock, exifSegment } from '../../unit/files/pictures.ts';
import { until } from './until.ts';

const UPLOADS = fileURLToPath(new URL('../../../.output/uploads/', import.meta.url));

/** Degrees, north and east positive. */
type Position = readonly [latitude: number, longitude: number];

/** A small JPEG as the browser of `page` saves it, with the place where it was taken. */
export async function jpegWithPlace(page: Page, position: Position): Promise<Uint8Array> {
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 48);
    const context = canvas.getContext('2d')!;
    for (let stripe = 0; stripe < 8; stripe++) {
      context.fillStyle = `rgb(${stripe * 30}, ${255 - stripe * 20}, 90)`;
      context.fillRect(stripe * 8, 0, 8, 48);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
  });
  return Uint8Array.from([...plain.slice(0, 2), ...exifSegment(exifBlock({ position })), ...plain.slice(2)]);
}

/** Chooses a file of these bytes in the first field of a page that takes files. */
export async function chooseFile(page: Page, name: string, type: string, bytes: Uint8Array): Promise<void> {
  await page.waitForSelector('input[type="file"]');
  await page.$eval(
    'input[type="file"]',
    (field, fileName, fileType, content) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(content)], fileName, { type: fileType }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    type,
    [...bytes],
  );
}

/**
 * Has a user choose a file of these bytes in a field of a site's page, which trusts no event of a script. The file stays
 * on the disk, in `.output/uploads/`: the browser reads it when it is looked at.
 */
export async function uploadFile(page: Page, field: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(UPLOADS, { recursive: true });
  await writeFile(`${UPLOADS}${name}`, bytes);
  const input = await until('there is a field for files', () => page.$(field));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(`${UPLOADS}${name}`);
}
