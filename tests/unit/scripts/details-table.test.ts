import { expect, it } from 'vitest';
import { detailsPage } from '../../../scripts/details-table.ts';

const TABLES = [
  { title: 'Kinds', head: ['kind', 'P'], rows: [['phone', '1.0']] },
  { title: 'Speed', head: ['what', 'p50'], rows: [['judge', 0.2]] },
];

it('says by which command it is written', () => {
  expect(detailsPage(TABLES, 'npm run bench -- details --write')).toContain('`npm run bench -- details --write`');
});

it('holds every table under its heading', () => {
  const page = detailsPage(TABLES, 'x');
  expect(page).toMatch(/## Kinds\n\n\| kind +\| P +\|\n\|[-|]+\|\n\| phone +\| 1\.0 +\|\n/);
  expect(page.indexOf('## Kinds')).toBeLessThan(page.indexOf('## Speed'));
});
