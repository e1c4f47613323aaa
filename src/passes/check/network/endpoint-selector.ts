import type { Json } from '../../../model/json.ts';
import type { PodPeer } from './policy.ts';
import { readSelector, selectsBy, type LabelSelector } from '../../../knowledge/label-selector.ts';

const namespaceKey = 'io.kubernetes.pod.namespace';
const namespaceLabelPrefix = 'io.cilium.k8s.namespace.labels.';
const serviceAccountKey = 'io.cilium.k8s.policy.serviceaccount';
const clusterKey = 'io.cilium.k8s.policy.cluster';
const reservedPrefix = 'reserved:';

/** A selector in Cilium's dialect: keys may carry the source of the label, and some stand for what is no label of the pod. */
export interface EndpointSelector {
  readonly selector: LabelSelector;
  /** Whether it says itself which namespaces it means. */
  readonly namesNamespace: boolean;
  /** What is no pod at all: `host`, `world`, `kube-apiserver`... */
  readonly reserved: readonly string[];
}

export function readEndpointSelector(written: Json | undefined): EndpointSelector {
  const selector = readSelector(written, (key) =>
    key.replace(/^(?:k8s|any)[:.]/, '').replace(/^reserved\./, reservedPrefix),
  );
  const keys = [...selector.equals.map(([key]) => key), ...selector.expressions.map(({ key }) => key)];
  return {
    selector: { ...selector, equals: selector.equals.filter(([key]) => key !== clusterKey) },
    namesNamespace: keys.some((key) => key === namespaceKey || key.startsWith(namespaceLabelPrefix)),
    reserved: keys.filter((key) => key.startsWith(reservedPrefix)).map((key) => key.slice(reservedPrefix.length)),
  };
}

/** Whether a key is one that pods carry, as opposed to what Cilium knows of them. */
export function isPodLabel(key: string): boolean {
  return !/^(?:io\.(?:kubernetes|cilium)\.|reserved:)/.test(key);
}

/** The one namespace that a selector asks for, and a label that it asks of pods; either may be absent. */
export function requirementsOf({ selector: { equals } }: EndpointSelector): {
  readonly namespace?: string;
  readonly label?: string;
} {
  const namespace = equals.find(([key]) => key === namespaceKey)?.[1];
  const label = equals.find(([key]) => isPodLabel(key));
  return {
    ...(namespace === undefined ? {} : { namespace }),
    ...(label === undefined ? {} : { label: `${label[0]}=${label[1]}` }),
  };
}

export function selectsEndpoint({ selector }: EndpointSelector, pod: PodPeer): boolean {
  return selectsBy(selector, (key) => labelOf(pod, key));
}

function labelOf(pod: PodPeer, key: string): string | undefined {
  if (key === namespaceKey) return pod.namespace;
  if (key === serviceAccountKey) return pod.serviceAccount ?? 'default';
  if (key.startsWith(namespaceLabelPrefix)) return pod.namespaceLabels[key.slice(namespaceLabelPrefix.length)];
  return pod.labels[key];
}
