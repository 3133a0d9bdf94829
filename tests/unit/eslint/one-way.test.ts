import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, test } from 'vitest';
import { oneWay } from '../../../eslint/one-way.js';
import { roomOf, ROOMS } from '../../../eslint/rooms.js';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

const inFile = (filename: string, code: string) => ({ filename: `${process.cwd()}/${filename}`, code });

const refused = (filename: string, code: string, message: RegExp) => ({
  ...inFile(filename, code),
  errors: [{ message }],
});

tester.run('one-way', oneWay, {
  valid: [
    inFile(
      'src/judge/judge.ts',
      "import { fold } from '../draft/normal.ts'; import { AC } from '@monyone/aho-corasick';",
    ),
    inFile('src/judge/rules/fact.ts', "import { x } from '../findings.ts'; import { y } from '../../detect/facts.ts';"),
    inFile('src/messages/requests.ts', "import type { Finding } from '../judge/types.ts';"),
    inFile('src/messages/requests.ts', "export { type Finding } from '../judge/types.ts';"),
    inFile('src/messages/requests.ts', "type F = import('../judge/types.ts').Finding;"),
    inFile('src/store/open.ts', "import { Dexie } from 'dexie';"),
    inFile('src/ui/card/card-page.tsx', "import { signal } from '@preact/signals'; import './card.css';"),
    inFile('src/keeper/toolkit.ts', "const later = import('compromise');"),
    inFile('src/tone/swearing.ts', "import lexicon from './swearing.json' with { type: 'json' };"),
    inFile('entrypoints/guard.content.ts', "import { Guard } from '../src/compose/guard.ts';"),
    inFile('entrypoints/background.ts', "import { keep } from '../src/keeper/keeper.ts';"),
    inFile('entrypoints/card/main.tsx', "import { mount } from '../../src/ui/mount.tsx';"),
    inFile(
      'tests/unit/store/open.test.ts',
      "import { Dexie } from 'dexie'; import { x } from '../../../src/store/open';",
    ),
    inFile('scripts/judge.ts', "import { judge } from '../src/judge/judge.ts'; import 'node:fs';"),
  ],
  invalid: [
    refused(
      'src/tone/a.ts',
      "import { judge } from '../judge/judge.ts';",
      /^`tone` must not import `judge`: it is pure.* A scale/,
    ),
    refused(
      'src/compose/a.ts',
      "import type { Fact } from '../persona/types.ts';",
      /^`compose` must not import `persona`: .*Ask the/,
    ),
    refused('src/notice/a.ts', "export * from '../store/open.ts';", /^`notice` must not import `store`/),
    refused('src/sites/a.ts', "const judge = import('../judge/judge.ts');", /^`sites` must not import `judge`/),
    refused('src/persona/a.ts', "type D = import('../draft/types.ts').Draft;", /^`persona` must not import `draft`/),
    refused('src/i18n/en.ts', "export { KINDS } from '../persona/kinds.ts';", /not run its code.*Use `import type`/),
    refused('src/messages/a.ts', "import { type A, b } from '../judge/types.ts';", /not run its code/),
    refused(
      'entrypoints/guard.content.ts',
      "import { openStore } from '../src/store/open.ts';",
      /^`guard` must not import `store`/,
    ),
    refused(
      'entrypoints/guard.content/index.ts',
      "import { k } from '../../src/keeper/keeper.ts';",
      /^`guard` must not/,
    ),
    refused(
      'entrypoints/background.ts',
      "import { Guard } from '../src/compose/guard.ts';",
      /^`entrypoints` must not import `compose`/,
    ),
    refused(
      'src/ui/a.ts',
      "import { sample } from '../../tests/unit/store/sample.ts';",
      /^`ui` must not import .* Move it into a room/,
    ),
    refused('src/ui/a.ts', "import { x } from '../cellar/x.ts';", /is in no room/),
    refused('src/ui/a.ts', "import { x } from '@/src/store/open.ts';", /relative path/),
    refused('src/ui/a.ts', "import { x } from '../store/open';", /with its ending \(\.\.\/store\/open\.ts\)/),
    refused('src/keeper/a.ts', "import Dexie from 'dexie';", /^`keeper` must not import dexie: only `store`/),
    refused('src/keeper/a.ts', "import { readFile } from 'node:fs/promises';", /a browser has no Node/),
    refused('src/notice/a.ts', "import { signal } from '@preact/signals';", /only pages of the extension render/),
    refused('src/compose/a.ts', "import nlp from 'compromise/one';", /a third of a megabyte/),
    refused('src/sites/a.ts', "import * as v from 'valibot';", /carried into every page/),
    refused('src/judge/a.ts', "import browser from 'webextension-polyfill';", /plain Node/),
  ],
});

describe('the rooms', () => {
  test('open their doors in one direction: no room is under itself', () => {
    const under = (name: string, way: readonly string[]): void => {
      expect(way, `${way.join(' → ')} → ${name}`).not.toContain(name);
      for (const next of ROOMS[name]?.uses ?? []) under(next, [...way, name]);
    };
    for (const name of Object.keys(ROOMS)) under(name, []);
  });

  test('name only rooms that are there, and say why', () => {
    for (const { uses, knows = [], because, instead } of Object.values(ROOMS)) {
      for (const other of [...uses, ...knows]) expect(Object.keys(ROOMS)).toContain(other);
      expect(because).toMatch(/^[a-z].*[^.]$/);
      expect(instead).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('the page is kept away from the extension: no room of the page reaches the store or the judge', () => {
    const reach = (name: string): string[] => (ROOMS[name]?.uses ?? []).flatMap((next) => [next, ...reach(next)]);
    for (const [name, { kind }] of Object.entries(ROOMS)) {
      if (kind === 'page')
        expect(reach(name)).not.toEqual(expect.arrayContaining([expect.stringMatching(/store|judge/)]));
    }
  });

  test.each([
    ['src/store/versions/v1.ts', 'store'],
    ['src\\store\\open.ts', 'store'],
    ['entrypoints/guard.content.ts', 'guard'],
    ['entrypoints/popup/main.tsx', 'entrypoints'],
    ['src/cellar/x.ts', undefined],
    ['tests/unit/store/open.test.ts', undefined],
    ['wxt.config.ts', undefined],
  ])('%s is in %s', (path, room) => {
    expect(roomOf(path)).toBe(room);
  });
});
