// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { StrimziPodSetFields } from './strimzi-pod-set.types.ts';

export type StrimziPodSetProps = { readonly metadata: NamespacedMetadata } & StrimziPodSetFields;

export type StrimziPodSet = { readonly apiVersion: 'core.strimzi.io/v1'; readonly kind: 'StrimziPodSet' } & StrimziPodSetProps;

/** StrimziPodSet of core.strimzi.io/v1, namespaced. */
export function strimziPodSet(props: StrimziPodSetProps): StrimziPodSet {
  return { apiVersion: 'core.strimzi.io/v1', kind: 'StrimziPodSet', ...props };
}
