/**
 * The demo. With a display it opens a browser with the extension, the fixture pages under their real addresses and two
 * starter personas; without one it plays the main story by itself and leaves pictures. Exit 1 when there is no browser
 * and none could be installed, 2 when the command was not understood.
 *
 * `npm start -- --pictures` plays the story in any case, and makes the README's pictures in `docs/pictures/` anew.
 */
import { fileURLToPath } from 'node:url';
import { hasDisplay } from './start/display.ts';
import { MissingBrowser, provideBrowser, thisMachine } from './start/provide-browser.ts';
import { keepPictures } from './start/pictures.ts';
import { playStory } from './start/story.ts';
import { startOptions, UsageError } from './start/options.ts';
import { visit } from './start/visit.ts';

const DEMO = fileURLToPath(new URL('../.output/demo/', import.meta.url));

async function run(args: readonly string[]): Promise<void> {
  const { browser, pictures } = startOptions(args);
  provideBrowser(browser, thisMachine);
  if (pictures) {
    await playStory(browser, DEMO);
    console.log(`The README's pictures were made anew: ${keepPictures(DEMO).join(', ')}`);
  } else if (hasDisplay(process.platform, process.env)) {
    await visit(browser);
  } else {
    const count = await playStory(browser, DEMO);
    console.log(`There is no display here, so ${browser} played the story by itself.`);
    console.log(`Its ${count} pictures and near-misses.json are in ${DEMO}`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof MissingBrowser)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
