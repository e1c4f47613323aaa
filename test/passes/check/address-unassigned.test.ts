import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { addressUnassigned } from '../../../src/passes/check/address-unassigned.ts';
import { foundBy } from '../../support/found-by.ts';
import { objectOf } from '../../support/manifests.ts';
import { chartOf, releaseOf, type PlanObject } from '../../support/plan-of.ts';

const annotation = 'lbipam.cilium.io/ips';

function pool(spec: JsonObject = {}): PlanObject {
  return objectOf('cilium.io/v2', 'CiliumLoadBalancerIPPool', '', 'lan', {
    blocks: [{ cidr: '192.168.10.192/27' }],
    ...spec,
  });
}

function service(annotations: JsonObject, spec: JsonObject = { type: 'LoadBalancer' }): PlanObject {
  const metadata = { name: 'web', namespace: 'web', labels: { exposed: 'lan' }, annotations };
  return { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }], ...spec } };
}

/** A release whose chart makes one balanced Service. */
function ingress(values: JsonObject): PlanObject {
  const balanced = { type: 'LoadBalancer', headless: false, ports: [{ port: 80, protocol: 'TCP' as const }] };
  const chart = chartOf('ingress', [
    {
      apiVersion: 'v1',
      kind: 'Service',
      name: 'ingress-controller',
      namespace: 'ingress',
      labels: { app: 'ingress' },
      service: balanced,
    },
  ]);
  return releaseOf('ingress', 'ingress', chart, { values });
}

const find = (...objects: PlanObject[]) => foundBy(addressUnassigned, { units: { all: objects } });

test.each([
  ['an address of the pool', service({ [annotation]: '192.168.10.200' }), pool()],
  ['the older field', service({}, { type: 'LoadBalancer', loadBalancerIP: '192.168.10.200' }), pool()],
  ['two addresses of the pool', service({ [annotation]: '192.168.10.200, 192.168.10.201' }), pool()],
  [
    'a Service that its pool selects',
    service({ [annotation]: '192.168.10.200' }),
    pool({ serviceSelector: { matchLabels: { exposed: 'lan' } } }),
  ],
  [
    'a pool for a namespace',
    service({ [annotation]: '192.168.10.200' }),
    pool({ serviceSelector: { matchLabels: { 'io.kubernetes.service.namespace': 'web' } } }),
  ],
  ['a Service that is not balanced', service({ [annotation]: '203.0.113.1' }, { type: 'ClusterIP' }), pool()],
  ['a release', ingress({ controller: { service: { annotations: { [annotation]: '192.168.10.200' } } } }), pool()],
  [
    'a release whose Service the pool selects',
    ingress({ controller: { service: { loadBalancerIP: '192.168.10.200' } } }),
    pool({ serviceSelector: { matchLabels: { app: 'ingress' } } }),
  ],
  [
    'a release that labels its Service',
    ingress({ controller: { service: { labels: { exposed: 'lan' }, loadBalancerIP: '192.168.10.200' } } }),
    pool({ serviceSelector: { matchLabels: { exposed: 'lan' } } }),
  ],
])('%s is accepted', (_what, ...objects) => expect(find(...objects)).toEqual([]));

test("without pools the load balancer is the cloud's", () => {
  expect(find(service({}, { type: 'LoadBalancer', loadBalancerIP: '203.0.113.1' }))).toEqual([]);
});

test.each([
  [
    'an address of no pool',
    service({ [annotation]: '192.168.20.200' }),
    pool(),
    'which no pool hands out: there is "192.168.10.192/27"',
  ],
  [
    'the second of two',
    service({ [annotation]: '192.168.10.200,192.168.10.20' }),
    pool(),
    'asks for the address "192.168.10.20" in "metadata.annotations["lbipam.cilium.io/ips"]"',
  ],
  [
    'a pool that is switched off',
    service({ [annotation]: '192.168.10.200' }),
    pool({ disabled: true }),
    'and the cluster has no pool of addresses',
  ],
  ['what is no address', service({ [annotation]: '192.168.10.192/27' }), pool(), 'which is no address'],
  [
    'a pool for others',
    service({ [annotation]: '192.168.10.200' }),
    pool({ serviceSelector: { matchExpressions: [{ key: 'exposed', operator: 'In', values: ['world'] }] } }),
    'which is in "CiliumLoadBalancerIPPool lan", but that serves only Services with exposed In (world)',
  ],
])('%s is found', (_what, ...rest) => {
  const message = rest.pop() as string;
  expect(find(...(rest as PlanObject[]))).toEqual([
    ['address-unassigned', '/Service/web/web', expect.stringContaining(message)],
  ]);
});

test("a release that asks for another environment's address is found, with the field", () => {
  expect(
    find(ingress({ controller: { service: { annotations: { [annotation]: '192.168.20.200' } } } }), pool()),
  ).toEqual([
    [
      'address-unassigned',
      'helm.toolkit.fluxcd.io/HelmRelease/ingress/ingress',
      expect.stringContaining(
        'in "spec.values.controller.service.annotations["lbipam.cilium.io/ips"]", which no pool hands out',
      ),
    ],
  ]);
});
