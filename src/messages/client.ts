import browser from 'webextension-polyfill';
import type { RequestName, Requests } from './requests.ts';

/** A request as it travels. */
export interface RequestMessage<N extends RequestName = RequestName> {
  readonly request: N;
  readonly payload: Requests[N][0];
}

type Answer<N extends RequestName> =
  { readonly ok: Requests[N][1] } | { readonly error: string; readonly code?: string } | undefined;

/** The background could not do what it was asked. `code` is that of the error behind it, where it has one. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks the background something from one of the extension's own pages.
 *
 * @example const tab = await ask('tab', { tabId });
 * @throws RequestError when the background refuses or cannot be reached.
 */
export async function ask<N extends RequestName>(request: N, payload: Requests[N][0]): Promise<Requests[N][1]> {
  const message: RequestMessage<N> = { request, payload };
  const answer = await browser.runtime.sendMessage<typeof message, Answer<N>>(message);
  if (answer && 'ok' in answer) return answer.ok;
  throw new RequestError(answer?.error ?? 'The background gave no answer.', answer?.code);
}
