import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './certificate.ts';

const FOLDER = fileURLToPath(new URL('../../sites/', import.meta.url));

/** Which folder stands at which address: one list beside the pages of each family. */
const ADDRESSES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .map((family) => join(FOLDER, family, 'addresses.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)),
);

/** The hosts that the fixture pages are served as. */
export const SITE_HOSTS: readonly string[] = [
  ...new Set([...ADDRESSES.keys()].map((address) => new URL(address).hostname)),
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** One request that reached the sites, as it came. */
export interface SiteRequest {
  readonly method: string;
  readonly url: string;
  /** `Origin` and `Referer`, empty where the browser sent none. */
  readonly origin: string;
  readonly referrer: string;
}

export interface Sites {
  readonly port: number;
  /** Everything that was asked for, in order. */
  readonly requests: readonly SiteRequest[];
  close(): Promise<void>;
}

/** The page at an address; every other path is one in the folder of the fixture pages. */
function fileAt({ origin, pathname }: URL): string | undefined {
  const place = ADDRESSES.get(origin + pathname) ?? pathname;
  const file = join(FOLDER, normalize(place), place.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, url: URL): void {
  if (request.method === 'POST') {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":1}'));
    return;
  }
  const file = fileAt(url);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** Serves the fixture pages by https on a free port of this machine, whatever the host name. */
export async function serveSites(): Promise<Sites> {
  const requests: SiteRequest[] = [];
  const server = createServer(makeCertificate(SITE_HOSTS), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    const { origin = '', referer = '' } = request.headers;
    requests.push({ method: request.method ?? '', url: url.href, origin, referrer: referer });
    answer(request, response, url);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
