import type { Resource } from '../../../model/resource.ts';
import type { Labels } from '../../../knowledge/label-selector.ts';
import type { ContainerPortFacts } from '../../../model/object-facts.ts';

export type Direction = 'ingress' | 'egress';
export type Protocol = ContainerPortFacts['protocol'];

/** Pods as policies see them. */
export interface PodPeer {
  readonly type: 'pods';
  readonly namespace: string;
  readonly labels: Labels;
  readonly namespaceLabels: Labels;
  readonly serviceAccount?: string;
  readonly ports: readonly ContainerPortFacts[];
  readonly title: string;
}

/** The other side of a connection. */
export type Peer =
  | PodPeer
  | { readonly type: 'entity'; readonly entity: string; readonly title: string }
  | { readonly type: 'cidr'; readonly cidr: string; readonly title: string }
  | { readonly type: 'cidr-group'; readonly name: string; readonly title: string }
  | { readonly type: 'fqdn'; readonly name: string; readonly title: string };

export interface PolicyRule {
  readonly isDeny: boolean;
  matchesPeer(peer: Peer): boolean;
  /** `destination`: whose ports names of ports are looked up in; absent for what is no pod. */
  matchesPort(port: number, protocol: Protocol, destination: PodPeer | undefined): boolean;
}

/** One policy, in whichever dialect it was written. */
export interface Policy {
  readonly resource: Resource;
  /** The only namespace in which it selects pods; absent for a cluster-wide one. */
  readonly namespace?: string;
  /** `key=value` of a label that every pod it selects has: by it the policies of a pod are found. */
  readonly label?: string;
  selects(pod: PodPeer): boolean;
  /** Whether what no rule allows is refused to the pods that it selects. */
  readonly defaultDeny: Readonly<Record<Direction, boolean>>;
  readonly rules: Readonly<Record<Direction, readonly PolicyRule[]>>;
}

/** What some network plugins allow, and others don't. */
export interface Dialect {
  /** Cilium gives pods an identity: ranges of addresses never match them. */
  readonly cilium: boolean;
}
