import type { Json } from '../../../model/json.ts';
import type { KnownPods } from '../support/index-pods.ts';
import type { Mismatch, SelectorContext } from './selector-context.ts';
import type { Resource } from '../../../model/resource.ts';
import { formatSelector, readLabelMap, type LabelSelector } from '../../../knowledge/label-selector.ts';
import { jsonAt, listAt, objectAt, stringAt } from '../support/read.ts';
import { nearestPods } from './nearest-pods.ts';
import { quoteList, quoteNode } from '../support/words.ts';

/** A Service selects pods, and each of its ports leads to one of theirs. */
export function serviceMismatches(resource: Resource, context: SelectorContext): readonly Mismatch[] {
  const { manifest, namespace } = resource;
  if (stringAt(manifest, 'spec', 'type') === 'ExternalName') return [];
  const selector = readLabelMap(objectAt(manifest, 'spec', 'selector'));
  if (selector.equals.length === 0) return [];
  const pods = context.pods.find(namespace, selector);
  if (pods.length === 0) return context.unknown.has(namespace) ? [] : [selectsNothing(resource, selector, context)];
  return listAt(manifest, 'spec', 'ports').flatMap((port) => portMismatch(resource, port, pods) ?? []);
}

function selectsNothing(resource: Resource, selector: LabelSelector, context: SelectorContext): Mismatch {
  return {
    message:
      `${quoteNode(resource.id)} selects pods with "${formatSelector(selector)}", ` +
      `and no pod in namespace "${resource.namespace}" has these ` +
      `labels${nearestPods(selector, context.pods.inNamespace(resource.namespace))}.`,
    remedy: 'Select by labels that the pods have, or hand the labels of the workload to the Service.',
  };
}

/**
 * A named target port must be a port of a pod. A number needs no declaration, and charts often leave it out; but where our own pods declare ports
 * and not this one, the number is wrong.
 */
function portMismatch(resource: Resource, port: Json, pods: readonly KnownPods[]): Mismatch | undefined {
  const number = jsonAt(port, 'port');
  const target = jsonAt(port, 'targetPort') ?? number;
  const protocol = stringAt(port, 'protocol') ?? 'TCP';
  if (typeof target !== 'number' && typeof target !== 'string') return undefined;
  const ports = pods.flatMap((known) => known.pods.ports).filter((known) => known.protocol === protocol);
  if (ports.some((known) => (typeof target === 'string' ? known.name === target : known.port === target)))
    return undefined;
  if (ports.length === 0 && (typeof target === 'number' || pods.some((known) => known.provision.how !== 'manifest')))
    return undefined;
  if (
    typeof target === 'number' &&
    !pods.every((known) => known.provision.how === 'manifest' && known.pods.ports.length > 0)
  )
    return undefined;
  const declared = [
    ...new Set(ports.map((known) => String(typeof target === 'string' ? (known.name ?? known.port) : known.port))),
  ];
  return {
    message:
      `Port ${String(number)} of ${quoteNode(resource.id)} leads to port "${target}", ` +
      'which no container of the pods it selects ' +
      `has${declared.length === 0 ? '' : `; they have ${quoteList(declared, 6)}`}.`,
    remedy: 'Lead the port to one that a container declares.',
  };
}
