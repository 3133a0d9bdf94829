import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FALLBACKS, SURFACES } from '../src/sites/registry.ts';
import { type Proof, surfacesPage } from './surfaces-table.ts';

/** Writes `docs/surfaces.md` from what the conformance suite proved when it last ran. */
const RESULTS = new URL('../.output/surfaces/', import.meta.url);
const PAGE = new URL('../docs/surfaces.md', import.meta.url);

const proofs = readdirSync(RESULTS)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, RESULTS), 'utf8')) as Proof[]);
mkdirSync(new URL('.', PAGE), { recursive: true });
writeFileSync(PAGE, surfacesPage(proofs, [...SURFACES, ...FALLBACKS]));
