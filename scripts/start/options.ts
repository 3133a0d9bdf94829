import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../../tests/e2e/harness/browser.ts';

const USAGE = `npm start [-- ${BROWSERS.join(' | ')}] [-- --pictures]`;

/** A command that was not understood; the message says what can be asked for. */
export class UsageError extends Error {}

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly browser: BrowserName;
  /** Play the story even where there is a display, and make the README's pictures anew from it. */
  readonly pictures: boolean;
}

/** Reads the words after `npm start --`. Throws `UsageError`. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parsed(args);
  const [asked = 'chromium', ...more] = positionals;
  const browser = BROWSERS.find((name) => name === asked);
  if (!browser || more.length > 0) {
    throw new UsageError(`There is no browser "${positionals.join(' ')}" to start in. Usage: ${USAGE}`);
  }
  return { browser, pictures: values.pictures };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pictures: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}
