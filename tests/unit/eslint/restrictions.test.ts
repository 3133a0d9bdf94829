import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { NOT_MESSAGES, PURE, restrict, SHIPPED, TESTS } from '../../../eslint/restrictions.js';

function messages(code: string, ...restrictions: Parameters<typeof restrict>): string[] {
  const found = new Linter().verify(
    code,
    [
      {
        files: ['**/*.tsx'],
        languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: restrict(...restrictions),
      },
    ],
    'file.tsx',
  );
  return found.map(({ message }) => message);
}

describe('whatever is shipped', () => {
  test.each([
    ["fetch('/x')", /no network/],
    ["globalThis.fetch('/x')", /no network/],
    ['new XMLHttpRequest()', /no network/],
    ["new WebSocket('wss://x')", /no network/],
    ["new EventSource('/x')", /no network/],
    ["navigator.sendBeacon('/x')", /no network/],
    ["new Image().src = 'x'", /no network/],
    ["document.createElement('img')", /no network/],
    ["document.createElement('script')", /no network/],
    ["box.innerHTML = '<b>'", /createElement or JSX/],
    ["box.outerHTML = '<b>'", /createElement or JSX/],
    ["box.insertAdjacentHTML('beforeend', text)", /createElement or JSX/],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', /createElement or JSX/],
    ["h('p', { dangerouslySetInnerHTML: html })", /createElement or JSX/],
    ["CSS.highlights.set('a', b)", /closed root/],
    ['new Highlight(range)', /closed root/],
    ["window.find('字')", /selection/],
    ["box.attachShadow({ mode: 'open' })", /mode: 'closed'/],
    ['box.attachShadow(options)', /mode: 'closed'/],
    ['browser.runtime.sendMessage(x)', /Only `src\/messages`/],
    ['browser.runtime.connect({ name })', /Only `src\/messages`/],
    ['chrome.tabs.sendMessage(1, x)', /Only `src\/messages`/],
    ['runtime.connect()', /Only `src\/messages`/],
  ])('refuses %s', (code, message) => {
    const found = messages(code, SHIPPED, NOT_MESSAGES);
    expect(found).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    "box.attachShadow({ mode: 'closed' })",
    "box.attachShadow({ delegatesFocus: true, mode: 'closed' })",
    "document.createElement('iframe').src = address",
    'box.textContent = text',
    'list.find((each) => each.id === id)',
    'browser.runtime.getURL("/card.html")',
    'Date.now(); Math.random(); console.log(1)',
  ])('lets %s be', (code) => {
    expect(messages(code, SHIPPED, NOT_MESSAGES)).toEqual([]);
  });

  test('src/messages sends and connects', () => {
    expect(messages('browser.runtime.sendMessage(x); browser.runtime.connect()', SHIPPED)).toEqual([]);
  });
});

describe('a pure room', () => {
  test.each([
    ['Date.now()', /no clock/],
    ['new Date()', /no clock/],
    ['Date()', /no clock/],
    ['performance.now()', /no clock/],
    ['setTimeout(f, 1)', /no clock/],
    ['Math.random()', /no chance/],
    ['text.matchAll(pattern)', /allMatches/],
    [`/${'北京|'.repeat(41)}/u`, /`wrapped`/],
    ['wrapped`[\\\\p{L}]`', /Write one/],
    ['crypto.randomUUID()', /no chance/],
    ['console.log(1)', /nothing but what it returns/],
    ['document.title', /plain Node/],
    ['window.location', /plain Node/],
    ['browser.storage', /plain Node/],
    ["fetch('/x')", /no network/],
  ])('refuses %s', (code, message) => {
    expect(messages(code, SHIPPED, NOT_MESSAGES, PURE)).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    'new Date(at).getUTCFullYear()',
    `/${'北京|'.repeat(40)}/u`,
    'wrapped`\\p{L}\\d`',
    'Date.UTC(2004, 2, 9)',
    'const document = draft; document.text',
    'Math.max(1, 2)',
  ])('lets %s be', (code) => {
    expect(messages(code, SHIPPED, NOT_MESSAGES, PURE)).toEqual([]);
  });
});

describe('tests', () => {
  test.each([
    'test.skip(name, f)',
    'describe.only(name, f)',
    'test.concurrent.only(name, f)',
    'it.only.each(rows)',
    'test.todo(name)',
    'describe.skipIf(slow)',
  ])('may not say %s', (code) => {
    expect(messages(code, TESTS)).toEqual([expect.stringMatching(/left out promises nothing/)]);
  });

  test('may say everything else', () => {
    expect(messages('test(name, f); test.each(rows)(name, f); list.skip(1); stream.only', TESTS)).toEqual([]);
  });
});
