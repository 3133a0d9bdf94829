import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** Hosts (or whole addresses, for plain http) that were asked for and are none of the sites. */
  readonly refused: readonly string[];
  close(): void;
}

/**
 * A proxy that everything of the browser goes through: connections to `hosts` end at the sites' port, all others are
 * refused and recorded.
 */
export async function startProxy(sitesPort: number, hosts: readonly string[]): Promise<Proxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };

  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', keep);
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    if (!hosts.includes(host)) {
      refused.push(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = keep(connect(sitesPort, '127.0.0.1'));
    site.on('connect', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    client.on('close', () => site.destroy());
    site.on('close', () => client.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
