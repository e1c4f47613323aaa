import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What was asked of a server. */
export interface Asked {
  readonly url: string;
  readonly authorization: string | undefined;
}

/** A server on loopback for the length of a test. */
export interface LoopbackServer {
  readonly host: string;
  readonly asked: readonly Asked[];
}

/** Serves with a handler of the test's own; nothing is faked between it and the program under test. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse, host: string) => void,
): Promise<LoopbackServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    handle(request, response, `127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
