import type { ReferenceRule } from '../reference-rule.ts';
import { rulesFor } from '../reference-rule.ts';

const cilium = ['cilium.io/CiliumNetworkPolicy', 'cilium.io/CiliumClusterwideNetworkPolicy'];
const cidrGroup = { to: 'cilium.io/CiliumCIDRGroup', edge: 'reference', strength: 'prefer' } as const;
const directions = [
  ['ingress', 'fromCIDRSet'],
  ['ingressDeny', 'fromCIDRSet'],
  ['egress', 'toCIDRSet'],
  ['egressDeny', 'toCIDRSet'],
] as const;
const cidrPaths = directions.flatMap(([rule, set]) => [
  `spec.${rule}[].${set}[].cidrGroupRef`,
  `specs[].${rule}[].${set}[].cidrGroupRef`,
]);
const metallb = ['metallb.io/BGPAdvertisement', 'metallb.io/L2Advertisement'];

/** Fields of Cilium 1.20 (cilium.io/v2), MetalLB 0.15, Istio 1.30 and Emissary 4. */
export const networkReferences: readonly ReferenceRule[] = [
  ...rulesFor(cilium, cidrGroup, cidrPaths),
  ...rulesFor(cilium, { to: '/Secret', name: 'name', namespace: 'namespace', edge: 'secret', strength: 'start' }, [
    'spec.egress[].toPorts[].originatingTLS.secret',
    'spec.egress[].toPorts[].terminatingTLS.secret',
    'spec.ingress[].toPorts[].terminatingTLS.secret',
  ]),
  {
    of: ['cilium.io/CiliumBGPClusterConfig'],
    path: 'spec.bgpInstances[].peers[].peerConfigRef',
    to: 'cilium.io/CiliumBGPPeerConfig',
    name: 'name',
    edge: 'reference',
    strength: 'start',
  },
  { of: metallb, path: 'spec.ipAddressPools[]', to: 'metallb.io/IPAddressPool', edge: 'reference', strength: 'prefer' },
  {
    of: ['metallb.io/BGPAdvertisement'],
    path: 'spec.communities[]',
    to: 'metallb.io/Community',
    edge: 'reference',
    strength: 'none',
  },
  {
    of: ['getambassador.io/Host'],
    path: 'spec.tlsSecret',
    to: '/Secret',
    name: 'name',
    fixedKeys: ['tls.crt', 'tls.key'],
    edge: 'secret',
    strength: 'start',
  },
  {
    of: ['getambassador.io/Mapping', 'getambassador.io/TCPMapping'],
    path: 'spec.service',
    to: '/Service',
    format: 'address',
    edge: 'service',
    strength: 'prefer',
  },
  {
    of: ['networking.istio.io/VirtualService'],
    path: 'spec.http[].route[].destination.host',
    to: '/Service',
    format: 'address',
    edge: 'service',
    strength: 'prefer',
  },
  {
    of: ['networking.istio.io/DestinationRule'],
    path: 'spec.host',
    to: '/Service',
    format: 'address',
    edge: 'service',
    strength: 'prefer',
  },
];
