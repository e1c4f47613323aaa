import type { Construct } from 'constructs';
import {
  CiliumNetworkPolicy,
  type ICiliumNetworkPolicy,
} from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import {
  Cluster,
  Component,
  Resource,
  type Endpoint,
  type PodPort,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import { clusterDns } from './cluster-dns.ts';
import { compilePolicies, type AllowedPeer, type CompiledPolicy } from './compile-policies.ts';
import { knownPods } from './known-pods.ts';

/** Where Cilium keeps the namespace of an endpoint among its labels. */
const namespaceLabel = 'k8s:io.kubernetes.pod.namespace';

/**
 * The network policies of a cluster, compiled from every flow that is declared anywhere in it: nobody writes a selector. It waits until
 * all layers are made.
 */
export class NetworkPolicies extends Component {
  readonly #isolated = new Set<string>();
  readonly #scopes = new Map<string, Construct>();

  constructor(scope: Construct) {
    super(scope, 'network-policies');
    const cluster = Cluster.of(this);
    // Registered from within a completion: so it runs after those that declare flows when they complete.
    cluster.whenComplete(() => cluster.whenComplete(() => this.#compile(cluster)));
  }

  /** Policies of these namespaces are delivered with `scope` and not with the network. */
  deliver(scope: Construct, namespaces: readonly NamespaceHandle[]): void {
    const component = new Component(scope, 'network-policies');
    for (const { name } of namespaces) this.#scopes.set(name, component);
  }

  /** Denies all traffic of a namespace that no declared flow allows, egress too; DNS stays. */
  isolate(namespace: NamespaceHandle): void {
    this.#isolated.add(namespace.name);
  }

  #compile(cluster: Cluster): void {
    for (const namespace of this.#isolated) new Resource(this.#scopeOf(namespace), defaultDeny(cluster, namespace));
    for (const policy of compilePolicies(cluster.flows, knownPods(cluster), this.#isolated)) {
      new Resource(this.#scopeOf(policy.namespace), networkPolicy(policy));
    }
  }

  #scopeOf(namespace: string): Construct {
    return this.#scopes.get(namespace) ?? this;
  }
}

function defaultDeny(cluster: Cluster, namespace: string): CiliumNetworkPolicy {
  const dns = clusterDns(cluster);
  // Cilium learns the addresses of a DNS name from the answers that pass its proxy: only where a flow names one.
  const named = cluster.flows.some(
    ({ from, to }) => to.type === 'fqdn' && 'namespace' in from && from.namespace === namespace,
  );
  const ports = portRules(dns.ports).map((rule) =>
    named ? { ...rule, rules: { dns: [{ matchPattern: '*' }] } } : rule,
  );
  return policyObject(namespace, 'default-deny', {
    description: 'Nothing but DNS leaves a pod, and nothing reaches one, unless another policy allows it',
    endpointSelector: {},
    ingress: [{}],
    egress: [{ ...egressPeer(dns.endpoint, namespace), toPorts: ports }],
  });
}

function networkPolicy({ namespace, name, selector, ingress, egress, reasons }: CompiledPolicy): CiliumNetworkPolicy {
  return policyObject(namespace, name, {
    description: reasons.join('; '),
    endpointSelector: Object.keys(selector).length === 0 ? {} : { matchLabels: selector },
    ...(ingress.length === 0
      ? {}
      : { ingress: ingress.map((allowed) => ({ ...ingressPeer(allowed.peer, namespace), ...portsOf(allowed) })) }),
    ...(egress.length === 0
      ? {}
      : { egress: egress.map((allowed) => ({ ...egressPeer(allowed.peer, namespace), ...portsOf(allowed) })) }),
  });
}

function policyObject(namespace: string, name: string, spec: object): CiliumNetworkPolicy {
  return new CiliumNetworkPolicy({
    metadata: { name, namespace },
    spec: spec as NonNullable<ICiliumNetworkPolicy['spec']>,
  });
}

function ingressPeer(peer: Endpoint, namespace: string): object {
  switch (peer.type) {
    case 'pods':
    case 'namespace':
      return { fromEndpoints: [podsSelector(peer, namespace)] };
    case 'entity':
      return { fromEntities: [peer.entity] };
    case 'cidr':
      return { fromCIDR: [peer.cidr] };
    case 'cidr-group':
      return { fromCIDRSet: [{ cidrGroupRef: peer.name }] };
    case 'fqdn':
      throw new Error(`"${peer.name}" is a DNS name: traffic from it cannot be told apart, name its addresses`);
  }
}

function egressPeer(peer: Endpoint, namespace: string): object {
  switch (peer.type) {
    case 'pods':
    case 'namespace':
      return { toEndpoints: [podsSelector(peer, namespace)] };
    case 'entity':
      return { toEntities: [peer.entity] };
    case 'cidr':
      return { toCIDR: [peer.cidr] };
    case 'cidr-group':
      return { toCIDRSet: [{ cidrGroupRef: peer.name }] };
    case 'fqdn':
      return { toFQDNs: [peer.name.includes('*') ? { matchPattern: peer.name } : { matchName: peer.name }] };
  }
}

/** Cilium adds the policy's own namespace where a selector names none. */
function podsSelector(peer: Extract<Endpoint, { type: 'pods' | 'namespace' }>, namespace: string): object {
  const labels = peer.type === 'pods' ? peer.labels : {};
  const own = peer.namespace === namespace && peer.type === 'pods';
  return { matchLabels: own ? labels : { [namespaceLabel]: peer.namespace, ...labels } };
}

function portsOf({ ports }: AllowedPeer): object {
  return ports.length === 0 ? {} : { toPorts: portRules(ports) };
}

function portRules(ports: readonly PodPort[]): object[] {
  return [{ ports: ports.map(({ port, protocol = 'TCP' }) => ({ port: String(port), protocol })) }];
}
