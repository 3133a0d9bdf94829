import { BROWSERS, type BrowserName } from '../../tests/e2e/harness/browser.ts';

const PICTURES = '--pictures';
const USAGE = `npm start -- [${BROWSERS.join(' | ')}] [${PICTURES}]`;

/** A command that was not understood; the message says what can be asked for. */
export class UsageError extends Error {}

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly browser: BrowserName;
  /** Play the story even where there is a display, and make the README's pictures anew from it. */
  readonly pictures: boolean;
}

/** Reads the words after `npm start --`. @throws UsageError */
export function startOptions(args: readonly string[]): StartOptions {
  const words = args.filter((word) => word !== PICTURES);
  const [asked = 'chromium', ...more] = words;
  const browser = BROWSERS.find((name) => name === asked);
  if (!browser || more.length > 0) throw new UsageError(`There is no "${words.join(' ')}" to start. Usage: ${USAGE}`);
  return { browser, pictures: words.length < args.length };
}
