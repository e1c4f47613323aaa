import type { DeclaredFlow, Endpoint } from '../../src/authoring/index.ts';
import { selectsPods, type KnownPods } from './known-pods.ts';

/** Traffic to allow: the part of a declared flow that policies are made of. */
export interface PolicyFlow {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly ports: DeclaredFlow['ports'];
  readonly reason: string;
}

/** What one policy allows for the pods that it selects. */
export interface CompiledPolicy {
  readonly namespace: string;
  readonly name: string;
  /** Empty: all pods of the namespace. */
  readonly selector: Readonly<Record<string, string>>;
  readonly ingress: readonly AllowedPeer[];
  readonly egress: readonly AllowedPeer[];
  /** Why, one phrase for each flow, sorted. */
  readonly reasons: readonly string[];
}

/** One peer and the pod ports on which it is allowed; no ports: all. */
export interface AllowedPeer {
  readonly peer: Endpoint;
  readonly ports: DeclaredFlow['ports'];
}

type PodEndpoint = Extract<Endpoint, { type: 'pods' | 'namespace' }>;

interface Draft {
  readonly endpoint: PodEndpoint;
  readonly name: string;
  readonly ingress: PolicyFlow[];
  readonly egress: PolicyFlow[];
}

/**
 * Makes one policy for each group of pods that flows reach, and for each that sends from a namespace in `isolated`, where egress is denied
 * too. Endpoints that select the same known pods share a policy; pods on the host network get none, since no policy of pods holds for them.
 */
export function compilePolicies(
  flows: readonly PolicyFlow[],
  pods: readonly KnownPods[],
  isolated: ReadonlySet<string> = new Set(),
): readonly CompiledPolicy[] {
  const drafts = new Map<string, Draft>();
  for (const flow of flows) {
    if (isPods(flow.to)) draftOf(flow.to, pods, drafts)?.ingress.push(flow);
    if (isPods(flow.from) && isolated.has(flow.from.namespace)) draftOf(flow.from, pods, drafts)?.egress.push(flow);
  }
  const policies = [...drafts.values()]
    .map(finish)
    .sort((a, b) => compare(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`));
  refuseSharedNames(policies);
  return policies;
}

function isPods(endpoint: Endpoint): endpoint is PodEndpoint {
  return endpoint.type === 'pods' || endpoint.type === 'namespace';
}

/** The draft for an endpoint's pods; `undefined` where all that is known of them is that they run on the host network. */
function draftOf(endpoint: PodEndpoint, pods: readonly KnownPods[], drafts: Map<string, Draft>): Draft | undefined {
  const matched =
    endpoint.type === 'pods' ? pods.filter((known) => selectsPods(endpoint.namespace, endpoint.labels, known)) : [];
  if (matched.length > 0 && matched.every((known) => known.hostNetwork)) return undefined;
  const workloads = matched.map(({ kind, name }) => `${kind}/${name}`).sort(compare);
  const key = `${endpoint.namespace} ${workloads.length > 0 ? workloads.join(' ') : labelsKey(endpoint)}`;
  const name = nameOf(endpoint, matched);
  const before = drafts.get(key) ?? { endpoint, name, ingress: [], egress: [] };
  // Neither the selector nor the name may depend on which flow was declared first.
  const draft = {
    ...before,
    endpoint: prefer(before.endpoint, endpoint),
    name: name < before.name ? name : before.name,
  };
  drafts.set(key, draft);
  return draft;
}

/** Of two selectors for the same pods the one with fewer labels. */
function prefer(a: PodEndpoint, b: PodEndpoint): PodEndpoint {
  const [sizeA, sizeB] = [labelCount(a), labelCount(b)];
  return sizeB < sizeA || (sizeB === sizeA && labelsKey(b) < labelsKey(a)) ? b : a;
}

/** The workload's name where the pods are of one workload, else what the endpoint is called. */
function nameOf(endpoint: PodEndpoint, matched: readonly KnownPods[]): string {
  if (endpoint.type === 'namespace') return 'all-pods';
  const [only, ...others] = new Set(matched.map(({ name }) => name));
  const title =
    only !== undefined && others.length === 0 ? only : endpoint.title.slice(endpoint.title.search(/[^ /]+$/));
  return title.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, '-');
}

function finish({ endpoint, name, ingress, egress }: Draft): CompiledPolicy {
  return {
    namespace: endpoint.namespace,
    name,
    selector: endpoint.type === 'pods' ? endpoint.labels : {},
    ingress: mergePeers(ingress.map(({ from, ports }) => ({ peer: from, ports }))),
    egress: mergePeers(egress.map(({ to, ports }) => ({ peer: to, ports }))),
    reasons: [...new Set([...ingress, ...egress].map(({ reason }) => reason))].sort(compare),
  };
}

/** One entry a peer, with the ports of all its flows; peers and ports in a fixed order. */
function mergePeers(peers: readonly AllowedPeer[]): readonly AllowedPeer[] {
  const merged = new Map<string, AllowedPeer>();
  for (const { peer, ports } of peers) {
    const key = peerKey(peer);
    const before = merged.get(key);
    // No ports means all of them, and all of them and some more are still all.
    const everything = ports.length === 0 || before?.ports.length === 0;
    merged.set(key, { peer, ports: everything ? [] : mergePorts([...(before?.ports ?? []), ...ports]) });
  }
  return [...merged.entries()].sort(([a], [b]) => compare(a, b)).map(([, allowed]) => allowed);
}

function mergePorts(ports: DeclaredFlow['ports']): DeclaredFlow['ports'] {
  const byNumber = new Map(ports.map(({ port, protocol }) => [`${port}/${protocol}`, { port, protocol }]));
  return [...byNumber.values()].sort((a, b) => a.port - b.port || compare(a.protocol, b.protocol));
}

function peerKey(peer: Endpoint): string {
  if (isPods(peer)) return `pods ${peer.namespace} ${labelsKey(peer)}`;
  return `${peer.type} ${'entity' in peer ? peer.entity : 'cidr' in peer ? peer.cidr : peer.name}`;
}

function labelsKey(endpoint: PodEndpoint): string {
  if (endpoint.type === 'namespace') return '*';
  return Object.entries(endpoint.labels)
    .map(([key, value]) => `${key}=${value}`)
    .sort(compare)
    .join(',');
}

function labelCount(endpoint: PodEndpoint): number {
  return endpoint.type === 'namespace' ? 0 : Object.keys(endpoint.labels).length;
}

function refuseSharedNames(policies: readonly CompiledPolicy[]): void {
  const names = policies.map(({ namespace, name }) => `${namespace}/${name}`);
  const shared = names.find((name, index) => names[index - 1] === name);
  if (shared !== undefined)
    throw new Error(
      `two groups of pods would share the network policy "${shared}": give their endpoints different titles`,
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
