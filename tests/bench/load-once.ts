import { pathToFileURL } from 'node:url';

/**
 * Loads one bundle in a process of its own and prints what that took: `node --expose-gc load-once.ts BUNDLE`. The
 * bundle exports `start`, which does for the first time whatever is to be measured.
 */
const bundle = process.argv[2]!;
const { gc } = globalThis as { gc?: () => void };

function heap(): number {
  for (let turn = 0; turn < 3; turn++) gc?.();
  return process.memoryUsage().heapUsed;
}

const before = heap();
const began = performance.now();
const { start } = (await import(pathToFileURL(bundle).href)) as { start: () => unknown };
const kept = start();
const took = performance.now() - began;
const grown = heap() - before;
// What `start` gives back is alive until here, so that it is counted.
console.log(JSON.stringify({ ms: took, heap: grown, kept: kept !== undefined }));
