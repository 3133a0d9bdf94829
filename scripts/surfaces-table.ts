import { siteName, surfaceName } from '../src/i18n/all.ts';
import type { Surface } from '../src/sites/types.ts';

/** What one case of the conformance suite proved in one browser: an entry of `.output/surfaces/*.json`. */
export interface Proof {
  /** The surface's id, and what sets the case apart from others of the same surface. */
  readonly case: string;
  readonly surface: string;
  readonly browser: string;
  readonly address: string;
  readonly proven: readonly Aspect[];
}

/** What the suite proves, in its order, and what each means. */
export const ASPECTS = {
  found: 'the box is found, with its login',
  'tells of autosave': 'the chip notes that the site keeps what is typed before it is sent',
  marked: 'the words are marked where they stand, once, and nothing of a placeholder or a twin is read',
  'stops a click': 'a click on the control is stopped, and the page sees no part of it',
  'stops its keys': 'so is every key that sends or may send',
  'stops a script': 'so is a click that no hand made',
  'every field': 'the same words in any other field of the post stop the same press',
  replaces: 'the card puts other words in their place',
  undo: 'the editor’s own undo brings them back',
  passes: 'a clear draft goes out by each way, once',
  'slow, recreated': 'all of it on a page that mounts late and swaps its control with each letter',
  'other hashes': 'and again on another load, in the older skin where the page has one',
} as const satisfies Readonly<Record<string, string>>;

export type Aspect = keyof typeof ASPECTS;

const BROWSERS: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** `docs/surfaces.md`: every registered surface and what was proven of it. */
export function surfacesPage(proofs: readonly Proof[], surfaces: readonly Surface[]): string {
  const rows = surfaces.flatMap((surface) => rowsOf(surface, surfaces, proofs));
  const head = ['Box', 'Page', 'Known by', ...Object.values(BROWSERS)];
  return [
    '# Surfaces',
    '',
    'Every kind of compose box that Vestkeeper knows, and what was proven of it on its fixture page in `tests/sites` by',
    '`tests/e2e/surfaces`. This page is written by `npm run surfaces` from the last result of that suite. A fixture is made',
    'after what is known of a page; a page that changes must be seen by people, see CONTRIBUTING.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    '## What is proven',
    '',
    ...Object.entries(ASPECTS).map(([aspect, meaning]) => `- **${aspect}**: ${meaning}`),
    '',
  ].join('\n');
}

function rowsOf(surface: Surface, surfaces: readonly Surface[], proofs: readonly Proof[]): string[][] {
  const own = proofs.filter(({ surface: id, address }) => {
    if (id !== surface.id) return false;
    // Fallbacks of one site share their name; the first one for a host is meant.
    const { hostname } = new URL(address);
    return !surface.guess || surfaces.find((one) => one.id === id && one.hosts.includes(hostname)) === surface;
  });
  const cases = [...new Set(own.map((proof) => proof.case))];
  const knownBy = surface.guess ? 'guesswork' : 'selector';
  if (cases.length === 0)
    return [[titleOf(surface, surface.id), surface.hosts.join(', '), knownBy, 'not proven', 'not proven']];
  return cases.map((name) => {
    const proven = own.filter((proof) => proof.case === name);
    const address = proven[0]?.address ?? '';
    const cells = Object.keys(BROWSERS).map((browser) => cellOf(proven.find((proof) => proof.browser === browser)));
    return [titleOf(surface, name), address, knownBy, ...cells];
  });
}

function titleOf(surface: Surface, name: string): string {
  return `${siteName('zh-CN', surface.site)} · ${surfaceName('zh-CN', surface.id)} (\`${name}\`)`;
}

function cellOf(proof: Proof | undefined): string {
  return proof ? proof.proven.join(' · ') : 'not proven';
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
