// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { MutatorPodStatusFields } from './mutator-pod-status.types.ts';

export type MutatorPodStatusProps = { readonly metadata: NamespacedMetadata } & MutatorPodStatusFields;

export type MutatorPodStatus = { readonly apiVersion: 'status.gatekeeper.sh/v1beta1'; readonly kind: 'MutatorPodStatus' } & MutatorPodStatusProps;

/** MutatorPodStatus of status.gatekeeper.sh/v1beta1, namespaced. */
export function mutatorPodStatus(props: MutatorPodStatusProps): MutatorPodStatus {
  return { apiVersion: 'status.gatekeeper.sh/v1beta1', kind: 'MutatorPodStatus', ...props };
}
