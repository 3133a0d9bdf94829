import { describe, expect, it, vi } from 'vitest';
import { type Machine, MissingBrowser, provideBrowser } from '../../../../scripts/start/provide-browser.ts';

/** A machine whose package manager knows `packages`. */
function machine(packages: readonly string[], canInstall = true) {
  const installed: string[] = [];
  const asked: string[] = [];
  const made: Machine = {
    find: () => installed[0],
    canInstall,
    install([name = '']) {
      asked.push(name);
      if (!packages.includes(name)) return false;
      installed.push(name);
      return true;
    },
  };
  return { made, asked };
}

vi.spyOn(console, 'log').mockImplementation(() => {});

describe('the browser of the demo', () => {
  it('is installed once, where that is possible', () => {
    const { made, asked } = machine(['firefox-esr', 'firefox']);
    provideBrowser('firefox', made);
    provideBrowser('firefox', made);
    expect(asked).toEqual(['firefox-esr']);
  });

  it('is installed by the name that the system knows it by', () => {
    const { made, asked } = machine(['chromium-browser']);
    provideBrowser('chromium', made);
    expect(asked).toEqual(['chromium', 'chromium-browser']);
  });

  it('is named with the way to get it elsewhere', () => {
    const { made, asked } = machine(['chromium'], false);
    expect(() => provideBrowser('chromium', made)).toThrow(MissingBrowser);
    expect(() => provideBrowser('chromium', made)).toThrow('apt-get install chromium');
    expect(asked).toEqual([]);
    expect(() => provideBrowser('firefox', machine([]).made)).toThrow('No firefox was found');
  });
});
