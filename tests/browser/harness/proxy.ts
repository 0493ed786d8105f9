import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Proxy {
  port: number;
  /** `host:port` of every connection that was refused. */
  refused: string[];
  close(): Promise<void>;
}

/** A CONNECT proxy that tunnels one `host:port` to a port of 127.0.0.1, and refuses and lists everything else. */
export async function startProxy(authority: string, port: number): Promise<Proxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client, head) => {
    client.on('error', () => undefined);
    if (request.url !== authority) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
