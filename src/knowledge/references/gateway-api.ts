import type { ReferenceRule } from '../reference-rule.ts';

const group = 'gateway.networking.k8s.io';
const routes = ['GRPCRoute', 'HTTPRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map((kind) => `${group}/${kind}`);
const gateways = { kind: 'kind', group: 'group', defaultKind: 'Gateway', defaultGroup: group };
const services = { kind: 'kind', group: 'group', defaultKind: 'Service', defaultGroup: '' };
const backend = { to: services, name: 'name', namespace: 'namespace', edge: 'service', strength: 'prefer' } as const;

/** Fields of the Gateway API 1.6 (gateway.networking.k8s.io/v1). */
export const gatewayApiReferences: readonly ReferenceRule[] = [
  {
    of: [`${group}/Gateway`],
    path: 'spec.gatewayClassName',
    to: `${group}/GatewayClass`,
    edge: 'gateway-class',
    strength: 'start',
  },
  {
    of: [`${group}/Gateway`, `${group}/ListenerSet`],
    path: 'spec.listeners[].tls.certificateRefs[]',
    to: { kind: 'kind', group: 'group', defaultKind: 'Secret', defaultGroup: '' },
    name: 'name',
    namespace: 'namespace',
    fixedKeys: ['tls.crt', 'tls.key'],
    edge: 'secret',
    strength: 'start',
  },
  {
    of: [`${group}/ListenerSet`],
    path: 'spec.parentRef',
    to: gateways,
    name: 'name',
    namespace: 'namespace',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: routes,
    path: 'spec.parentRefs[]',
    to: gateways,
    name: 'name',
    namespace: 'namespace',
    edge: 'reference',
    strength: 'prefer',
  },
  { of: routes, path: 'spec.rules[].backendRefs[]', ...backend },
  { of: routes, path: 'spec.rules[].filters[].requestMirror.backendRef', ...backend },
  { of: [`${group}/BackendTLSPolicy`], path: 'spec.targetRefs[]', ...backend },
  {
    of: [`${group}/BackendTLSPolicy`],
    path: 'spec.validation.caCertificateRefs[]',
    to: { kind: 'kind', kinds: { ConfigMap: '/ConfigMap', Secret: '/Secret' } },
    name: 'name',
    fixedKeys: ['ca.crt'],
    edge: 'configmap',
    strength: 'start',
  },
  {
    of: [`${group}/GatewayClass`],
    path: 'spec.parametersRef',
    to: { kind: 'kind', group: 'group' },
    name: 'name',
    namespace: 'namespace',
    edge: 'reference',
    strength: 'start',
  },
];
