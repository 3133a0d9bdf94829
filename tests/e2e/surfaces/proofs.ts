import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Aspect, Proof } from '../../../scripts/surfaces-table.ts';
import type { BrowserName } from '../harness/browser.ts';
import type { SurfaceCase } from './cases.ts';

/** Where the suite leaves its own results, one file for each family, for `npm run surfaces`. */
const RESULTS = new URL('../../../.output/surfaces/', import.meta.url);

/** Collects what was proven while the suite runs. */
export class Proofs {
  readonly #file: string;
  readonly #proofs = new Map<string, Proof & { readonly proven: Aspect[] }>();

  constructor(family: string) {
    this.#file = fileURLToPath(new URL(`${family}.json`, RESULTS));
  }

  /** What was proven of a case in a browser so far, to be added to. */
  of(browser: BrowserName, name: string, { surface, address }: SurfaceCase): { add(aspect: Aspect): void } {
    const key = `${browser} ${name}`;
    const { origin, pathname } = new URL(address);
    const proof = this.#proofs.get(key) ?? { case: name, surface, browser, address: origin + pathname, proven: [] };
    this.#proofs.set(key, proof);
    return {
      add(aspect) {
        if (!proof.proven.includes(aspect)) proof.proven.push(aspect);
      },
    };
  }

  /** Writes the result; that of a run of some cases keeps what earlier runs proved of the others. */
  write(some: boolean): void {
    const earlier = some && existsSync(this.#file) ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Proof[]) : [];
    const kept = earlier.filter((proof) => !this.#proofs.has(`${proof.browser} ${proof.case}`));
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify([...kept, ...this.#proofs.values()], undefined, 2)}\n`);
  }
}
