import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureNotes } from '../../src/files/exif.ts';
import { exifBlock, exifSegment } from '../unit/files/pictures.ts';
import { joined } from '../../src/files/bytes.ts';
import { BOXES } from './harness/compose-box.ts';
import { setUp } from './harness/extension-pages.ts';
import { openWeibo, type SitePage } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CLEAR, MAIN, TWO_PERSONAS } from './harness/wardrobes.ts';

/** Where the picture was taken, and how the card says it. */
const PLACE = [39.96, 116.355] as const;
const PLACE_SAID = '39.9600, 116.3550';

const FIELD = '#homeWrap input[type="file"]';

/** A tile of the fixture page, with the file that would go out. */
type Tile = HTMLElement & { readonly file: File };

describeInBothBrowsers('what is attached', (run) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vestkeeper-pictures-'));
    await setUp(run.browser, TWO_PERSONAS);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const open = (login: typeof ALT) => openWeibo(run.browser, login, { path: '/compose' });

  /** A JPEG as the browser saves it, of a picture that looks like no other. */
  async function picture({ page }: SitePage): Promise<Uint8Array> {
    const saved = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(320, 240);
      const context = canvas.getContext('2d')!;
      for (let stripe = 0; stripe < 16; stripe++) {
        context.fillStyle = `hsl(${stripe * 77} 60% ${20 + ((stripe * 37) % 70)}%)`;
        context.fillRect(stripe * 20, (stripe * 53) % 120, 20, 240);
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
      return [...bytes];
    });
    return Uint8Array.from(saved);
  }

  const withPlace = (jpeg: Uint8Array): Uint8Array =>
    joined([jpeg.subarray(0, 2), exifSegment(exifBlock({ position: PLACE })), jpeg.subarray(2)]);

  /** Chooses a file of these bytes in the page, as the site has it done. */
  async function choose({ page }: SitePage, name: string, bytes: Uint8Array): Promise<void> {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const field = await until('there is a field for files', () => page.$(FIELD));
    await field.uploadFile(path);
  }

  /** The bytes of every file that the page holds. */
  async function held({ page }: SitePage): Promise<Uint8Array[]> {
    const files = await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll<Tile>('[data-file]')].map(async ({ file }) => [
          ...new Uint8Array(await file.arrayBuffer()),
        ]),
      ),
    );
    return files.map((bytes) => Uint8Array.from(bytes));
  }

  it('holds a picture with a place in it, and sends a clean copy instead', async () => {
    const weibo = await open(ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(CLEAR);
    await weibo.chipSays('clear');
    const jpeg = await picture(weibo);
    await choose(weibo, 'IMG_0001.jpg', withPlace(jpeg));
    await weibo.chipSays('hold');
    expect(await pictureNotes((await held(weibo))[0]!)).toMatchObject({ position: { latitude: PLACE[0] } });

    await composer.send();
    const card = await weibo.card();
    await card.says(PLACE_SAID);
    expect(await weibo.sends()).toEqual([]);

    await card.click('去掉照片信息 换成干净的一份');
    await weibo.cardIsGone();
    await weibo.chipSays('clear');
    const clean = await held(weibo);
    expect(clean).toHaveLength(1);
    expect((await pictureNotes(clean[0]!))?.position).toBeUndefined();
    expect(Buffer.from(clean[0]!).equals(Buffer.from(jpeg))).toBe(true);

    await composer.send();
    await weibo.published(CLEAR);
  });

  it('reads the place in a picture that no browser shows, and sends a clean copy of that as well', async () => {
    const weibo = await open(ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(CLEAR);
    await weibo.chipSays('clear');
    const heic = await readFile(new URL('../unit/files/samples/notes.heic', import.meta.url));
    await choose(weibo, 'IMG_0002.HEIC', heic);
    await weibo.chipSays('hold');
    await composer.send();
    const card = await weibo.card();
    await card.says('39.9000, 116.4000');
    await card.click('去掉照片信息 换成干净的一份');
    await weibo.cardIsGone();
    // Its pixels were not looked at, and that is said.
    await weibo.chipSays('note');
    const [clean] = await held(weibo);
    expect(clean).toHaveLength(heic.length);
    expect(await pictureNotes(clean!)).toBeUndefined();
  });

  it('holds the same picture under another persona', async () => {
    const weibo = await open(MAIN);
    const composer = weibo.box(BOXES.home);
    await composer.write(CLEAR);
    await weibo.chipSays('clear');
    await choose(weibo, 'picture.jpg', await picture(weibo));
    await weibo.chipSays('hold');
    await composer.send();
    const card = await weibo.card();
    await card.says('「小号」发过同一张图');
    expect(await weibo.sends()).toEqual([]);
  });

  it('is known again without a word being written', async () => {
    const weibo = await open(MAIN);
    await choose(weibo, 'other name.jpg', await picture(weibo));
    await weibo.chipSays('hold');
  });
});
