import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { WATCHED_MATCHES } from '../../src/sites/hosts.ts';
import { OPENED, weightOf } from '../bench/pages/weights.ts';
import { GUARD_LIMIT, guardSize } from '../bench/sizes.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly run_at: string;
    readonly all_frames: boolean;
    readonly match_about_blank: boolean;
  }[];
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
}

describe.each(['chrome', 'firefox'] as const)('the built extension (%s)', (browser) => {
  const read = (file: string): string =>
    readFileSync(fileURLToPath(new URL(`../../.output/${browser}-mv3/${file}`, import.meta.url)), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const scripts = ['background.js', 'content-scripts/guard.js'].map(read);

  it(`has a guard of at most ${GUARD_LIMIT} bytes, gzipped`, () => {
    expect(guardSize(browser)).toBeLessThanOrEqual(GUARD_LIMIT);
  });

  it.each(OPENED.filter(({ limit }) => limit !== undefined))(
    'draws $name from at most $limit bytes of script, gzipped, its texts among them',
    (opened) => {
      expect(weightOf(browser, opened)).toBeLessThanOrEqual(opened.limit!);
    },
  );

  it('asks for the watched sites and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.host_permissions].sort()).toEqual([...WATCHED_MATCHES].sort());
    // The draft desk beside a page needs leave in Chromium only, and gets to read nothing by it.
    const beside = browser === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'scripting', ...beside, 'storage']);
  });

  it('has one script in pages: the guard, first in every frame of the watched sites', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [guard] = manifest.content_scripts;
    expect(guard).toMatchObject({
      js: ['content-scripts/guard.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
    });
    expect([...guard!.matches].sort()).toEqual([...WATCHED_MATCHES].sort());
  });

  it('lets its pages load packaged files only, and be framed by the watched sites only', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['card.html']);
  });

  it('has no way out of the machine in the scripts that see drafts', () => {
    for (const script of scripts) {
      expect(script).not.toMatch(/\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/);
    }
  });

  it('keeps the judge, the store and every text of a warning out of the guard', () => {
    const [, guard] = scripts;
    // Words that only the database, the rules and the tables of texts have.
    for (const foreign of ['AES-GCM', 'indexedDB', 'shownBy', 'wrong-account', 'substitute.', 'personas']) {
      expect(guard).not.toContain(foreign);
    }
  });
});
