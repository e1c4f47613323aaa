// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ZoneAwarePodDisruptionBudgetFields } from './zone-aware-pod-disruption-budget.types.ts';

export type ZoneAwarePodDisruptionBudgetProps = { readonly metadata: NamespacedMetadata } & ZoneAwarePodDisruptionBudgetFields;

export type ZoneAwarePodDisruptionBudget = { readonly apiVersion: 'rollout-operator.grafana.com/v1'; readonly kind: 'ZoneAwarePodDisruptionBudget' } & ZoneAwarePodDisruptionBudgetProps;

/** ZoneAwarePodDisruptionBudget of rollout-operator.grafana.com/v1, namespaced. */
export function zoneAwarePodDisruptionBudget(props: ZoneAwarePodDisruptionBudgetProps): ZoneAwarePodDisruptionBudget {
  return { apiVersion: 'rollout-operator.grafana.com/v1', kind: 'ZoneAwarePodDisruptionBudget', ...props };
}
