import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { checks } from '../../../src/passes/check/check.ts';
import { configMapOf, definitionOf, deploymentOf, objectOf, secretOf, serviceOf } from '../../support/manifests.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { namespaceOf, planOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';

const policy = {
  endpointSelector: { matchLabels: { app: 'web' } },
  ingress: [{ fromEndpoints: [{}], toPorts: [{ ports: [{ port: '80' }] }] }],
  egress: [{ toCIDRSet: [{ cidr: '10.0.0.0/8' }], toFQDNs: [{ matchPattern: '*' }] }],
};
const valid: readonly JsonObject[] = [
  namespaceOf('a', { 'pod-security.kubernetes.io/enforce': 'restricted' }),
  deploymentOf('a', 'web', {
    ports: [{ name: 'http', containerPort: 80 }],
    container: { env: [{ name: 'A', value: 'b' }] },
  }),
  serviceOf('a', 'web', [{ port: 80, targetPort: 'http' }]),
  configMapOf('a', 'c', { key: 'value' }),
  secretOf('a', 's', { data: { 'tls.crt': '' } }),
  objectOf('networking.k8s.io/v1', 'Ingress', 'a', 'web', {
    rules: [{ http: { paths: [{ backend: { service: { name: 'web', port: { number: 80 } } } }] } }],
  }),
  objectOf('networking.k8s.io/v1', 'NetworkPolicy', 'a', 'p', {
    podSelector: {},
    ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }], ports: [{ port: 80 }] }],
    policyTypes: ['Ingress'],
  }),
  objectOf('cilium.io/v2', 'CiliumNetworkPolicy', 'a', 'p', policy),
  objectOf('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', '', 'p', policy),
  objectOf('policy/v1', 'PodDisruptionBudget', 'a', 'web', {
    selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] },
  }),
  objectOf('monitoring.coreos.com/v1', 'ServiceMonitor', 'a', 'web', {
    selector: { matchLabels: { app: 'web' } },
    endpoints: [{ port: 'http' }],
    namespaceSelector: { matchNames: ['a'] },
  }),
  objectOf('gateway.networking.k8s.io/v1', 'HTTPRoute', 'a', 'web', {
    rules: [{ backendRefs: [{ name: 'web', port: 80 }] }],
  }),
  definitionOf('x.io', 'Thing'),
  objectOf('x.io/v1', 'Thing', 'a', 'one', { any: [1] }),
  repositoryOf('a', 'x'),
  releaseOf('a', 'x', 'x').manifest,
];
const plan = derive(planOf({ units: { one: valid } }));
const junk: readonly Json[] = [null, 0, -1.5, '', 'A b', true, [], {}, [null], [{}], { a: null }, ['x', 1]];

/** A manifest in which one value somewhere below its identity is something else. */
function spoil(value: Json | undefined, at: () => number, depth = 0): Json | undefined {
  if (depth > 0 && at() % 7 === 0) return junk[at() % junk.length];
  if (Array.isArray(value)) return value.map((item: Json) => spoil(item, at, depth + 1) ?? null);
  if (value === null || typeof value !== 'object') return value;
  const isIdentity = (key: string) =>
    (depth === 0 && (key === 'apiVersion' || key === 'kind')) ||
    (depth === 1 && (key === 'name' || key === 'namespace'));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, isIdentity(key) ? item : spoil(item, at, depth + 1)]),
  ) as JsonObject;
}

describe('manifests of any shape', () => {
  it.each(checks.map((check) => [check.name, check] as const))('do not break %s', (_name, check) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const at = () => numbers.next().value as number;
        const resources = plan.resources.map((resource) => ({
          ...resource,
          manifest: spoil(resource.manifest, at) as JsonObject,
        }));
        expect(check({ ...plan, resources })).toBeInstanceOf(Array);
      }),
      { numRuns: 60 },
    );
  });
});
