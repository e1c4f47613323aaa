import type { Cut } from './cut.ts';
import type { Direction, Peer, PodPeer } from './policy.ts';
import type { Endpoint, Flow } from '../../../model/flow.ts';
import type { NetworkContext } from './network-context.ts';
import type { Refusal } from './policy-set.ts';
import { quoteNode, quoteTitle } from '../support/words.ts';
import { readLabelMap } from '../../../knowledge/label-selector.ts';

type Port = Flow['ports'][number];

/** Flows that the platform declares and a policy refuses, on the way out or on the way in: one finding a flow and direction. */
export function findFlowCuts(context: NetworkContext): readonly Cut[] {
  return context.plan.flows.flatMap((flow) => {
    const from = peersOf(flow.from, context);
    const to = peersOf(flow.to, context);
    return [
      ...cutOf(flow, 'egress', from.filter(isPods), to, context),
      ...cutOf(flow, 'ingress', to.filter(isPods), from, context),
    ];
  });
}

function cutOf(
  flow: Flow,
  direction: Direction,
  pods: readonly PodPeer[],
  peers: readonly Peer[],
  context: NetworkContext,
): readonly Cut[] {
  for (const pod of pods) {
    if (!context.policies.restricts(direction, pod)) continue;
    for (const peer of peers) {
      for (const port of portsOf(flow)) {
        const refusal =
          peer === pod ? undefined : context.policies.refusal(direction, pod, peer, port.port, port.protocol);
        if (refusal !== undefined) return [cut(flow, direction, pod, peer, port, refusal)];
      }
    }
  }
  return [];
}

/** A flow that names no port means all of them; one that nobody would single out stands for them. */
function portsOf({ ports }: Flow): readonly Port[] {
  return ports.length > 0 ? ports : [{ port: 65535, protocol: 'TCP' }];
}

function cut(
  flow: Flow,
  direction: Direction,
  pod: PodPeer,
  peer: Peer,
  { port, protocol }: Port,
  { policy, because }: Refusal,
): Cut {
  const on = flow.ports.length === 0 ? 'any port' : `${protocol} ${port}`;
  const [first, second] = direction === 'egress' ? [pod, peer] : [peer, pod];
  const way = `${quoteTitle(first.title)} may not reach ${quoteTitle(second.title)}`;
  const refused =
    direction === 'egress'
      ? 'refuses what no policy lets out of the first'
      : 'refuses what no policy lets into the second';
  const why = because === 'deny-rule' ? 'denies it' : refused;
  return {
    policy,
    place: flow.place,
    message:
      `The flow from ${quoteTitle(flow.from.title)} to ${quoteTitle(flow.to.title)} (${flow.reason}) is blocked: ` +
      `${way} on ${on}, because ${quoteNode(policy.resource.id)} ${why}.`,
    remedy:
      because === 'deny-rule'
        ? 'Narrow the rule that denies it, or remove the flow.'
        : `Allow the ${direction} in a policy, or remove the flow.`,
  };
}

/** Who an endpoint is: known pods, else pods by its labels alone. Pods on the host network are left out. */
function peersOf(endpoint: Endpoint, context: NetworkContext): readonly Peer[] {
  if (endpoint.type === 'namespace')
    return context.pods.inNamespace(endpoint.namespace).flatMap((known) => context.peerOf(known) ?? []);
  if (endpoint.type !== 'pods') return [endpoint];
  const known = context.pods.find(endpoint.namespace, readLabelMap(endpoint.labels));
  return known.length === 0 ? [context.expectedPods(endpoint)] : known.flatMap((pods) => context.peerOf(pods) ?? []);
}

function isPods(peer: Peer): peer is PodPeer {
  return peer.type === 'pods';
}
