/** A file by the id that the guard gave it. */
export interface HandedFile {
  readonly id: string;
  readonly file: File;
}

/**
 * What a guard posts into the frame of its card. The bytes of files go this way and no other: out of the page, into the
 * extension's own page, and never to the background. The token is the one in the frame's address, which no page knows.
 */
export interface FileHandover {
  readonly token: string;
  /** To be read, and told of to the background. */
  readonly files?: readonly HandedFile[];
  /** Clean copies that could not be put into the page: to be offered to the user. */
  readonly clean?: readonly File[];
}

function isHanded(value: unknown): value is HandedFile {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('file' in value)) return false;
  return typeof value.id === 'string' && value.file instanceof File;
}

const listOf = <T>(value: unknown, fits: (one: unknown) => one is T): readonly T[] =>
  Array.isArray(value) && value.every(fits) ? value : [];

/** What came by `postMessage`, or `undefined` where it is not from whoever knows the token. */
export function readHandover(message: unknown, token: string): FileHandover | undefined {
  if (typeof message !== 'object' || message === null || !('token' in message)) return undefined;
  if (token === '' || message.token !== token) return undefined;
  const { files, clean } = message as { files?: unknown; clean?: unknown };
  return { token, files: listOf(files, isHanded), clean: listOf(clean, (one) => one instanceof File) };
}
