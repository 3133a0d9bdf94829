import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WATCHED_MATCHES, WATCHED_ORIGINS } from '../../../src/sites/hosts.ts';
import { BROWSERS } from '../harness/browser.ts';
import { builtExtension } from '../harness/installed.ts';

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly web_accessible_resources: readonly { readonly matches: readonly string[] }[];
}

/** Pages where one logs in, changes a password, pays or asks for help: nothing there is posted. */
const NEVER = [
  'https://passport.weibo.com/sso/signin',
  'https://account.weibo.com/set/index',
  'https://security.weibo.com/',
  'https://vip.weibo.com/',
  'https://kefu.weibo.com/chat',
  'https://open.weibo.com/',
  'https://api.weibo.com/oauth2/authorize',
  'https://login.wx.qq.com/',
  'https://open.weixin.qq.com/',
];

/** As browsers match: the whole address, `*` for anything. */
function matches(pattern: string, address: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\/]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(address);
}

describe.each(BROWSERS)('the manifest (%s)', (browser) => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(browser), 'manifest.json'), 'utf8')) as Manifest;

  it('asks for the watched pages and no others, and puts the guard into no others', () => {
    const watched = [...WATCHED_MATCHES].sort();
    expect([...manifest.host_permissions].sort()).toEqual(watched);
    expect(manifest.content_scripts.map((script) => [...script.matches].sort())).toEqual([watched]);
    const framed = manifest.web_accessible_resources.map((resource) => [...resource.matches].sort());
    expect(framed).toEqual([WATCHED_ORIGINS.map((origin) => `${origin}/*`).sort()]);
  });

  it.each(NEVER)('keeps the guard out of %s', (address) => {
    expect(WATCHED_MATCHES.filter((pattern) => matches(pattern, address))).toEqual([]);
    expect(manifest.content_scripts.flatMap((script) => script.matches).some((one) => matches(one, address))).toBe(
      false,
    );
  });
});
