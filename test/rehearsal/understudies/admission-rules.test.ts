import { expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { admissionRules } from '../../../rehearsal/understudies/admission-rules.ts';

function ingress(name: string, spec: object, annotations: Record<string, string> = {}): KubeObject {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'shop', annotations },
    spec,
  } as unknown as KubeObject;
}

const rules = (host: string | undefined, path: string) => [
  { ...(host === undefined ? {} : { host }), http: { paths: [{ path }] } },
];
const present = [ingress('first', { ingressClassName: 'nginx', rules: rules('shop.example.com', '/') })];
const view = { all: (kind: string) => (kind === 'networking.k8s.io/Ingress' ? present : []) };

function refusal(kind: string, spec: object, name = 'one'): string | undefined {
  const rule = admissionRules.find((candidate) => candidate.kind.endsWith(`/${kind}`));
  return rule?.refuses(
    { apiVersion: 'x/v1', kind, metadata: { name, namespace: 'shop' }, spec } as unknown as KubeObject,
    view,
  );
}

test.each<[string, object, RegExp, string?]>([
  ['Certificate', { secretName: 'tls', dnsNames: [] }, /at least one of commonName/],
  ['ClusterIssuer', {}, /at least one issuer must be configured/],
  [
    'Issuer',
    { selfSigned: {}, ca: { secretName: 'x' } },
    /^spec\.selfSigned: Forbidden: may not specify more than one issuer type/,
  ],
  ['ExternalSecret', { data: [] }, /either data or dataFrom/],
  [
    'Ingress',
    { ingressClassName: 'nginx', rules: rules('shop.example.com', '/') },
    /host "shop.example.com" and path "\/" is already defined in ingress shop\/first/,
  ],
  ['PrometheusRule', { groups: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] }, /"a" is repeated/],
  [
    'ConstraintTemplate',
    { crd: { spec: { names: { kind: 'RequiredLabels' } } } },
    /not equal to the lowercase of CRD's Kind: requiredlabels/,
  ],
])('the webhook of %s refuses what no schema knows', (kind, spec, says, name) => {
  expect(refusal(kind, spec, name)).toMatch(says);
});

test.each<[string, object, string?]>([
  ['Certificate', { dnsNames: ['a.example.com'] }],
  ['ClusterIssuer', { selfSigned: {} }],
  ['Issuer', { acme: { email: 'x' } }],
  ['ExternalSecret', { dataFrom: [{ extract: { key: 'x' } }] }],
  ['Ingress', { ingressClassName: 'nginx', rules: rules('shop.example.com', '/'), of: 'itself' }, 'first'],
  ['Ingress', { ingressClassName: 'nginx', rules: rules('shop.example.com', '/api') }],
  ['Ingress', { ingressClassName: 'other', rules: rules('shop.example.com', '/') }],
  ['PrometheusRule', { groups: [{ name: 'a' }, { name: 'b' }] }],
  ['ConstraintTemplate', { crd: { spec: { names: { kind: 'RequiredLabels' } } } }, 'requiredlabels'],
])('the webhook of %s admits what is right', (kind, spec, name) => {
  expect(refusal(kind, spec, name)).toBeUndefined();
});

test('a canary shares the path of what it stands beside', () => {
  const rule = admissionRules.find(({ kind }) => kind === 'networking.k8s.io/Ingress');
  const canary = ingress(
    'canary',
    { ingressClassName: 'nginx', rules: rules('shop.example.com', '/') },
    { 'nginx.ingress.kubernetes.io/canary': 'true' },
  );
  expect(rule?.refuses(canary, view)).toBeUndefined();
});
