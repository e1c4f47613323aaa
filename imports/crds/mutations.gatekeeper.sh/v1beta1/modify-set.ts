// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ModifySetFields } from './modify-set.types.ts';

export type ModifySetProps = { readonly metadata: ClusterMetadata } & ModifySetFields;

export type ModifySet = { readonly apiVersion: 'mutations.gatekeeper.sh/v1beta1'; readonly kind: 'ModifySet' } & ModifySetProps;

/** ModifySet of mutations.gatekeeper.sh/v1beta1, cluster-scoped. */
export function modifySet(props: ModifySetProps): ModifySet {
  return { apiVersion: 'mutations.gatekeeper.sh/v1beta1', kind: 'ModifySet', ...props };
}
