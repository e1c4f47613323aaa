import type { ChainLink } from '../../../model/diagnostic.ts';
import type { EdgeKind } from '../../../model/edge.ts';
import type { ResourcesById } from '../../../model/resource-lookups.ts';
import type { Wait } from './find-waits.ts';
import { formatNode } from '../../../model/identity.ts';

/** What is needed, as "needs ..." goes on. Kinds that are not here are named by the object alone. */
const nouns: Readonly<Partial<Record<EdgeKind, string>>> = {
  namespace: 'its namespace',
  crd: 'its custom resource definition',
  webhook: 'the admission webhook that is asked about it',
  source: 'its source',
  'values-from': 'its values',
  'service-account': 'its service account',
  'storage-class': 'its storage class',
  'priority-class': 'its priority class',
  'ingress-class': 'its ingress class',
  'gateway-class': 'its gateway class',
  'volume-claim': 'its volume',
  issuer: 'its issuer',
  'secret-store': 'its secret store',
  'scale-target': 'what it scales',
  cni: 'the network',
  dns: 'DNS',
  'api-service': 'the API behind it',
};

/**
 * The cycle as one sentence over several lines, each with the place in the code of what it names. It goes on from the object or unit that the
 * finding is about.
 */
export function cycleChain(cycle: readonly Wait[], resources: ResourcesById): readonly ChainLink[] {
  const links: ChainLink[] = [];
  cycle.forEach((wait, at) => {
    const before = cycle.at(at - 1)!;
    if (wait.edge === undefined) return links.push(orderLink(wait, at === 0));
    const goesOn = at > 0 && before.edge !== undefined && before.needed === wait.edge.from;
    if (at > 0 && !goesOn) links.push(startLink(wait, resources));
    links.push(needLink(wait, goesOn, resources));
  });
  return links;
}

function startLink(wait: Wait, resources: ResourcesById): ChainLink {
  const from = wait.edge!.from;
  return placed(`where all must become Ready, also ${formatNode(from)}, which`, resources.get(from)?.place);
}

function needLink(wait: Wait, goesOn: boolean, resources: ResourcesById): ChainLink {
  const { edge, external, needed } = wait;
  const verb = goesOn ? 'which needs' : 'needs';
  const inUnit = wait.fromUnit === wait.toUnit ? '' : `, in unit "${wait.toUnit}"`;
  const target = formatNode(needed!);
  const noun = nouns[edge!.kind];
  const through = edge!.through === undefined || edge!.through === edge!.to ? '' : `${formatNode(edge!.through)} of `;
  const what = noun === undefined ? `${through}${target}` : `${noun}, ${through}${target}`;
  const text =
    external === undefined
      ? `${verb} ${what}${inUnit}`
      : `${verb} "${external.id}", which is made only after ${target}${inUnit}, is Ready`;
  return placed(text, edge!.explicit && edge!.place !== undefined ? edge!.place : resources.get(needed!)?.place);
}

function orderLink(wait: Wait, isFirst: boolean): ChainLink {
  const why = wait.order!.kind === 'stage' ? 'strict stages say so' : 'an explicit dependency says so';
  return placed(`${isFirst ? '' : 'which '}starts after "${wait.toUnit}": ${why}`, wait.order!.place);
}

function placed(text: string, place: ChainLink['place']): ChainLink {
  return place === undefined ? { text } : { text, place };
}
