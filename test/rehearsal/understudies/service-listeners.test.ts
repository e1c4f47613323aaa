import { once } from 'node:events';
import { request } from 'node:https';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClusterView } from '../../../rehearsal/api/cluster-view.ts';
import { createCertificateAuthority } from '../../../rehearsal/control-plane/certificate-authority.ts';
import type { CertificateAuthority } from '../../../rehearsal/control-plane/certificate-authority.ts';
import { ServiceListeners } from '../../../rehearsal/understudies/service-listeners.ts';
import { freePorts } from '../../support/free-ports.ts';

/** A cluster in which one Service stands on loopback, with an endpoint behind it that is ready or not. */
function viewOf(ready: boolean): ClusterView {
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace: 'shop', name: 'webhook' },
    spec: { clusterIP: '127.0.0.1' },
  };
  const slice = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    endpoints: [{ conditions: { ready } }],
    metadata: { namespace: 'shop', name: 'webhook-1', labels: { 'kubernetes.io/service-name': 'webhook' } },
  };
  return { find: () => service, all: () => [slice] } as unknown as ClusterView;
}

let authority: CertificateAuthority;
let listeners: ServiceListeners;
let port = 0;
beforeEach(async () => {
  authority = await createCertificateAuthority();
  listeners = new ServiceListeners(authority, ({ path, body }) => ({ status: 200, body: { path, body } }));
  [port = 0] = await freePorts(1);
});
afterEach(() => listeners.close());

const webhook = () => ({ namespace: 'shop', name: 'webhook', port });
const toWebhook = () => ({
  host: '127.0.0.1',
  port,
  path: '/mutate',
  method: 'POST',
  ca: authority.cert,
  servername: 'webhook.shop.svc',
  agent: false,
});

async function ask(body: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asking = request(toWebhook(), (response) => {
    let text = '';
    response
      .setEncoding('utf8')
      .on('data', (chunk: string) => {
        text += chunk;
      })
      .on('end', () => resolve(text));
  });
  asking.on('error', reject).end(body);
  return promise;
}

test('answers on the address of a Service, even after somebody hung up in the middle of asking', async () => {
  expect([...(await listeners.listen(viewOf(true), [webhook()]))]).toEqual([`shop/webhook:${port}`]);
  const hangingUp = request({ ...toWebhook(), headers: { 'content-length': '1000' } });
  hangingUp.on('error', () => undefined).write('{"half":');
  await once(hangingUp, 'socket').then(([socket]) => once(socket as NodeJS.EventEmitter, 'secureConnect'));
  hangingUp.destroy();
  await expect(ask('this is no JSON')).rejects.toThrow('socket hang up');
  expect(JSON.parse(await ask('{"whole":true}'))).toEqual({ path: '/mutate', body: { whole: true } });
});

test('refuses the connection while nothing stands behind the Service', async () => {
  expect([...(await listeners.listen(viewOf(false), [webhook()]))]).toEqual([]);
  await expect(ask('{}')).rejects.toThrow('ECONNREFUSED');
});
