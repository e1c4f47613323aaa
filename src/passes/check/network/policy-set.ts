import type { Direction, Peer, PodPeer, Policy, Protocol } from './policy.ts';

/** Why a connection is refused. */
export interface Refusal {
  readonly policy: Policy;
  readonly because: 'deny-rule' | 'nothing-allows';
}

/** All policies of a cluster, evaluated together: what one of them allows is allowed, unless a rule denies it. */
export interface PolicySet {
  /** Whether any policy could refuse the pod something in a direction. */
  restricts(direction: Direction, pod: PodPeer): boolean;
  /** Why the pod may not be reached by the peer, or may not reach it; `undefined` where it may. */
  refusal(direction: Direction, pod: PodPeer, peer: Peer, port: number, protocol: Protocol): Refusal | undefined;
}

export function createPolicySet(policies: readonly Policy[]): PolicySet {
  const position = new Map(policies.map((policy, at) => [policy, at]));
  const byKey = Map.groupBy(policies, keyOf);
  const selected = new Map<PodPeer, readonly Policy[]>();
  const selecting = (pod: PodPeer) => {
    let found = selected.get(pod);
    if (found === undefined) {
      const candidates = keysFor(pod).flatMap((key) => byKey.get(key) ?? []);
      found = candidates.filter((policy) => policy.selects(pod)).sort((a, b) => position.get(a)! - position.get(b)!);
      selected.set(pod, found);
    }
    return found;
  };
  const couldRefuse = {
    ingress: new Set(policies.filter((policy) => refuses(policy, 'ingress'))),
    egress: new Set(policies.filter((policy) => refuses(policy, 'egress'))),
  };
  const restricts = (direction: Direction, pod: PodPeer) =>
    couldRefuse[direction].size > 0 && selecting(pod).some((policy) => couldRefuse[direction].has(policy));
  return {
    restricts,
    refusal: (direction, pod, peer, port, protocol) =>
      refusalAmong(selecting(pod), direction, pod, peer, port, protocol),
  };
}

/** Where a policy is looked for: by the namespace and the label that it asks for, or by nothing. */
function keyOf({ namespace = '', label = '' }: Policy): string {
  return `${namespace}\n${label}`;
}

/** Every key under which a policy that selects the pod can stand. */
function keysFor({ namespace, labels }: PodPeer): readonly string[] {
  const written = ['', ...Object.entries(labels).map(([key, value]) => `${key}=${value}`)];
  return [...written.map((label) => `\n${label}`), ...written.map((label) => `${namespace}\n${label}`)];
}

function refuses({ defaultDeny, rules }: Policy, direction: Direction): boolean {
  return defaultDeny[direction] || rules[direction].some(({ isDeny }) => isDeny);
}

function refusalAmong(
  policies: readonly Policy[],
  direction: Direction,
  pod: PodPeer,
  peer: Peer,
  port: number,
  protocol: Protocol,
): Refusal | undefined {
  // A pod is always reached from its own node, and by itself: the kubelet's probes depend on the former.
  if (direction === 'ingress' && peer.type === 'entity' && peer.entity === 'host') return undefined;
  const destination = direction === 'ingress' ? pod : peer.type === 'pods' ? peer : undefined;
  let denying: Policy | undefined;
  let isAllowed = false;
  for (const policy of policies) {
    if (policy.defaultDeny[direction]) denying ??= policy;
    for (const rule of policy.rules[direction]) {
      if ((isAllowed && !rule.isDeny) || !rule.matchesPeer(peer) || !rule.matchesPort(port, protocol, destination))
        continue;
      if (rule.isDeny) return { policy, because: 'deny-rule' };
      isAllowed = true;
    }
  }
  return denying === undefined || isAllowed ? undefined : { policy: denying, because: 'nothing-allows' };
}
