import { parentPort, workerData } from 'node:worker_threads';
import { EXCEPTION } from './sample.ts';
import { freshBrowser } from './support.ts';

/**
 * Another page of the browser, as far as changes are concerned: a thread with a Dexie of its own that writes one
 * exception whenever it is told to. (Its records are its own; what crosses between pages here is the word of a change.)
 */
const store = await freshBrowser(workerData as string).open();

parentPort?.on('message', () => void store.exceptions.put(EXCEPTION));
parentPort?.postMessage('ready');
