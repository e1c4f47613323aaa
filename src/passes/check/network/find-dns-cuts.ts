import type { Cut } from './cut.ts';
import type { NetworkContext } from './network-context.ts';
import type { PodPeer, Policy } from './policy.ts';
import type { Refusal } from './policy-set.ts';
import { count, quoteList, quoteNode } from '../support/words.ts';

const dnsPort = 53;

/** Pods that no longer reach cluster DNS over UDP, by the policy that cuts them off: one finding a policy and direction. */
export function findDnsCuts(context: NetworkContext): readonly Cut[] {
  const servers = dnsServers(context);
  if (servers.length === 0) return [];
  const outgoing = new Map<Policy, PodPeer[]>();
  const incoming = new Map<Policy, PodPeer[]>();
  const serversAreOpen = servers.some((server) => !context.policies.restricts('ingress', server));
  for (const pod of context.judged) {
    const isOpen = !context.policies.restricts('egress', pod);
    if ((isOpen && serversAreOpen) || servers.includes(pod)) continue;
    const out = isOpen
      ? undefined
      : refusedByAll(servers, (server) => context.policies.refusal('egress', pod, server, dnsPort, 'UDP'));
    const into =
      out === undefined && !serversAreOpen
        ? refusedByAll(servers, (server) => context.policies.refusal('ingress', server, pod, dnsPort, 'UDP'))
        : undefined;
    if (out !== undefined) push(outgoing, out.policy, pod);
    if (into !== undefined) push(incoming, into.policy, pod);
  }
  return [
    ...[...outgoing].map(([policy, pods]) => cutOff(policy, pods, true)),
    ...[...incoming].map(([policy, pods]) => cutOff(policy, pods, false)),
  ];
}

/** The pods behind cluster DNS: those of the external that provides it, else the labels that CoreDNS has in kubeadm, EKS, Talos and k3s. */
function dnsServers(context: NetworkContext): readonly PodPeer[] {
  const provider = context.plan.externals.find(({ provides }) => provides === 'dns');
  const provided = context.pods.all.filter(({ provision }) => provision.provider === provider?.id);
  const known =
    provided.length > 0
      ? provided
      : context.pods.inNamespace('kube-system').filter(({ labels }) => labels['k8s-app'] === 'kube-dns');
  if (known.length > 0) return known.flatMap((pods) => context.peerOf(pods) ?? []);
  return [
    context.expectedPods({
      type: 'pods',
      namespace: 'kube-system',
      labels: { 'k8s-app': 'kube-dns' },
      title: 'cluster DNS',
    }),
  ];
}

function refusedByAll(servers: readonly PodPeer[], ask: (server: PodPeer) => Refusal | undefined): Refusal | undefined {
  let first: Refusal | undefined;
  for (const server of servers) {
    const refusal = ask(server);
    if (refusal === undefined) return undefined;
    first ??= refusal;
  }
  return first;
}

function cutOff(policy: Policy, pods: readonly PodPeer[], isEgress: boolean): Cut {
  const names = quoteList([...new Set(pods.map(({ title }) => title))].sort());
  const how = isEgress ? 'lets them out to port 53' : 'lets them in at the DNS pods';
  return {
    policy,
    message:
      `${quoteNode(policy.resource.id)} cuts ${count(pods.length, 'workload')} off from cluster DNS (${names}): ` +
      `it refuses by default, and no policy ${how}.`,
    remedy: isEgress
      ? 'Allow egress to the DNS pods on UDP and TCP 53: declare the flow to DNS.'
      : 'Allow ingress from all pods to the DNS pods on UDP and TCP 53.',
  };
}

function push(lists: Map<Policy, PodPeer[]>, policy: Policy, pod: PodPeer): void {
  const list = lists.get(policy);
  if (list === undefined) lists.set(policy, [pod]);
  else list.push(pod);
}
