import type { Endpoint } from '../../../model/flow.ts';
import type { KnownPods, PodIndex } from '../support/index-pods.ts';
import type { Labels } from '../../../knowledge/label-selector.ts';
import type { Plan } from '../../../model/plan.ts';
import type { PodPeer, Policy } from './policy.ts';
import type { PolicySet } from './policy-set.ts';
import { createPolicySet } from './policy-set.ts';
import { formatNode } from '../../../model/identity.ts';
import { indexPods } from '../support/index-pods.ts';
import { indexProvisions } from '../support/index-provisions.ts';
import { namespaceLabels } from '../support/namespace-labels.ts';

/** What the three questions about policies are asked of. */
export interface NetworkContext {
  readonly plan: Plan;
  readonly policies: PolicySet;
  readonly pods: PodIndex;
  /** Known pods that can be judged: not on the host network, and without policies of their chart's own, whose rules aren't known. */
  readonly judged: readonly PodPeer[];
  /** The pods as policies see them; `undefined` for those that cannot be judged. */
  peerOf(known: KnownPods): PodPeer | undefined;
  /** Pods by labels that nobody is known to make yet. */
  expectedPods(endpoint: Extract<Endpoint, { type: 'pods' }>): PodPeer;
}

export function createNetworkContext(plan: Plan, policies: readonly Policy[]): NetworkContext {
  const pods = indexPods(plan);
  const labels = namespaceLabels(plan);
  const own = providersWithPolicies(plan);
  const peers = new Map<KnownPods, PodPeer>();
  for (const known of pods.all) {
    if (!known.pods.hostNetwork && !own.has(known.provision.provider))
      peers.set(known, peerFor(known, labelsIn(labels, known.namespace)));
  }
  return {
    plan,
    pods,
    policies: createPolicySet(policies),
    judged: [...peers.values()],
    peerOf: (known) => peers.get(known),
    expectedPods: (endpoint) => ({
      type: 'pods',
      namespace: endpoint.namespace,
      labels: endpoint.labels,
      namespaceLabels: labelsIn(labels, endpoint.namespace),
      ports: [],
      title: endpoint.title,
    }),
  };
}

function peerFor({ provision, namespace, labels, pods }: KnownPods, namespaceLabels: Labels): PodPeer {
  return {
    type: 'pods',
    namespace,
    labels,
    namespaceLabels,
    ports: pods.ports,
    // Most are never named in a message.
    get title() {
      return formatNode(provision.id);
    },
    ...(pods.serviceAccount === undefined ? {} : { serviceAccount: pods.serviceAccount }),
  };
}

function labelsIn(all: ReadonlyMap<string, Labels>, namespace: string): Labels {
  return all.get(namespace) ?? { 'kubernetes.io/metadata.name': namespace };
}

/** Releases and operators that bring policies with their pods: more may be allowed to them than the tree says. */
function providersWithPolicies(plan: Plan): ReadonlySet<string> {
  return new Set(indexProvisions(plan).foreignPolicies.map(({ provider }) => provider));
}
