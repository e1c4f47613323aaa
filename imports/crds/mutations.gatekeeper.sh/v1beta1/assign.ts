// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { AssignFields } from './assign.types.ts';

export type AssignProps = { readonly metadata: ClusterMetadata } & AssignFields;

export type Assign = { readonly apiVersion: 'mutations.gatekeeper.sh/v1beta1'; readonly kind: 'Assign' } & AssignProps;

/** Assign of mutations.gatekeeper.sh/v1beta1, cluster-scoped. */
export function assign(props: AssignProps): Assign {
  return { apiVersion: 'mutations.gatekeeper.sh/v1beta1', kind: 'Assign', ...props };
}
