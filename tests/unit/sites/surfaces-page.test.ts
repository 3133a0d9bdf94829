import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Aspect, ASPECTS, type Proof, surfacesPage } from '../../../scripts/surfaces-table.ts';
import { FALLBACKS, SURFACES } from '../../../src/sites/registry.ts';

const page = readFileSync(new URL('../../../docs/surfaces.md', import.meta.url), 'utf8');

it('lists every registered surface as proven in both browsers', () => {
  for (const { id } of SURFACES) {
    const rows = page.split('\n').filter((row) => new RegExp(`\\(\`${id}[ \`]`).test(row));
    expect(rows, id).not.toEqual([]);
    expect(rows.filter((row) => row.includes('not proven'))).toEqual([]);
  }
});

it('says how a box is known', () => {
  expect(page.split('\n').filter((row) => row.includes('-other') && !row.includes('| guesswork |'))).toEqual([]);
  expect(page).toContain('| guesswork |');
});

it('is made of what each browser proved', () => {
  const [surface] = SURFACES;
  const proof: Proof = {
    case: surface!.id,
    surface: surface!.id,
    browser: 'firefox',
    address: 'https://weibo.com/',
    proven: Object.keys(ASPECTS) as Aspect[],
  };
  const made = surfacesPage([proof], [surface!, FALLBACKS[0]!]);
  expect(made).toContain(`not proven | ${Object.keys(ASPECTS).join(' · ')} |`);
});
