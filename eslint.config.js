import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './eslint/house.js';
import { NOT_MESSAGES, PURE, restrict, SHIPPED, TESTS } from './eslint/restrictions.js';
import { ROOMS } from './eslint/rooms.js';

const SHIPPED_FILES = ['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
const PURE_FILES = Object.entries(ROOMS).flatMap(([name, { kind }]) => (kind === 'pure' ? [`src/${name}/**`] : []));

export default defineConfig(
  globalIgnores(['.output', '.wxt', 'public']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // tsc knows better which names there are.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A name that starts with _ says that it is not used.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A number in a text reads as it is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => stop()` says what happens, not what comes back.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty string is no name either.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // What an input method is busy with is told by keyCode 229 alone.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'keyCode' }] }],
      // An async function without await turns what it throws into a rejection, which is the point of it.
      '@typescript-eslint/require-await': 'off',
      // Off: they contradict how this code is written. Indexes and groups of a pattern are vouched for by the line
      // above (`!`); texts are spread into code points; objects of functions have no `this`; handlers may be async.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: SHIPPED_FILES, plugins: { house }, rules: { 'house/one-way': 'error' } },
  { files: SHIPPED_FILES, ignores: ['src/messages/**'], rules: restrict(SHIPPED, NOT_MESSAGES) },
  { files: ['src/messages/**'], rules: restrict(SHIPPED) },
  { files: PURE_FILES, rules: restrict(SHIPPED, NOT_MESSAGES, PURE) },
  {
    // What is read here is often of a shape that is only about to be checked: JSON, a browser's answer, a syntax tree.
    files: ['tests/**', 'scripts/**', 'eslint/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A function that does nothing is what a test often needs.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  { files: ['tests/**'], rules: restrict(TESTS) },
  {
    // Fixture pages: plain scripts as a page would have them, without types.
    files: ['tests/sites/**/*.js', 'tests/hostile/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
