/** Why the store cannot serve. Pages put it into the user's language by `code`. */
export type StoreErrorCode = 'unavailable' | 'newer-version' | 'blocked' | 'closed' | 'full' | 'failed';

const WHAT_TO_DO: Readonly<Record<StoreErrorCode, string>> = {
  unavailable:
    'The browser gives Vestkeeper no storage here. Use a normal window, or let the browser keep site data for the extension.',
  'newer-version': 'The records were written by a newer Vestkeeper. Update the extension; nothing was changed.',
  blocked: 'Another Vestkeeper page keeps the records busy. Close the other Vestkeeper pages and try again.',
  closed: 'The records were closed so that a newer Vestkeeper could take over. Reload this page.',
  full: 'There is no space left for the records. Free some disk space and try again.',
  failed: 'The records could not be read or written. Try again; if it stays so, restart the browser.',
};

/** The one error that leaves the store; its message says what to do, its `cause` is what the browser said. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(WHAT_TO_DO[code], { cause });
    this.code = code;
  }
}

/** Error names of IndexedDB and Dexie that mean more than "failed". */
const CODES: Readonly<Record<string, StoreErrorCode>> = {
  DatabaseClosedError: 'closed',
  QuotaExceededError: 'full',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  // The browser's database cannot keep a key.
  DataCloneError: 'unavailable',
};

/** What went wrong underneath: Dexie wraps the browser's error, and its own, as `inner`. */
function innermost(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return inner instanceof Error || inner instanceof DOMException ? innermost(inner) : error;
}

/** Any error as a `StoreError`; `otherwise` is the code of one that tells nothing by its name. */
export function asStoreError(error: unknown, otherwise: StoreErrorCode = 'failed'): StoreError {
  const cause = innermost(error);
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new StoreError(CODES[name] ?? otherwise, error);
}
