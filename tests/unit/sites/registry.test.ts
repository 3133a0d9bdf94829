import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isTextKey, LANGUAGES, siteName, surfaceName } from '../../../src/i18n/index.ts';
import { isWatched, WATCHED_MATCHES } from '../../../src/sites/hosts.ts';
import { SURFACES, siteOf, surfacesOf } from '../../../src/sites/registry.ts';
import type { Surface, TextPlace } from '../../../src/sites/types.ts';

/** What stands in where no surface fits: one a host, and the same one for hosts of the same kind. */
const HOSTS = [...new Set(SURFACES.flatMap(({ hosts }) => hosts))];
const guessOn = (host: string) => surfacesOf(host, '/').at(-1)!;
const FALLBACKS = [...new Set(HOSTS.map(guessOn))];
const ALL = [...SURFACES, ...FALLBACKS];
const named = ALL.map((surface) => [`${surface.id} on ${surface.hosts[0]}`, surface] as const);
const { document } = parseHTML('<!doctype html><html><body></body></html>');

const textPlaces = ({ account }: Surface): readonly TextPlace[] => [...(account?.uid ?? []), ...(account?.name ?? [])];

const circumstancesOf = ({ circumstances }: Surface): string[] =>
  [circumstances?.visibility?.selector, circumstances?.place?.selector, circumstances?.files]
    .concat(circumstances?.tiles?.selector, circumstances?.tiles?.remove)
    .flatMap((selector) => selector ?? []);

const selectorsOf = (surface: Surface): string[] => [
  ...surface.editor,
  ...(surface.fields ?? []),
  ...[surface.notEditor, surface.inside, surface.through, surface.ignore].flatMap((selector) => selector ?? []),
  surface.control.selector,
  ...circumstancesOf(surface),
  ...textPlaces(surface).map(({ selector }) => selector),
];

/** Boxes in which Enter is a newline and no other key sends. */
const KEYLESS = new Set([
  'weibo-m-comment',
  'weibo-m-repost',
  'weibo-m-compose',
  'weibo-m-message',
  'weibo-m-mini',
  'weibo-article-post',
  'weibo-article',
  'wechat-article',
  'wechat-channels-post',
]);

/** A watched path of a host. */
const pathOn = (host: string): string =>
  WATCHED_MATCHES.map((match) => new URL(match))
    .find(({ hostname }) => hostname === host)
    ?.pathname.replace('*', '') ?? '/';

/** Classes of CSS modules, as `_wrap_1tpea_25`, change with every build of the site. */
const HASHED = [/_[a-z0-9]{4,}_\d+/i, /_(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{4,}/i];

it('has no two surfaces of the same id', () => {
  const ids = SURFACES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(FALLBACKS.filter(({ id }) => ids.includes(id))).toEqual([]);
});

describe.each(named)('%s', (_id, surface) => {
  it('stands on hosts that are watched', () => {
    expect(surface.hosts).not.toEqual([]);
    expect(surface.hosts.filter((host) => !isWatched(`https://${host}${surface.path ?? pathOn(host)}`))).toEqual([]);
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

  it('has a way to send by key, unless it is known to have none', () => {
    expect(surface.sendKeys.length === 0).toBe(KEYLESS.has(surface.id));
  });

  it.each(LANGUAGES)('has a name for itself and its site in %s', (language) => {
    expect(isTextKey(`site.${surface.site}`)).toBe(true);
    expect(siteName(language, surface.site)).not.toBe(siteName(language, 'other'));
    // A guess says that it is one.
    expect(surfaceName(language, surface.id) === surfaceName(language, 'generic')).toBe(surface.guess ?? false);
  });
});

describe('what stands in where no surface fits', () => {
  it.each(HOSTS)('is there on %s, with the login that the boxes of that host have', (host) => {
    const known = SURFACES.filter(({ hosts }) => hosts.includes(host));
    const guess = guessOn(host);
    expect(guess).toMatchObject({ id: `${siteOf(host)!}-other`, guess: true });
    expect(guess.hosts).toContain(host);
    expect(known.map(({ site }) => site)).toEqual(known.map(() => guess.site));
    expect(known.map(({ account }) => account)).toContainEqual(guess.account);
  });

  it('says that it is a guess, and nothing else does', () => {
    expect(ALL.filter(({ guess }) => guess)).toEqual(FALLBACKS);
  });

  it('watches both ways of sending by key', () => {
    for (const { sendKeys } of FALLBACKS) expect(sendKeys).toEqual(expect.arrayContaining(['Enter', 'Ctrl+Enter']));
  });
});

describe('the surfaces of a page', () => {
  it.each(WATCHED_MATCHES)('are some for %s, of one site, the guess last', (match) => {
    const { hostname, pathname } = new URL(match);
    const surfaces = surfacesOf(hostname, pathname.replace('*', ''));
    expect(new Set(surfaces.map(({ site }) => site)).size).toBe(1);
    expect(surfaces.map(({ guess }) => guess ?? false)).toEqual([...surfaces.slice(1).map(() => false), true]);
    // A guess looks for the login where a known surface of the host does.
    const known = SURFACES.filter(({ hosts }) => hosts.includes(hostname));
    expect(known.map(({ account }) => account)).toContain(surfaces.at(-1)?.account);
  });

  it('are those whose path it is', () => {
    const ids = (path: string) => surfacesOf('m.weibo.cn', path).map(({ id }) => id);
    expect(ids('/compose/comment')).toContain('weibo-m-comment');
    expect(ids('/status/1')).not.toContain('weibo-m-compose');
  });

  it('are none anywhere else', () => {
    expect(surfacesOf('example.com', '/')).toEqual([]);
    expect(siteOf('example.com')).toBeUndefined();
  });

  it('are those of its path alone, where a host has other pages too', () => {
    const idsOn = (host: string, path: string) => surfacesOf(host, path).map(({ id }) => id);
    expect(idsOn('weibo.com', '/upload/channel')).toContain('weibo-video');
    expect(idsOn('weibo.com', '/')).not.toContain('weibo-video');
    expect(idsOn('m.weibo.cn', '/compose/comment')[0]).toBe('weibo-m-comment');
    expect(idsOn('m.weibo.cn', '/compose')).not.toContain('weibo-m-comment');
  });

  it.each([
    ['weibo-modal', 'weibo-home', '/'],
    ['weibo-edit', 'weibo-modal', '/'],
    ['weibo-video', 'weibo-home', '/upload/channel'],
  ])('try %s before %s, which fits the same box', (first, second, path) => {
    const ids = surfacesOf('weibo.com', path).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([first, second]));
    expect(ids.indexOf(first)).toBeLessThan(ids.indexOf(second));
  });
});

it('knows a hashed class when it sees one', () => {
  const hashed = ['._wrap_1tpea_25', '[class*="_input_13iqr_8"]', '.Form_a1b2c'];
  expect(hashed.filter((selector) => HASHED.some((pattern) => pattern.test(selector)))).toEqual(hashed);
});
