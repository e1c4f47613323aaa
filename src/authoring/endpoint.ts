import type { NamespaceHandle } from './namespace-handle.ts';
import type { Endpoint } from '../model/flow.ts';

/** Pods that others can talk to, or that talk to others. */
export interface Reachable {
  readonly endpoint: Endpoint;
  /** The pod ports that it serves; empty where it serves none. */
  readonly ports: readonly PodPort[];
  /** Set where the ports are not known: the release that makes the pods could not be rendered. */
  readonly hasUnknownPorts?: true;
}

/** A port of a pod, never of a Service. */
export interface PodPort {
  readonly name?: string;
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
}

/** Every address outside the cluster. */
export const world: Reachable = entity('world', 'the world');
/** Every endpoint of the cluster, nodes included. */
export const wholeCluster: Reachable = entity('cluster', 'the cluster');
/** The node that a pod runs on: the kubelet's probes come from there. */
export const host: Reachable = entity('host', 'the host');
/** The other nodes. */
export const remoteNodes: Reachable = entity('remote-node', 'other nodes');
/** The control plane, wherever it runs. */
export const kubeApiServer: Reachable = entity('kube-apiserver', 'kube-apiserver');

/** All pods of a namespace. */
export function podsOfNamespace(namespace: NamespaceHandle): Reachable {
  return {
    endpoint: { type: 'namespace', namespace: namespace.name, title: `namespace "${namespace.name}"` },
    ports: [],
  };
}

/** Pods by labels that a component set itself. */
export function podsWith(
  namespace: NamespaceHandle,
  labels: Readonly<Record<string, string>>,
  title: string,
  ports: readonly PodPort[] = [],
): Reachable {
  return { endpoint: { type: 'pods', namespace: namespace.name, labels, title }, ports };
}

/** Addresses in CIDR notation. */
export function cidr(range: string): Reachable {
  return { endpoint: { type: 'cidr', cidr: range, title: range }, ports: [] };
}

/** A DNS name outside the cluster; `*` stands for one label. */
export function fqdn(name: string): Reachable {
  return { endpoint: { type: 'fqdn', name, title: name }, ports: [] };
}

function entity(name: Extract<Endpoint, { type: 'entity' }>['entity'], title: string): Reachable {
  return { endpoint: { type: 'entity', entity: name, title }, ports: [] };
}
