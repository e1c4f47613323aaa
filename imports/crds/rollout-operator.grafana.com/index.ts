// Made by "strata import crd". Do not edit.
export { replicaTemplate, type ReplicaTemplate, type ReplicaTemplateProps } from './v1/replica-template.ts';
export { zoneAwarePodDisruptionBudget, type ZoneAwarePodDisruptionBudget, type ZoneAwarePodDisruptionBudgetProps } from './v1/zone-aware-pod-disruption-budget.ts';
