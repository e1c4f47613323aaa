// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonTriggerFields } from './tekton-trigger.types.ts';

export type TektonTriggerProps = { readonly metadata: ClusterMetadata } & TektonTriggerFields;

export type TektonTrigger = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonTrigger' } & TektonTriggerProps;

/** TektonTrigger of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonTrigger(props: TektonTriggerProps): TektonTrigger {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonTrigger', ...props };
}
