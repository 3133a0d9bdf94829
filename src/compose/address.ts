/** Where a frame stands, as far as that decides which compose boxes it can have. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
}

const NOWHERE: Address = { hostname: '', pathname: '/' };

/** The address of a frame; one without an address of its own (about:blank, blob:) stands where its parent does. */
export function addressOf(frame: Window): Address {
  const { protocol, hostname, pathname } = frame.location;
  if (protocol !== 'about:' && protocol !== 'blob:') return { hostname, pathname };
  if (frame.parent === frame) return NOWHERE;
  try {
    return addressOf(frame.parent);
  } catch {
    // The parent is of another origin, so that nothing can be known of it.
    return NOWHERE;
  }
}
