// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonDashboardFields } from './tekton-dashboard.types.ts';

export type TektonDashboardProps = { readonly metadata: ClusterMetadata } & TektonDashboardFields;

export type TektonDashboard = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonDashboard' } & TektonDashboardProps;

/** TektonDashboard of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonDashboard(props: TektonDashboardProps): TektonDashboard {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonDashboard', ...props };
}
