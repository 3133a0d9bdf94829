import browser from 'webextension-polyfill';
import type { FromGuard, ToGuard } from './guard-protocol.ts';
import { GUARD_PORT } from './guard-protocol.ts';

/** A guard's line to the background: opened when it is first needed, opened again when the background comes back. */
export interface GuardLine {
  /** Opens the line, which says `hello`. Nothing where it is open. */
  wake(): boolean;
  /** `false`, as for `wake`, when nobody can be reached any more: the extension was updated or removed under the page. */
  say(message: FromGuard): boolean;
  /** Gives the line up for dead: a page that was put away and brought back can hold one that leads nowhere. */
  drop(): void;
}

export interface GuardListener {
  /** What is said first on every new port. */
  hello(): FromGuard;
  hear(message: ToGuard): void;
  /** The background went away, as it may at any time. The next `say` opens a new port. */
  lost(): void;
}

/**
 * Makes the line of one frame's guard. Nothing is opened before the first `say`, so that a page whose compose boxes are
 * never used costs no message.
 */
export function guardLine(listener: GuardListener): GuardLine {
  let port: browser.Runtime.Port | undefined;

  const open = (): browser.Runtime.Port => {
    const opened = browser.runtime.connect({ name: GUARD_PORT });
    opened.onMessage.addListener((message) => listener.hear(message as ToGuard));
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      listener.lost();
    });
    opened.postMessage(listener.hello());
    return opened;
  };

  const reach = (message?: FromGuard): boolean => {
    try {
      port ??= open();
      if (message) port.postMessage(message);
      return true;
    } catch {
      port = undefined;
      return false;
    }
  };

  return {
    wake: () => reach(),
    say: reach,
    drop() {
      const dead = port;
      port = undefined;
      dead?.disconnect();
    },
  };
}
