import type { Cut } from './cut.ts';
import type { KnownPods } from '../support/index-pods.ts';
import type { NetworkContext } from './network-context.ts';
import type { ObjectFacts, ServiceFacts } from '../../../model/object-facts.ts';
import type { Peer, Protocol } from './policy.ts';
import { indexProvisions } from '../support/index-provisions.ts';
import { quoteNode } from '../support/words.ts';
import { readLabelMap } from '../../../knowledge/label-selector.ts';
import { resourceId } from '../../../model/identity.ts';

/** A Service that the API server itself calls. */
interface Called {
  readonly namespace: string;
  readonly name: string;
  /** Absent: every port of the Service. */
  readonly port?: number;
  readonly what: string;
  readonly isFatal: boolean;
}

const apiServer: Peer = { type: 'entity', entity: 'kube-apiserver', title: 'kube-apiserver' };

/** Pods behind admission webhooks, conversion webhooks and aggregated APIs that the API server can no longer reach. */
export function findWebhookCuts(context: NetworkContext): readonly Cut[] {
  const cuts: Cut[] = [];
  const seen = new Set<string>();
  for (const { facts } of indexProvisions(context.plan).calling) {
    for (const called of calledBy(facts)) {
      const key = `${called.namespace}/${called.name}:${called.port ?? ''}`;
      if (!seen.has(key)) cuts.push(...cutsOf(called, context));
      seen.add(key);
    }
  }
  return cuts;
}

function calledBy(facts: ObjectFacts): readonly Called[] {
  const webhooks = (facts.webhooks ?? []).flatMap(({ name, service, failurePolicy }) =>
    service === undefined
      ? []
      : [
          {
            namespace: service.namespace,
            name: service.name,
            port: service.port,
            what: `admission webhook "${name}"`,
            isFatal: failurePolicy === 'Fail',
          },
        ],
  );
  const { apiService, crd } = facts;
  const api = apiService?.service;
  const aggregated =
    api === undefined
      ? []
      : [{ ...api, what: `aggregated API "${apiService!.version}.${apiService!.group}"`, isFatal: true }];
  const converted = crd?.conversion;
  const conversion =
    converted === undefined ? [] : [{ ...converted, what: `conversion webhook of CRD "${facts.name}"`, isFatal: true }];
  return [...webhooks, ...aggregated, ...conversion];
}

function cutsOf(called: Called, context: NetworkContext): readonly Cut[] {
  const id = resourceId('', 'Service', called.namespace, called.name);
  const service = context.plan.catalogue.byId.get(id)?.find(({ facts }) => facts.service !== undefined)?.facts.service;
  if (service?.selector === undefined) return [];
  for (const known of context.pods.find(called.namespace, readLabelMap(service.selector))) {
    const pod = context.peerOf(known);
    if (pod === undefined) continue;
    for (const { port, protocol } of podPorts(service, called.port, known)) {
      const refusal = context.policies.refusal('ingress', pod, apiServer, port, protocol);
      if (refusal === undefined) continue;
      return [
        {
          policy: refusal.policy,
          message:
            `${quoteNode(refusal.policy.resource.id)} cuts kube-apiserver off from "${pod.title}" on port ${port}: ` +
            `${called.what} behind ${quoteNode(id)} could never be called.`,
          remedy: `Allow ingress from kube-apiserver to "${pod.title}" on ${protocol} ${port}: declare the flow.`,
          ...(called.isFatal ? {} : { severity: 'warning' as const }),
        },
      ];
    }
  }
  return [];
}

/** Ports of the pods that a port of the Service leads to; nothing where a name cannot be resolved. */
function podPorts(
  service: ServiceFacts,
  wanted: number | undefined,
  { pods }: KnownPods,
): readonly { port: number; protocol: Protocol }[] {
  return service.ports
    .filter(({ port }) => wanted === undefined || port === wanted)
    .flatMap(({ port, targetPort, protocol }) => {
      const target = targetPort ?? port;
      if (typeof target === 'number') return [{ port: target, protocol }];
      return pods.ports.filter(({ name }) => name === target).map((known) => ({ port: known.port, protocol }));
    });
}
