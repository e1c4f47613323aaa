import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { catalogue } from '../../../src/passes/derive/catalogue.ts';
import { loadBalancers } from '../../../src/passes/derive/load-balancers.ts';
import { objectOf } from '../../support/manifests.ts';
import { chartOf, planOf, releaseOf, type PlanObject } from '../../support/plan-of.ts';

const pool = (serviceSelector?: JsonObject) => {
  return objectOf('cilium.io/v2', 'CiliumLoadBalancerIPPool', '', 'lan', {
    blocks: [],
    ...(serviceSelector === undefined ? {} : { serviceSelector }),
  });
};
const service = (type = 'LoadBalancer', labels: JsonObject = {}) =>
  objectOf(
    'v1',
    'Service',
    'web',
    'web',
    { type, selector: { app: 'web' }, ports: [{ port: 80 }] },
    { metadata: { name: 'web', namespace: 'web', labels } },
  );
const balanced = { type: 'LoadBalancer', headless: false, ports: [{ port: 80, protocol: 'TCP' as const }] };
const chart = chartOf('ingress', [
  { apiVersion: 'v1', kind: 'Service', name: 'ingress', namespace: 'ingress', service: balanced },
]);
const release = (spec: JsonObject = {}) => releaseOf('ingress', 'ingress', chart, { spec });
const needs = (...objects: PlanObject[]) =>
  loadBalancers(catalogue(planOf({ units: { all: objects } }))).edges.map(({ from, to }) => [from, to]);
const metalLb = (serviceAllocation: JsonObject) =>
  objectOf('metallb.io/v1beta1', 'IPAddressPool', 'metallb-system', 'lan', { addresses: [], serviceAllocation });
const home = objectOf('v1', 'Namespace', '', 'web', undefined, {
  metadata: { name: 'web', labels: { exposed: 'lan' } },
});
const labels = { matchLabels: { exposed: 'lan' } };
const lan = 'cilium.io/CiliumLoadBalancerIPPool//lan';

test.each<[string, PlanObject, PlanObject, string]>([
  ['a Service', service(), pool(), '/Service/web/web'],
  ['a release', release(), pool(), 'helm.toolkit.fluxcd.io/HelmRelease/ingress/ingress'],
  [
    'a Service that the pool selects',
    service(),
    pool({ matchLabels: { 'io.kubernetes.service.namespace': 'web' } }),
    '/Service/web/web',
  ],
  [
    'a Service that an expression selects',
    service(),
    pool({ matchExpressions: [{ key: 'io.kubernetes.service.namespace', operator: 'In', values: ['web', 'api'] }] }),
    '/Service/web/web',
  ],
  [
    'MetalLB',
    service(),
    objectOf('metallb.io/v1beta1', 'IPAddressPool', 'metallb-system', 'lan', { addresses: [] }),
    '/Service/web/web',
  ],
])('%s waits for the pool', (_what, needing, needed, from) => {
  expect(needs(needing, needed)).toEqual([[from, expect.stringMatching(/lan$/)]]);
});

test.each<[string, PlanObject[]]>([
  ['there is no pool', [service()]],
  ['the Service has no address outside', [service('ClusterIP'), pool()]],
  ['the pool serves others', [service(), pool({ matchLabels: { exposed: 'lan' } })]],
  ['the pool asks for a label', [service(), pool({ matchExpressions: [{ key: 'exposed', operator: 'Exists' }] })]],
  ['Helm does not wait for the first installation', [release({ install: { disableWait: true } }), pool()]],
])('nothing waits where %s', (_what, objects) => expect(needs(...objects)).toEqual([]));

test('both wait where both need it', () =>
  expect(needs(service(), release(), pool()).map(([, to]) => to)).toEqual([lan, lan]));

test.each<[string, JsonObject]>([
  ['the Service by the second of its selectors', { serviceSelectors: [{ matchLabels: { app: 'other' } }, labels] }],
  ['its namespace by name', { namespaces: ['api', 'web'] }],
  ['its namespace by label', { namespaceSelectors: [{ matchLabels: { exposed: 'wan' } }, labels] }],
  [
    'its namespace by the label that Kubernetes adds',
    { namespaceSelectors: [{ matchLabels: { 'kubernetes.io/metadata.name': 'web' } }] },
  ],
  ['both', { namespaces: ['web'], serviceSelectors: [labels] }],
  ['all', {}],
])('a pool of MetalLB that selects %s is waited for', (_what, allocation) => {
  expect(needs(service('LoadBalancer', { exposed: 'lan' }), metalLb(allocation), home)).toEqual([
    ['/Service/web/web', expect.stringMatching(/lan$/)],
  ]);
});

test.each<[string, JsonObject]>([
  ['other Services', { serviceSelectors: [{ matchLabels: { app: 'other' } }, { matchLabels: { app: 'third' } }] }],
  ['other namespaces by name', { namespaces: ['api'] }],
  ['other namespaces by label', { namespaceSelectors: [{ matchLabels: { exposed: 'wan' } }] }],
  ['Services of its labels elsewhere', { namespaces: ['api'], serviceSelectors: [labels] }],
  ['other Services of its namespace', { namespaces: ['web'], serviceSelectors: [{ matchLabels: { app: 'other' } }] }],
])('a pool of MetalLB for %s is not waited for', (_what, allocation) =>
  expect(needs(service('LoadBalancer', { exposed: 'lan' }), metalLb(allocation), home)).toEqual([]),
);
