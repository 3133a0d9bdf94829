import type { Browser, Frame } from 'puppeteer-core';
import type { Json } from './browser.ts';

/** A node as BiDi serializes it. */
export interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: 'open' | 'closed';
    readonly children?: readonly RemoteValue[];
    readonly shadowRoot?: RemoteValue | null;
  };
}

type Argument = { readonly sharedId: string } | { readonly type: 'string'; readonly value: string };

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: unknown;
  readonly exceptionDetails?: { readonly text: string };
}

/** Commands of WebDriver BiDi that puppeteer has no method for. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  async navigate(frame: Frame, url: string): Promise<void> {
    await this.#connection.send('browsingContext.navigate', { context: contextOf(frame), url, wait: 'complete' });
  }

  /** The node that `expression` gives, with its descendants and every kind of shadow root. */
  async serialize(frame: Frame, expression: string, depth: number): Promise<RemoteValue> {
    return (await this.#evaluated('script.evaluate', {
      expression,
      target: { context: contextOf(frame) },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: depth },
    })) as RemoteValue;
  }

  /** Calls a function that gives its result as JSON text. */
  async call(frame: Frame, functionDeclaration: string, args: readonly Argument[]): Promise<unknown> {
    return this.#callIn(contextOf(frame), functionDeclaration, args);
  }

  /** Runs `act` in the browser's own window, with the browser's own rights. */
  async asBrowser<Result, Args extends readonly Json[]>(
    act: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as {
      readonly contexts: readonly { readonly context: string; readonly url: string }[];
    };
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window of its own');
    const call = `async (args) => JSON.stringify(await (${act.toString()})(...JSON.parse(args)))`;
    return (await this.#callIn(window.context, call, [
      { type: 'string', value: JSON.stringify(args) },
    ])) as Awaited<Result>;
  }

  async #callIn(context: string, functionDeclaration: string, args: readonly Argument[]): Promise<unknown> {
    const result = (await this.#evaluated('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
    })) as { readonly value?: string };
    return result.value === undefined ? undefined : JSON.parse(result.value);
  }

  async #evaluated(method: string, params: object): Promise<unknown> {
    const evaluated = (await this.#connection.send(method, params)).result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? method);
    return evaluated.result;
  }
}

/** BiDi's name for a frame. */
function contextOf(frame: Frame): string {
  return (frame as Frame & { readonly _id: string })._id;
}
