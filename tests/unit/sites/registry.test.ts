import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isTextKey, LANGUAGES, siteName, surfaceName } from '../../../src/i18n/index.ts';
import { isWatched, WATCHED_MATCHES } from '../../../src/sites/hosts.ts';
import { FALLBACKS, SURFACES, surfacesOf } from '../../../src/sites/registry.ts';
import type { Surface, TextPlace } from '../../../src/sites/types.ts';

const ALL = [...SURFACES, ...FALLBACKS];
const named = ALL.map((surface) => [surface.id, surface] as const);
const { document } = parseHTML('<!doctype html><html><body></body></html>');

const textPlaces = ({ account }: Surface): readonly TextPlace[] => [...(account.uid ?? []), ...(account.name ?? [])];

const selectorsOf = (surface: Surface): string[] => [
  ...surface.editor,
  ...(surface.inside ? [surface.inside] : []),
  surface.control.selector,
  ...textPlaces(surface).map(({ selector }) => selector),
];

/** Classes of CSS modules, as `_wrap_1tpea_25`, change with every build of the site. */
const HASHED = [/_[a-z0-9]{4,}_\d+/i, /_(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{4,}/i];

it('has no two surfaces of the same id', () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

describe.each(named)('%s', (_id, surface) => {
  it('stands on hosts that are watched', () => {
    expect(surface.hosts).not.toEqual([]);
    expect(surface.hosts.filter((host) => !isWatched(`https://${host}/`))).toEqual([]);
  });

  it('looks for texts as they are after trimming', () => {
    expect(surface.control.texts).not.toEqual([]);
    expect(surface.control.texts).toEqual(surface.control.texts.map((text) => text.trim()));
    expect(surface.control.texts).not.toContain('');
  });

  it('has selectors that can be read, and none that the site’s next build breaks', () => {
    for (const selector of selectorsOf(surface)) {
      expect(() => document.querySelector(selector)).not.toThrow();
      expect(HASHED.filter((hashed) => hashed.test(selector))).toEqual([]);
    }
  });

  it('takes one group out of what the page tells of the account', () => {
    for (const { pattern } of textPlaces(surface)) {
      if (pattern) expect(new RegExp(`${pattern.source}|`).exec('')).toHaveLength(2);
    }
  });

  it('has a way to send by key', () => {
    expect(surface.sendKeys).not.toEqual([]);
  });

  it.each(LANGUAGES)('has a name for itself and its site in %s', (language) => {
    expect(isTextKey(`site.${surface.site}`)).toBe(true);
    expect(siteName(language, surface.site)).not.toBe(siteName(language, 'other'));
    // A guess says that it is one.
    expect(surfaceName(language, surface.id) === surfaceName(language, 'generic')).toBe(surface.guess ?? false);
  });
});

describe('what stands in where no surface fits', () => {
  const sites = [...new Set(SURFACES.map(({ site }) => site))];

  it.each(sites)('is there for %s, on all of its hosts', (site) => {
    const hosts = new Set(SURFACES.filter((surface) => surface.site === site).flatMap(({ hosts }) => hosts));
    const fallback = FALLBACKS.filter((surface) => surface.site === site);
    expect(fallback).toHaveLength(1);
    expect(new Set(fallback[0]?.hosts)).toEqual(hosts);
    expect(fallback[0]?.account).toEqual(SURFACES.find((surface) => surface.site === site)?.account);
  });

  it('says that it is a guess, and nothing else does', () => {
    expect(ALL.filter(({ guess }) => guess)).toEqual(FALLBACKS);
  });
});

describe('the surfaces of a page', () => {
  it.each(WATCHED_MATCHES)('are some for %s, of one site, the guess last', (match) => {
    const surfaces = surfacesOf(new URL(match).hostname);
    expect(new Set(surfaces.map(({ site }) => site)).size).toBe(1);
    expect(surfaces.map(({ guess }) => guess ?? false)).toEqual([...surfaces.slice(1).map(() => false), true]);
    expect(surfaces.length).toBeGreaterThan(1);
  });

  it('are none anywhere else', () => {
    expect(surfacesOf('example.com')).toEqual([]);
  });

  it('try the dialog before the composer that it is the twin of', () => {
    const ids = surfacesOf('weibo.com').map(({ id }) => id);
    expect(ids.indexOf('weibo-modal')).toBeLessThan(ids.indexOf('weibo-home'));
  });
});

it('knows a hashed class when it sees one', () => {
  const hashed = ['._wrap_1tpea_25', '[class*="_input_13iqr_8"]', '.Form_a1b2c'];
  expect(hashed.filter((selector) => HASHED.some((pattern) => pattern.test(selector)))).toEqual(hashed);
});
