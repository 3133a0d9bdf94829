/** Makes something when it is first asked for, and keeps it: what few drafts need costs no start of the background. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
