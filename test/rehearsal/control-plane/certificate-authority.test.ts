import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createCertificateAuthority } from '../../../rehearsal/control-plane/certificate-authority.ts';

/** Asks a server with the certificate, by a name, trusting only the authority. */
async function ask(key: { cert: string; key: string }, ca: string, servername: string): Promise<number> {
  const server = createServer(key, (_request, response) => response.end('ok'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const { port } = server.address() as AddressInfo;
    return await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, ca, servername, agent: false }, (response) =>
        resolve(response.statusCode ?? 0),
      )
        .on('error', reject)
        .end();
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('signs for the names that it is asked for, and for no others', async () => {
  const authority = await createCertificateAuthority();
  const certificate = await authority.issue('webhook', ['webhook.shop.svc', '127.0.0.1']);
  expect(await ask(certificate, authority.cert, 'webhook.shop.svc')).toBe(200);
  await expect(ask(certificate, authority.cert, 'other.shop.svc')).rejects.toThrow(/altnames/i);
  await expect(ask(certificate, (await createCertificateAuthority()).cert, 'webhook.shop.svc')).rejects.toThrow(
    /certificate/i,
  );
});
