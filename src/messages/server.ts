import browser from 'webextension-polyfill';
import type { FromCard, ToCard } from './card-protocol.ts';
import { CARD_PORT } from './card-protocol.ts';
import type { FromGuard, ToGuard } from './guard-protocol.ts';
import { GUARD_PORT } from './guard-protocol.ts';
import type { RequestName, Requests } from './requests.ts';
import { isCard, isGuard, isOwnPage, jarOf } from './senders.ts';
import { readFromCard, readFromGuard, readRequest } from './shapes.ts';

/** The background's end of a port. */
export interface Peer<To> {
  say(message: To): void;
  /** The tab that the other end lives in; -1 where it has none. */
  readonly tabId: number;
  /** Names the cookies that its page lives by; see `jarOf`. */
  readonly jar: string;
}

export interface PeerHandler<From> {
  hear(message: From): void;
  gone(): void;
}

export interface Server {
  guard(peer: Peer<ToGuard>): PeerHandler<FromGuard>;
  card(peer: Peer<ToCard>): PeerHandler<FromCard>;
  readonly requests: { readonly [N in RequestName]: (payload: Requests[N][0]) => Promise<Requests[N][1]> };
}

/**
 * Listens for guards, cards and the extension's own pages. To be called at the top level of the background, before
 * anything is awaited: a listener that comes late misses the event that woke the background.
 *
 * A port whose sender is not what it says to be is closed without an answer; a message without a known shape is dropped.
 */
export function serve(server: Server): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === GUARD_PORT && isGuard(port.sender)) attach(port, server.guard, readFromGuard);
    else if (port.name === CARD_PORT && isCard(port.sender)) attach(port, server.card, readFromCard);
    else port.disconnect();
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const read = isOwnPage(sender) && !isCard(sender) ? readRequest(message) : undefined;
    if (!read) return undefined;
    const handle = server.requests[read.request] as (payload: unknown) => Promise<unknown>;
    return handle(read.payload).then((ok) => ({ ok }), failure);
  });
}

/** An error as it travels: its message, and its code where it has one. */
function failure(error: unknown): { readonly error: string; readonly code?: string } {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: error.message, ...('code' in error && { code: String(error.code) }) };
}

function attach<From, To>(
  port: browser.Runtime.Port,
  accept: (peer: Peer<To>) => PeerHandler<From>,
  read: (message: unknown) => From | undefined,
): void {
  let open = true;
  const handler = accept({
    tabId: port.sender?.tab?.id ?? -1,
    jar: jarOf(port.sender),
    say(message) {
      if (open) port.postMessage(message);
    },
  });
  port.onMessage.addListener((message) => {
    const said = read(message);
    if (said !== undefined) handler.hear(said);
  });
  port.onDisconnect.addListener(() => {
    open = false;
    handler.gone();
  });
}
